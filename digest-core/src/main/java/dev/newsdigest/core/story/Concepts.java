package dev.newsdigest.core.story;

import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.text.Stemmer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * General words of both languages by what they mean: {@code musician} and {@code 音乐家} are one
 * concept. The knowledge base holds the terms of the field; this holds the words around them, for
 * comparing texts only. A word of several meanings has several concepts.
 */
final class Concepts {

  private static final class Bundled {
    static final Concepts INSTANCE = read("concepts.txt");
  }

  private final Map<String, List<String>> english = new HashMap<>();
  private final Map<String, List<String>> chinese = new HashMap<>();

  static Concepts bundled() {
    return Bundled.INSTANCE;
  }

  /** Names of the concepts of a stemmed English word; empty for none. */
  List<String> ofStem(String stem) {
    return english.getOrDefault(stem, List.of());
  }

  /** Names of the concepts of a Chinese word; empty for none. */
  List<String> ofChinese(String word) {
    return chinese.getOrDefault(word, List.of());
  }

  private static Concepts read(String resource) {
    InputStream in = Concepts.class.getResourceAsStream(resource);
    if (in == null) {
      throw new DataException(resource + " is missing from the library", null);
    }
    Concepts concepts = new Concepts();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          concepts.add(line.substring(0, colon).split(" "), line.substring(colon + 1).split(" "));
        }
      }
    } catch (IOException e) {
      throw new DataException("cannot read " + resource, e);
    }
    return concepts;
  }

  private void add(String[] englishWords, String[] chineseWords) {
    String name = englishWords[0];
    for (String word : englishWords) {
      note(english, Stemmer.stem(word), name);
    }
    for (String word : chineseWords) {
      note(chinese, word, name);
    }
  }

  private static void note(Map<String, List<String>> words, String word, String concept) {
    List<String> known = words.computeIfAbsent(word, w -> new ArrayList<>(1));
    if (!known.contains(concept)) {
      known.add(concept);
    }
  }
}
