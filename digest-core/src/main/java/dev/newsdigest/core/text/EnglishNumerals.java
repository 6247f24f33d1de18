package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers spelled in English: two, twenty-five, a million, tens of thousands, several hundred. */
final class EnglishNumerals {

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Long> PLURAL_SCALES =
      Map.of(
          "tens",
          10L,
          "dozens",
          12L,
          "scores",
          20L,
          "hundreds",
          100L,
          "thousands",
          1_000L,
          "millions",
          1_000_000L,
          "billions",
          1_000_000_000L,
          "trillions",
          1_000_000_000_000L);

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String AND_A_HALF = " and a half";

  private static final FirstLetters FIRST_LETTERS =
      FirstLetters.of(
          SMALL.keySet(), PLURAL_SCALES.keySet(), List.of("several", "few", "half", "a", "an"));

  private EnglishNumerals() {}

  /** Value of a word from one to ninety; 0 for any other. */
  static int small(String word) {
    return SMALL.getOrDefault(word, 0);
  }

  /** Null where the word that starts here begins no number. */
  static @Nullable Numeral read(String s, int start) {
    if (!FIRST_LETTERS.begin(s, start)) {
      return null;
    }
    int end = Scan.lettersEnd(s, start);
    String word = s.substring(start, end);
    if (PLURAL_SCALES.containsKey(word)) {
      // "Scores 51%": a verb more often than a number.
      return word.equals("scores") && !s.startsWith(" of ", end) ? null : plural(s, start);
    }
    if (word.equals("several") || word.equals("few")) {
      return several(s, start, end);
    }
    boolean half = word.equals("half");
    if (word.equals("a") || word.equals("an") || half) {
      // "half a million", "a half-million"
      BigDecimal value = half ? HALF : BigDecimal.ONE;
      int to = half && Scan.isWordAt(s, end, " a") ? end + 2 : end;
      Numeral one = numeral(start, to, value, null, Rounding.EXACT);
      Numeral scaled = Numerals.englishScale(s, one);
      return scaled.scaled() ? scaled : null;
    }
    Integer value = SMALL.get(word);
    if (value == null) {
      return null;
    }
    int total = value;
    if (value >= 20 && (Scan.at(s, end) == '-' || Scan.at(s, end) == ' ')) {
      int unitEnd = Scan.lettersEnd(s, end + 1);
      int unit = SMALL.getOrDefault(s.substring(end + 1, unitEnd), 10);
      if (unit < 10) {
        total += unit;
        end = unitEnd;
      }
    }
    BigDecimal number = BigDecimal.valueOf(total);
    if (Scan.isWordAt(s, end, AND_A_HALF)) {
      number = number.add(HALF);
      end += AND_A_HALF.length();
    }
    return Numerals.englishScale(s, numeral(start, end, number, null, Rounding.EXACT));
  }

  /** "hundreds of millions of": two to nine of the product. */
  private static Numeral plural(String s, int start) {
    long scale = 1;
    int at = start;
    int end = start;
    for (int i = 0; i < 2; i++) {
      int wordEnd = Scan.lettersEnd(s, at);
      Long factor = PLURAL_SCALES.get(s.substring(at, wordEnd));
      if (factor == null) {
        break;
      }
      scale *= factor;
      end = wordEnd;
      if (!s.startsWith(" of ", wordEnd)) {
        break;
      }
      end = wordEnd + 3;
      at = wordEnd + 4;
    }
    BigDecimal value = BigDecimal.valueOf(scale);
    return numeral(
        start,
        end,
        value.multiply(BigDecimal.valueOf(2)),
        value.multiply(BigDecimal.valueOf(9)),
        Rounding.ABOUT);
  }

  private static @Nullable Numeral several(String s, int start, int end) {
    Numeral some =
        numeral(start, end, BigDecimal.valueOf(2), BigDecimal.valueOf(9), Rounding.ABOUT);
    Numeral scaled = Numerals.englishScale(s, some);
    return scaled.end() > end ? scaled : null;
  }

  private static Numeral numeral(
      int start, int end, BigDecimal value, @Nullable BigDecimal high, Rounding rounding) {
    return new Numeral(start, end, value, high, high != null, (char) 0, rounding, true);
  }
}
