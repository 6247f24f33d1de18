package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.Set;

/** Numbers that belong to a name: iPhone 17, Llama 3 70B, DeepSeek-OCR 2. One instance a text. */
final class NumberedNames {

  /** Capitalised in headlines, yet no names: Cuts 50 Jobs. */
  private static final Set<String> HEADLINE_VERBS =
      Set.of(
          "adds",
          "hires",
          "launches",
          "opens",
          "unveils",
          "names",
          "lists",
          "sells",
          "buys",
          "gets",
          "has",
          "fires",
          "lays",
          "maintains",
          "employs",
          "signs",
          "plans",
          "orders",
          "ships",
          "deploys",
          "joins",
          "builds",
          "wins",
          "kills",
          "bans",
          "blocks",
          "finds",
          "fixes",
          "patches",
          "releases",
          "backs",
          "funds",
          "acquires",
          "closes",
          "creates",
          "delivers",
          "sues",
          "these",
          "all",
          "top");

  private static final int LONGEST = 40;

  private final String s;
  private final String original;

  NumberedNames(String folded, String original) {
    this.s = folded;
    this.original = original;
  }

  /** Whether a name stands right before {@code start}, a number of its own between. */
  boolean standBefore(int start) {
    int to = Scan.spacesBack(s, start);
    int from = nameStart(to);
    if (from < to && isNumber(from, to)) {
      // Llama 3 70B, Llama 3.1 405B
      to = Scan.spacesBack(s, from);
      from = nameStart(to);
    }
    if (from == to || to == start) {
      return false;
    }
    boolean capital = false;
    for (int i = from; i < to; i++) {
      capital |= Character.isUpperCase(original.charAt(i));
    }
    String word = s.substring(from, to);
    return capital && !StopWords.english().contains(word) && RoundingWords.before(s, start) == null;
  }

  private boolean isNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Scan.isDigit(s, i) && s.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private int nameStart(int to) {
    int from = to;
    while (to - from < LONGEST && from > 0 && isNamePart(s.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isNamePart(char c) {
    return Chars.isLatin(c) || c >= '0' && c <= '9' || c == '-' || c == '.';
  }

  /** iPhone 17 models; but Cuts 50 Jobs in a headline, and Hires 1,200 Staff. */
  boolean isVersionLike(Numeral numeral) {
    return numeral.value().compareTo(BigDecimal.valueOf(100)) < 0
        && !HEADLINE_VERBS.contains(Scan.wordBefore(s, numeral.start()))
        && ChangeWords.around(s, numeral.start(), numeral.start()) == Change.LEVEL;
  }
}
