package dev.newsdigest.core.keyword;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The word class an English form most often has, by the counts of WordNet's tagged texts. */
final class EnglishClasses {

  private static final double UNTAGGED = 0.3;

  private final Map<String, double[]> counts = new HashMap<>();

  EnglishClasses(Path senses) throws IOException {
    for (String line : Files.readAllLines(senses, StandardCharsets.UTF_8)) {
      String[] cells = line.split(" ");
      String lemma = cells[0].substring(0, cells[0].indexOf('%'));
      int kind = cells[0].charAt(lemma.length() + 1) - '0';
      if (lemma.matches("[a-z]{2,20}")) {
        int column = kind == 5 ? 2 : kind - 1;
        counts.computeIfAbsent(lemma, key -> new double[4])[column] +=
            UNTAGGED + Double.parseDouble(cells[3]);
      }
    }
  }

  /** Words that are verb, adjective or adverb often enough to have been tagged. */
  Set<String> frequentWords() {
    Set<String> words = new TreeSet<>();
    counts.forEach(
        (word, count) -> {
          if (count[1] + count[2] + count[3] >= 2) {
            words.add(word);
          }
        });
    return words;
  }

  /** A letter of {@link WordClasses}. */
  char of(String word) {
    double[] sum = counts.getOrDefault(word, new double[4]).clone();
    for (String stem : WordClasses.withoutPlural(word)) {
      double[] more = counts.getOrDefault(stem, new double[4]);
      sum[0] += more[0];
      sum[1] += more[1];
    }
    if (word.endsWith("ed") && isVerb(WordClasses.withoutPast(word)) && sum[2] < 20) {
      return WordClasses.PARTICIPLE;
    }
    if (word.endsWith("ing") && isVerb(WordClasses.withoutProgressive(word)) && sum[0] < 3) {
      return WordClasses.GERUND;
    }
    double all = sum[0] + sum[1] + sum[2] + sum[3];
    if (all == 0) {
      return WordClasses.guess(word);
    }
    int most = 0;
    for (int i = 1; i < 4; i++) {
      most = sum[i] > sum[most] ? i : most;
    }
    if (most == 1 && sum[0] >= 0.15 * all) {
      return WordClasses.VERB_OR_NOUN;
    }
    if (most == 2 && sum[0] >= 0.3 * all) {
      return WordClasses.NOUN;
    }
    return "nvar".charAt(most);
  }

  private boolean isVerb(List<String> lemmas) {
    return lemmas.stream().anyMatch(lemma -> counts.getOrDefault(lemma, new double[4])[1] > 0);
  }
}
