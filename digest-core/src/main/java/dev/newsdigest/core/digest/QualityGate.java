package dev.newsdigest.core.digest;

import dev.newsdigest.core.failure.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Conditions a digest must not meet, for example {@code supported<0.98,sources-ok<0.8}: the gate
 * does not hold when any of them is true. Immutable.
 */
public final class QualityGate {

  private static final Pattern CONDITION =
      Pattern.compile("\\s*([a-z-]+)\\s*(<=|>=|<|>)\\s*([0-9]+(?:\\.[0-9]+)?)\\s*");

  private static final Map<String, ToDoubleFunction<Digest>> FIGURES =
      new TreeMap<>(
          Map.of(
              "supported", d -> d.quality().supportedShare(),
              "cited", d -> d.quality().citedShare(),
              "used", d -> d.quality().usedShare(),
              "claims", d -> d.quality().claims(),
              "withheld",
                  d -> d.quality().withheld().values().stream().mapToInt(Integer::intValue).sum(),
              "articles", d -> d.quality().articles(),
              "top-source", d -> d.quality().topSourceShare(),
              "stale", d -> d.quality().stale() ? 1 : 0,
              "sources-ok", d -> d.run().sourcesOk()));

  private final List<Condition> conditions;

  private QualityGate(List<Condition> conditions) {
    this.conditions = List.copyOf(conditions);
  }

  private record Condition(String text, String figure, String operator, double limit) {

    boolean isTrue(double value) {
      return switch (operator) {
        case "<" -> value < limit;
        case "<=" -> value <= limit;
        case ">" -> value > limit;
        default -> value >= limit;
      };
    }
  }

  /**
   * Reads conditions parted by commas. Figures: {@code supported}, {@code cited}, {@code used},
   * {@code top-source} and {@code sources-ok} from 0 to 1; {@code claims}, {@code withheld} and
   * {@code articles} as counts; {@code stale} is 0 or 1.
   *
   * @throws ConfigurationException for a text that is no such condition
   */
  public static QualityGate parse(String expression) {
    List<Condition> conditions = new ArrayList<>();
    for (String part : expression.split(",", -1)) {
      Matcher matcher = CONDITION.matcher(part);
      if (!matcher.matches() || !FIGURES.containsKey(matcher.group(1))) {
        throw new ConfigurationException(
            "not a quality condition: '"
                + part.strip()
                + "'; write FIGURE<NUMBER with a figure of "
                + FIGURES.keySet());
      }
      conditions.add(
          new Condition(
              part.strip(),
              matcher.group(1),
              matcher.group(2),
              Double.parseDouble(matcher.group(3))));
    }
    return new QualityGate(conditions);
  }

  /** Returns the conditions that are true of the digest, each with the figure; empty = it holds. */
  public List<String> violations(Digest digest) {
    List<String> violations = new ArrayList<>();
    for (Condition condition : conditions) {
      double value = FIGURES.get(condition.figure()).applyAsDouble(digest);
      if (condition.isTrue(value)) {
        violations.add(String.format(Locale.ROOT, "%s (it is %.3f)", condition.text(), value));
      }
    }
    return violations;
  }
}
