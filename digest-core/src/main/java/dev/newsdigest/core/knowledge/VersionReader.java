package dev.newsdigest.core.knowledge;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the version that follows a product's name: {@code GPT|-5.2}, {@code Kimi| K2.5}, {@code
 * Qwen|3-Max}, {@code Claude| Opus 4.5}, {@code 豆包大模型|1.8}. Knows how versions are written, not
 * which exist, so models that come out later are read too.
 */
final class VersionReader {

  /** A version: where it ends, its parts joined by hyphens, and whether a number is among them. */
  record Version(int end, String label, boolean numbered) {}

  private static final int MAX_PARTS = 6;
  private static final int MAX_TOKEN = 14;

  /** Words of a line-up that may follow a blank. */
  private static final Set<String> VARIANTS =
      words(
          """
          pro max mini nano ultra plus flash lite turbo air opus sonnet haiku omni vl
          tts asr coder codex thinking instruct preview maverick scout behemoth heavy
          exp speciale fe ti super elite se fold flip xl gen terminus
          """);

  /** Words that only make a version after a hyphen when written small. */
  private static final Set<String> HYPHENATED =
      words(
          """
          image audio video live realtime large medium small tiny edge next fast
          vision math prover ocr distill beta alpha chat base embedding guard high low
          oss search research it hd
          """);

  /** What follows a hyphen in plain prose; title case does not make these versions. */
  private static final Set<String> PROSE =
      words(
          """
          powered based like style level class era generated driven enabled native
          first only related backed built maker owned and capable integrated
          compatible inspired equipped made led specific assisted written free ready
          sized branded developed run running killer rival type centric focused wide
          exclusive
          """);

  private static final Pattern NUMBERED =
      Pattern.compile("[a-z]{0,4}[0-9]+(?:\\.[0-9]+)*[a-z]{0,3}");
  private static final Pattern SIZE = Pattern.compile("a?[0-9]+(?:\\.[0-9]+)?[bt]");
  private static final Pattern MEASURE =
      Pattern.compile(
          "[0-9.]+(?:g|k|d|p|x|nm|mm|cm|km|kg|gb|tb|mb|pb|hz|ghz|mhz|fps|th|st|nd|rd|s|w|kw|mw|gw"
              + "|kwh|h|am|pm|mah|bn|m|mn|tn|v|yr)");

  /** Written on to the name these are no measures: {@code MI|355X}, {@code 麒麟|9000S}. */
  private static final Pattern NUMBER_OF_PART = Pattern.compile("[0-9]{3,4}[sx]");

  private static final Pattern MEMBER = Pattern.compile("[0-9]{1,2}(?:\\.[0-9]{1,2})?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Set<String> UNIT_WORDS =
      words(
          """
          million billion trillion thousand hundred percent per people users days day
          times weeks week months month years year hours hour minutes seconds points
          new more other of to dollars yuan employees companies models ways things
          tips features reasons units countries bn mn m
          """);
  private static final Set<String> MONTHS =
      words(
          """
          january february march april may june july august september october november december
          """);
  private static final String CHINESE_UNITS =
      "万亿个月日年天次倍款名人家元分秒小岁条项大余多千百号点台辆部股位周季种步场篇只美港件座颗成折层届起张块角毛";

  private VersionReader() {}

  /**
   * Reads the version at {@code from}, the end of a name.
   *
   * @param text the text
   * @param folded the same text folded
   * @param family whether the name is that of a model family, whose members get names of their own:
   *     {@code Claude| Sonnet 4}
   */
  static @Nullable Version read(CharSequence text, char[] folded, int from, boolean family) {
    int end = from;
    if (continuesNumber(folded, from)) {
      return null;
    }
    boolean numbered = false;
    StringBuilder label = new StringBuilder();
    for (int part = 0; part < MAX_PARTS && end < folded.length; part++) {
      boolean blank = folded[end] == ' ';
      boolean hyphen =
          blank && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\u00A0';
      int start = blank ? end + 1 : end;
      int stop = tokenEnd(folded, start);
      if (stop == start || stop - start > MAX_TOKEN) {
        break;
      }
      if (!blank && part > 0) {
        break;
      }
      String token = new String(folded, start, stop - start);
      boolean hasNumber = NUMBERED.matcher(token).matches();
      boolean accepted =
          hasNumber
              ? isNumberPart(token, folded, stop, blank && !hyphen, hyphen, numbered)
              : isWordPart(token, text.charAt(start), hyphen, numbered)
                  || family && part == 0 && isNewName(text, folded, start, stop);
      if (!accepted || token.equals("gen") && !digitFollows(folded, stop)) {
        break;
      }
      numbered |= hasNumber;
      label.append(label.isEmpty() ? "" : "-").append(text, start, stop);
      end = stop;
    }
    return label.isEmpty() ? null : new Version(end, label.toString(), numbered);
  }

  private static int tokenEnd(char[] folded, int start) {
    int i = start;
    while (i < folded.length && i - start <= MAX_TOKEN) {
      char c = folded[i];
      boolean dot = c == '.' && i > start && i + 1 < folded.length && isDigit(folded[i + 1]);
      if (!isDigit(c) && !(c >= 'a' && c <= 'z') && !dot) {
        break;
      }
      i++;
    }
    return i < folded.length && i > start && isOtherLetter(folded[i]) ? start : i;
  }

  private static boolean isNumberPart(
      String token, char[] folded, int stop, boolean space, boolean hyphen, boolean numbered) {
    if (numbered && !hyphen) {
      // After "Gemini 3" a bare number begins something else; sizes and "Gen 5" still belong.
      return SIZE.matcher(token).matches() || token.length() == 1 && precededByGen(folded, stop);
    }
    if (MEASURE.matcher(token).matches()
        && !hyphen
        && (space || !NUMBER_OF_PART.matcher(token).matches())) {
      return false;
    }
    boolean plain = token.chars().allMatch(c -> isDigit((char) c) || c == '.');
    if (!plain) {
      return !SIZE.matcher(token).matches() || !isQuantity(folded, stop);
    }
    if (space && (YEAR.matcher(token).matches() || token.length() > 4)) {
      return false;
    }
    return !isQuantity(folded, stop)
        || !space && !hyphen && followsLetter(folded, stop - token.length());
  }

  /** Whether a number is written on to a Latin word, as only names have it: {@code Gemini4大模型}. */
  private static boolean followsLetter(char[] folded, int number) {
    return number > 0 && folded[number - 1] >= 'a' && folded[number - 1] <= 'z';
  }

  private static boolean isWordPart(String token, char first, boolean hyphen, boolean numbered) {
    if (PROSE.contains(token)) {
      return false;
    }
    boolean capital = Character.isUpperCase(first);
    if (VARIANTS.contains(token)) {
      return hyphen || capital || numbered;
    }
    return hyphen && (capital || HYPHENATED.contains(token));
  }

  /**
   * Whether a capitalised word is the name of a member of a family that the line-up above does not
   * list: a number follows, and after it no further capitalised word, as headlines in title case
   * have ({@code Gemini Adds 3 Languages}).
   */
  private static boolean isNewName(CharSequence text, char[] folded, int start, int stop) {
    if (start == 0 || text.charAt(start - 1) != ' ' || stop - start < 3 || stop >= folded.length) {
      return false;
    }
    for (int i = start; i < stop; i++) {
      if (Character.isUpperCase(text.charAt(i)) != (i == start) || isDigit(folded[i])) {
        return false;
      }
    }
    int number = stop + 1;
    int end = tokenEnd(folded, number);
    if (folded[stop] != ' ' || end == number || MONTHS.contains(folded(folded, start, stop))) {
      return false;
    }
    String token = folded(folded, number, end);
    boolean ends =
        end + 1 >= folded.length
            || !Character.isWhitespace(text.charAt(end))
            || !Character.isUpperCase(text.charAt(end + 1));
    return ends
        && MEMBER.matcher(token).matches()
        && isNumberPart(token, folded, end, true, false, false);
  }

  private static String folded(char[] folded, int start, int end) {
    return new String(folded, start, end - start);
  }

  /** Whether the number that ends here counts something. */
  private static boolean isQuantity(char[] folded, int stop) {
    int i = stop;
    if (i < folded.length && folded[i] == ' ') {
      i++;
    }
    if (i >= folded.length) {
      return false;
    }
    if (folded[i] == '%' || CHINESE_UNITS.indexOf(folded[i]) >= 0) {
      return true;
    }
    int end = tokenEnd(folded, i);
    return end > i && UNIT_WORDS.contains(new String(folded, i, end - i));
  }

  private static boolean digitFollows(char[] folded, int at) {
    return at + 1 < folded.length && folded[at] == ' ' && isDigit(folded[at + 1]);
  }

  private static boolean precededByGen(char[] folded, int stop) {
    return stop >= 5
        && folded[stop - 2] == ' '
        && folded[stop - 3] == 'n'
        && folded[stop - 4] == 'e'
        && folded[stop - 5] == 'g';
  }

  /** Whether the name ends in the middle of a number: {@code M3|65}. */
  private static boolean continuesNumber(char[] folded, int from) {
    return from > 0 && from < folded.length && isDigit(folded[from - 1]) && isDigit(folded[from]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter that would make the token part of a longer word of another alphabet. */
  private static boolean isOtherLetter(char c) {
    return NameFolder.isSpacedLetter(c) && !isDigit(c) && !(c >= 'a' && c <= 'z');
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
