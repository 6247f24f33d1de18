package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can follow a number: currencies, percent, measures, nouns that are counted. */
final class Units {

  /** English adjectives may stand between: "300 new AI models". */
  private static final int WORDS_TO_NOUN = 3;

  private static final Map<String, Unit> BY_FORM = read();

  /** Length of the longest form that starts with a letter; 0 where none does. */
  private static final byte[] LONGEST_FROM = longestFrom();

  /** What 名 and 位 can count. */
  private static final Set<String> PERSONS = Set.of("people", "user", "investor", "partner");

  private Units() {}

  /**
   * The unit at {@code from}, one space or hyphen skipped.
   *
   * @return null where none is known
   */
  static @Nullable Found at(String s, int from) {
    int start = from;
    char first = Scan.at(s, start);
    if (first == ' ' || first == '-' && Scan.isLetter(s, start + 1)) {
      start++;
    }
    Found found = longest(s, start);
    if (found == null) {
      return start > from && first == ' ' || Scan.isLetter(s, start) ? noun(s, start) : null;
    }
    if (found.unit.group == Group.CLASS || isClassifier(s, start, found)) {
      return withNoun(s, found);
    }
    return found;
  }

  /** The noun behind a measure word gives the unit: 10款模型, 26万张GPU, 1.6万名员工. */
  private static Found withNoun(String s, Found classifier) {
    int start = Scan.spaces(s, classifier.end);
    boolean persons = "名位".indexOf(s.charAt(classifier.end - 1)) >= 0;
    for (int skip = 0; skip <= 4; skip++) {
      int at = start + skip;
      if (skip > 0 && !Scan.isHan(s, at - 1) || "的，。".indexOf(Scan.at(s, at)) >= 0) {
        break;
      }
      Found noun = longest(s, at);
      if (noun != null && isHead(at, noun) && (!persons || isPerson(noun))) {
        // The last of two nouns is the head: 客户企业.
        Found next = Scan.isHan(s, noun.end) ? longest(s, noun.end) : null;
        boolean head = next != null && isHead(noun.end, next) && (!persons || isPerson(next));
        return head ? next : noun;
      }
    }
    return classifier;
  }

  private static boolean isHead(int at, Found noun) {
    return noun.end - at >= 2 && (noun.unit.group == Group.NOUN || isModelMeasure(noun.unit));
  }

  /** 50多位跨国公司高管 counts the managers, not the companies. */
  private static boolean isPerson(Found noun) {
    return noun.unit.unit != null && PERSONS.contains(noun.unit.unit);
  }

  private static boolean isModelMeasure(Unit unit) {
    return "parameter".equals(unit.unit) || "token".equals(unit.unit) || "qubit".equals(unit.unit);
  }

  private static boolean isClassifier(String s, int start, Found found) {
    return found.end - start == 1 && "台架家辆名位".indexOf(s.charAt(start)) >= 0;
  }

  /** An English noun up to two words further on; stops at function words and marks. */
  private static @Nullable Found noun(String s, int from) {
    int at = from;
    for (int word = 0; word < WORDS_TO_NOUN; word++) {
      int end = wordEnd(s, at);
      while (Scan.at(s, end) == '-' && Scan.isLetter(s, end + 1)) {
        end = wordEnd(s, end + 1);
      }
      if (end == at || StopWords.english().contains(s.substring(at, end))) {
        return null;
      }
      at = end + 1;
      if (Scan.at(s, end) != ' ' || !Scan.isLetter(s, at)) {
        return null;
      }
      Found found = longest(s, at);
      if (found != null && found.unit.group == Group.NOUN) {
        return found;
      }
    }
    return null;
  }

  /** Letters and digits, so that H800 is one word. */
  private static int wordEnd(String s, int from) {
    int end = Scan.lettersEnd(s, from);
    return end == from ? end : Scan.lettersEnd(s, Scan.digitsEnd(s, end));
  }

  private static @Nullable Found longest(String s, int start) {
    int most = start < s.length() ? LONGEST_FROM[s.charAt(start)] : 0;
    for (int length = Math.min(most, s.length() - start); length > 0; length--) {
      Unit unit = BY_FORM.get(s.substring(start, start + length));
      int end = start + length;
      if (unit != null && isWhole(s, start, end) && !UnitTraps.is(s, start, end)) {
        return new Found(unit, end);
      }
    }
    return null;
  }

  private static boolean isWhole(String s, int start, int end) {
    return !Scan.isLetter(s, end - 1) || !Scan.isLetter(s, end) && !Scan.isDigit(s, end);
  }

  private static byte[] longestFrom() {
    byte[] longest = new byte[Character.MAX_VALUE + 1];
    for (String form : BY_FORM.keySet()) {
      char first = form.charAt(0);
      longest[first] = (byte) Math.max(longest[first], form.length());
    }
    return longest;
  }

  private static Map<String, Unit> read() {
    Map<String, Unit> units = new HashMap<>();
    ResourceLines.forms(
        "units.txt",
        (key, forms) -> {
          String name = key[1].isEmpty() || key[1].equals("-") ? null : key[1];
          Unit unit = new Unit(Group.valueOf(key[0]), name, new BigDecimal(key[2]));
          forms.forEach(form -> units.put(form, unit));
        });
    return Map.copyOf(units);
  }

  enum Group {
    MONEY,
    PERCENT,
    PERCENT_POINTS,
    MEASURE,
    NOUN,
    CLASS
  }

  record Unit(Group group, @Nullable String unit, BigDecimal factor) {}

  record Found(Unit unit, int end) {}
}
