package dev.newsdigest.core.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words and endings of structure in languages other than English and Chinese: stop words of {@code
 * function-words.txt}, Japanese endings, Korean particles. Languages without a list have none.
 */
final class FunctionWords {

  private static final class Bundled {
    static final Map<String, Set<String>> BY_LANGUAGE = read();
  }

  /** Korean particles, longer ones first. */
  private static final String[] PARTICLES =
      "에서는 으로는 에서 으로 에게 까지 부터 을 를 은 는 의 에 이 가 와 과 도 로".split(" ");

  /** Particles that are also common last syllables of nouns ({@code 전문가, 제도}). */
  private static final String DOUBTFUL = "의이가과도로";

  /** Most Korean nouns have at least as many syllables; what is left must be no less. */
  private static final int SHORT_KOREAN_NOUN = 2;

  private FunctionWords() {}

  static boolean contains(String form, String language) {
    return language.equals("ja")
        ? form.chars()
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA)
        : Bundled.BY_LANGUAGE.getOrDefault(language, Set.of()).contains(form)
            || language.equals("ko") && isKoreanVerb(form);
  }

  /** Sentences end on a verb in -다, -요 or -까; no noun of three syllables does so often. */
  private static boolean isKoreanVerb(String form) {
    return form.length() > 2 && (form.endsWith("다") || form.endsWith("니까") || form.endsWith("세요"));
  }

  /** Characters at the end of a Korean word that are a particle, 0 where none is sure. */
  static int particleLength(String form) {
    for (String particle : PARTICLES) {
      int rest = form.length() - particle.length();
      boolean doubtful = particle.length() == 1 && DOUBTFUL.contains(particle);
      if (form.endsWith(particle) && rest >= SHORT_KOREAN_NOUN + (doubtful ? 1 : 0)) {
        return particle.length();
      }
    }
    return 0;
  }

  private static Map<String, Set<String>> read() {
    InputStream stream = FunctionWords.class.getResourceAsStream("function-words.txt");
    if (stream == null) {
      throw new IllegalStateException("resource missing from the jar: function-words.txt");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .collect(
              Collectors.toUnmodifiableMap(
                  words -> words[0],
                  words -> Set.copyOf(Arrays.asList(words).subList(1, words.length))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read function-words.txt", e);
    }
  }
}
