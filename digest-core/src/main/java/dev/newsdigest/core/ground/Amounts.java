package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.ground.Amount.Bound;
import dev.newsdigest.core.ground.Amount.Type;
import dev.newsdigest.core.text.Change;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.QuantityKind;
import dev.newsdigest.core.text.Rounding;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures of an analysed text. */
final class Amounts {

  private Amounts() {}

  /** All quantities but those that are part of a name or a date. */
  static List<Amount> of(AnalyzedText text, List<Actor> actors) {
    List<Amount> amounts = new ArrayList<>();
    for (Quantity quantity : text.quantities()) {
      boolean vague = VAGUE.matcher(quantity.span().of(text.text())).matches();
      if (!vague && !inName(quantity, actors) && !inDate(quantity, text.dates())) {
        amounts.add(of(quantity, text.text()));
      }
    }
    addShort(text, actors, amounts);
    addShares(text.text(), amounts);
    amounts.sort(java.util.Comparator.comparing(Amount::span));
    return List.copyOf(joinFractions(text.text(), amounts));
  }

  /** "A quarter of a trillion dollars" is one figure. */
  private static List<Amount> joinFractions(String text, List<Amount> amounts) {
    List<Amount> joined = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      Amount first = amounts.get(i);
      if (i + 1 < amounts.size()) {
        Amount next = amounts.get(i + 1);
        String joint =
            text.substring(first.span().end(), Math.max(first.span().end(), next.span().start()));
        boolean fraction = first.type() == Type.PERCENT && first.span().of(text).indexOf('%') < 0;
        boolean large =
            next.type() == Type.MONEY || next.type() == Type.COUNT && next.value() >= 1e6;
        if (fraction && large && joint.equals(" of ")) {
          double value = next.value() * first.value() / 100;
          TextSpan span = new TextSpan(first.span().start(), next.span().end());
          joined.add(
              new Amount(
                  value,
                  value,
                  next.type(),
                  next.unit(),
                  first.bound(),
                  next.change(),
                  next.per(),
                  span));
          i++;
          continue;
        }
      }
      joined.add(first);
    }
    return joined;
  }

  /** "140T" and 10 倍 where nothing tells what is counted. */
  private static void addShort(AnalyzedText text, List<Actor> actors, List<Amount> amounts) {
    Matcher matcher = SHORT.matcher(text.text());
    while (matcher.find()) {
      TextSpan span = new TextSpan(matcher.start(), matcher.end());
      boolean taken =
          amounts.stream().anyMatch(a -> a.span().overlaps(span))
              || actors.stream().anyMatch(a -> a.isKnown() && a.span().overlaps(span));
      if (!taken) {
        String unit = matcher.group(2);
        double factor =
            switch (unit) {
              case "T" -> 1e12;
              case "B" -> 1e9;
              case "M" -> 1e6;
              default -> 1;
            };
        double value = Double.parseDouble(matcher.group(1).replace(",", "")) * factor;
        Type type = unit.equals("倍") ? Type.RATIO : Type.COUNT;
        amounts.add(new Amount(value, value, type, "", Bound.EXACT, Change.LEVEL, "", span));
      }
    }
  }

  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)\\b(one|two|three|four|five|six|seven|eight|nine|\\d{1,2}) (?:in|out of) (?:every )?"
              + "(two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})\\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?))");

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** "Two in five" is a share of 40 %. */
  private static void addShares(String text, List<Amount> amounts) {
    Matcher matcher = SHARE.matcher(text);
    while (matcher.find()) {
      double part = number(matcher.group(1));
      double whole = number(matcher.group(2));
      if (part < whole) {
        TextSpan span = new TextSpan(matcher.start(), matcher.end());
        amounts.removeIf(a -> a.span().overlaps(span));
        double share = 100 * part / whole;
        amounts.add(
            new Amount(
                share, share, Type.PERCENT, "", roundly(text, span), Change.LEVEL, "", span));
      }
    }
  }

  private static final Pattern MORE = Pattern.compile("(?i)\\b(?:more than|over|at least)\\s*$");

  /** Such shares are round figures. */
  private static Bound roundly(String text, TextSpan span) {
    String before = text.substring(Math.max(0, span.start() - 12), span.start());
    return MORE.matcher(before).find() ? Bound.OVER : Bound.ABOUT;
  }

  private static double number(String word) {
    int named = NUMBERS.indexOf(word.toLowerCase(java.util.Locale.ROOT));
    return named >= 0 ? named : Double.parseDouble(word);
  }

  private static final Pattern SHORT =
      Pattern.compile("(?<![\\w.$€£-])(\\d{1,4}(?:[.,]\\d{1,3})?)\\s?([TBM倍])(?![\\w])");

  /** "Billions", 数十亿: no figure that could be held against another. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(?:tens|hundreds|thousands|millions|billions|trillions|dozens|scores|several|multi).*|.*[数几多]+[十百千万亿个].*");

  private static boolean inName(Quantity quantity, List<Actor> actors) {
    for (Actor actor : actors) {
      if (actor.isKnown() && actor.sure() && actor.span().contains(quantity.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean inDate(Quantity quantity, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.span().contains(quantity.span())) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern BEYOND =
      Pattern.compile(
          "(?i)(?:\\b(?:past|above|beyond|topping|exceeding|exceeds|upwards of|north of)|高于|突破|逾|超)\\s*$");
  private static final Pattern BELOW =
      Pattern.compile("(?i)(?:\\b(?:below|under|short of)|低于|不足)\\s*$");

  /** Words of direction that stand before a figure without being part of it. */
  private static Bound widened(Bound bound, String text, int start) {
    if (bound != Bound.EXACT) {
      return bound;
    }
    String before = text.substring(Math.max(0, start - 16), start);
    if (BEYOND.matcher(before).find()) {
      return Bound.OVER;
    }
    return BELOW.matcher(before).find() ? Bound.UNDER : bound;
  }

  private static Amount of(Quantity quantity, String text) {
    double value = quantity.value().doubleValue();
    double high = quantity.high().map(h -> h.doubleValue()).orElse(value);
    String unit = quantity.unit().orElse("");
    String per = quantity.per().orElse("");
    return new Amount(
        value,
        high,
        type(quantity.kind()),
        unit,
        widened(bound(quantity.rounding()), text, quantity.span().start()),
        quantity.change(),
        per,
        quantity.span());
  }

  private static Type type(QuantityKind kind) {
    return switch (kind) {
      case MONEY -> Type.MONEY;
      case PERCENT -> Type.PERCENT;
      case PERCENT_POINTS -> Type.POINTS;
      case MULTIPLE -> Type.RATIO;
      case MEASURE -> Type.MEASURE;
      case ORDINAL -> Type.ORDINAL;
      case COUNT -> Type.COUNT;
    };
  }

  private static Bound bound(Rounding rounding) {
    return switch (rounding) {
      case EXACT -> Bound.EXACT;
      case ABOUT -> Bound.ABOUT;
      case OVER, AT_LEAST -> Bound.OVER;
      case UNDER, AT_MOST -> Bound.UNDER;
    };
  }
}
