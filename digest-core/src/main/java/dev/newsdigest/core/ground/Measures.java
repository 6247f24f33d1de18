package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells what a figure measures by the words next to it; the words come from {@code measures.tsv}.
 */
final class Measures {

  private static final int ENGLISH_REACH = 9;
  private static final int CHINESE_REACH = 14;
  private static final Measures BUILT_IN = new Measures();

  private final Map<String, List<Phrase>> english = new HashMap<>();
  private final Map<Character, List<Phrase>> chinese = new HashMap<>();

  private record Phrase(String measure, List<String> words) {}

  private Measures() {
    for (String line : GroundResource.lines("measures.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String phrase : cells[1].split("\\|")) {
        List<String> words = List.of(phrase.split(" "));
        english
            .computeIfAbsent(words.get(0), w -> new ArrayList<>())
            .add(new Phrase(cells[0], words));
      }
      for (String word : cells[2].split("\\|")) {
        chinese
            .computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
            .add(new Phrase(cells[0], List.of(word)));
      }
    }
  }

  /** Every measure named near a figure, not beyond the neighbouring figures. */
  static Set<String> near(TextView view, Amount amount) {
    return BUILT_IN.find(view, amount).keySet();
  }

  /** The measure named nearest to a figure; several where they stand equally near. */
  static Set<String> of(TextView view, Amount amount) {
    Map<String, Integer> found = BUILT_IN.find(view, amount);
    int least = found.values().stream().min(Integer::compare).orElse(0);
    Set<String> nearest = new LinkedHashSet<>();
    found.forEach(
        (measure, distance) -> {
          if (distance <= least + 1) {
            nearest.add(measure);
          }
        });
    return nearest;
  }

  /** Measures of money that exclude each other, each with what it may be told as. */
  private static final Map<String, String> SORTS =
      Map.of(
          "valuation", "worth",
          "market-cap", "worth",
          "funding", "funding",
          "revenue", "revenue",
          "recurring-revenue", "revenue",
          "profit", "profit",
          "loss", "loss",
          "fine", "fine");

  private static final int NEXT_ENGLISH = 2;
  private static final int NEXT_CHINESE = 4;

  /** The sort of money of a figure by the words right beside it; empty where they do not tell. */
  static Set<String> sortsAt(TextView view, Amount amount) {
    int next = view.isChinese() ? NEXT_CHINESE : NEXT_ENGLISH;
    Set<String> sorts = new LinkedHashSet<>();
    int least = Integer.MAX_VALUE;
    for (Map.Entry<String, Integer> found : BUILT_IN.find(view, amount).entrySet()) {
      String sort = SORTS.get(found.getKey());
      if (found.getValue() <= next) {
        if (sort == null) {
          return Set.of();
        }
        if (found.getValue() < least) {
          sorts.clear();
          least = found.getValue();
        }
        if (found.getValue() == least) {
          sorts.add(sort);
        }
      }
    }
    return sorts;
  }

  private Map<String, Integer> find(TextView view, Amount amount) {
    TextSpan clause = view.sentenceAt(amount.span().start());
    for (TextSpan one : Clauses.split(view.text(), clause)) {
      if (one.contains(amount.span())) {
        clause = one;
      }
    }
    int from = clause.start();
    int to = clause.end();
    for (Amount other : view.amounts()) {
      if (other != amount && other.type() == amount.type() && !linked(view.text(), amount, other)) {
        if (other.span().end() <= amount.span().start()) {
          from = Math.max(from, other.span().end());
        } else if (other.span().start() >= amount.span().end()) {
          to = Math.min(to, other.span().start());
        }
      }
    }
    Map<String, Integer> found = new LinkedHashMap<>();
    if (Clauses.isChinese(view.text(), clause)) {
      int left = Math.max(from, amount.span().start() - CHINESE_REACH);
      int right = Math.min(to, amount.span().end() + CHINESE_REACH);
      addChinese(view.text().toLowerCase(Locale.ROOT), left, right, amount.span(), found);
    } else {
      List<Token> tokens = view.analyzed().tokensIn(bounded(view.text(), from, to, amount.span()));
      addEnglish(tokens, amount, found);
    }
    return found;
  }

  /** Up to the next comma on either side: another clause, another measure. */
  private static TextSpan bounded(String text, int from, int to, TextSpan figure) {
    int start = from;
    int end = to;
    for (int i = figure.start() - 1; i > from; i--) {
      if (text.charAt(i) == ',' && text.charAt(i + 1) == ' ') {
        start = i + 1;
        break;
      }
    }
    for (int i = figure.end(); i + 1 < to; i++) {
      if (text.charAt(i) == ',' && text.charAt(i + 1) == ' ' || text.startsWith(" and ", i)) {
        end = i;
        break;
      }
    }
    return new TextSpan(Math.min(start, end), end);
  }

  /** "From 52 to 60 billion": two figures of one measure. */
  private static boolean linked(String text, Amount a, Amount b) {
    int from = Math.min(a.span().end(), b.span().end());
    int to = Math.max(a.span().start(), b.span().start());
    String joint = from < to ? text.substring(from, to).strip() : "";
    return switch (joint) {
      case "to",
          "至",
          "到",
          "升至",
          "降至",
          "提升至",
          "提高到",
          "上调至",
          "up from",
          ", up from",
          "from",
          "增至",
          "增加到",
          "-" ->
          true;
      default -> false;
    };
  }

  private void addChinese(
      String text, int from, int to, TextSpan figure, Map<String, Integer> found) {
    for (int i = from; i < Math.min(to, text.length()); i++) {
      for (Phrase phrase : chinese.getOrDefault(text.charAt(i), List.of())) {
        String word = phrase.words().get(0);
        if (text.startsWith(word, i)) {
          int gap = i >= figure.end() ? i - figure.end() : figure.start() - i - word.length();
          found.merge(phrase.measure(), Math.max(0, gap), Math::min);
        }
      }
    }
  }

  private void addEnglish(List<Token> tokens, Amount amount, Map<String, Integer> found) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < amount.span().start()) {
      at++;
    }
    int end = at;
    while (end < tokens.size() && tokens.get(end).start() < amount.span().end()) {
      end++;
    }
    for (int i = Math.max(0, at - ENGLISH_REACH);
        i < Math.min(tokens.size(), end + ENGLISH_REACH);
        i++) {
      for (Phrase phrase : english.getOrDefault(tokens.get(i).form(), List.of())) {
        if (StanceFinder.matches(tokens, i, phrase.words())) {
          int gap = i >= end ? i - end : at - i - phrase.words().size();
          found.merge(phrase.measure(), Math.max(0, gap), Math::min);
        }
      }
    }
  }
}
