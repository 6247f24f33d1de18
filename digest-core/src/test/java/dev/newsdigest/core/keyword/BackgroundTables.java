package dev.newsdigest.core.keyword;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.text.Lexicon;
import dev.newsdigest.core.text.LexiconSegmenter;
import dev.newsdigest.core.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Builds the background tables of the keyword stage. Inputs, by argument: the {@code index.sense}
 * of WordNet 3.1, the {@code dict.txt} of jieba 0.42.1, the folder the tables go to, then texts as
 * JSON Lines, gzipped or not, in which every string of 20 characters or more is a document. Of the
 * texts only word counts are kept.
 */
final class BackgroundTables {

  /** English words in fewer documents are left to the rules of word endings. */
  private static final int LEAST_ENGLISH = 2;

  private static final int LEAST_CHINESE = 120;
  private static final int SHORTEST_DOCUMENT = 20;

  private final Map<String, Integer> documentsOf = new HashMap<>();
  private final Set<Integer> seen = new HashSet<>();
  private final LexiconSegmenter segmenter = LexiconSegmenter.of(Lexicon.of(List.of()));
  private int documents;

  private BackgroundTables() {}

  public static void main(String[] args) throws IOException {
    BackgroundTables tables = new BackgroundTables();
    for (int i = 3; i < args.length; i++) {
      tables.count(Path.of(args[i]));
    }
    tables.writeEnglish(Path.of(args[0]), Path.of(args[2], "background-en.txt"));
    writeChinese(Path.of(args[1]), Path.of(args[2], "background-zh.txt"));
  }

  private void count(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        strings(mapper.readTree(line), this::document);
      }
    }
  }

  private static void strings(JsonNode node, Consumer<String> to) {
    if (node.isTextual() && node.textValue().indexOf(' ') > 0) {
      to.accept(node.textValue());
    }
    node.forEach(child -> strings(child, to));
  }

  private void document(String text) {
    long han = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
    if (text.length() < SHORTEST_DOCUMENT || han > 5 || !seen.add(text.hashCode())) {
      return;
    }
    documents++;
    Set<String> words = new HashSet<>();
    for (Token token : segmenter.segment(text, Language.EN)) {
      if (token.isWord() && token.form().matches("[a-z]{2,20}")) {
        words.add(token.form());
      }
    }
    words.forEach(word -> documentsOf.merge(word, 1, Integer::sum));
  }

  private void writeEnglish(Path wordNet, Path to) throws IOException {
    EnglishClasses classes = new EnglishClasses(wordNet);
    Map<String, TreeSet<String>> lines = new TreeMap<>();
    documentsOf.forEach(
        (word, count) -> {
          if (count >= LEAST_ENGLISH) {
            add(lines, classes.of(word), Background.bucket(count), word);
          }
        });
    for (String word : classes.frequentWords()) {
      char found = classes.of(word);
      if (documentsOf.getOrDefault(word, 0) < LEAST_ENGLISH && found != WordClasses.guess(word)) {
        add(lines, found, 0, word);
      }
    }
    write(to, "# documents " + documents, lines);
  }

  private static void writeChinese(Path jieba, Path to) throws IOException {
    Map<String, TreeSet<String>> lines = new TreeMap<>();
    long total = 0;
    for (String row : Files.readAllLines(jieba, StandardCharsets.UTF_8)) {
      String[] cells = row.split(" ");
      int count = Integer.parseInt(cells[1]);
      total += count;
      boolean han = cells[0].chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
      if (count >= LEAST_CHINESE && han && cells[0].length() >= 2 && cells[0].length() <= 4) {
        add(lines, chineseClass(cells[2]), Background.bucket(count), cells[0]);
      }
    }
    write(to, "# documents " + total, lines);
  }

  private static char chineseClass(String tag) {
    if (tag.equals("vn") || tag.equals("an")) {
      return 'g';
    }
    return switch (tag.charAt(0)) {
      case 'n', 'j', 'l', 't' -> 'n';
      case 'v' -> 'v';
      case 'a', 'b', 'z', 'd', 'f', 'm' -> 'a';
      case 'i', 's' -> 'm';
      default -> 'r';
    };
  }

  private static void add(Map<String, TreeSet<String>> lines, char found, int bucket, String word) {
    lines
        .computeIfAbsent(String.format("%c %02d", found, bucket), key -> new TreeSet<>())
        .add(word);
  }

  private static void write(Path to, String head, Map<String, TreeSet<String>> lines)
      throws IOException {
    List<String> out = new ArrayList<>();
    out.add(head);
    lines.forEach((key, words) -> out.add(key + " " + String.join(" ", words)));
    Files.write(to, out, StandardCharsets.UTF_8);
  }
}
