package dev.newsdigest.llm.budget;

import dev.newsdigest.core.failure.ConfigurationException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Limits on calls, tokens and money, for each run and for each day. They hold before a call: what a
 * call may cost at most is reserved first, whatever number of threads ask, and corrected to what it
 * did cost afterwards. Thread-safe; one budget serves many runs.
 *
 * <pre>{@code
 * Budget budget = Budget.builder().maxCalls(8).maxTokens(60_000).maxCostPerDay("2.50")
 *     .prices(PriceTable.read(Path.of("prices.json"))).build();
 * }</pre>
 */
public final class Budget {

  private final Limits runLimits;
  private final Limits dayLimits;
  private final PriceTable prices;
  private final TokenEstimator estimator;
  private final Clock clock;
  private final ZoneId zone;
  private final DayLedger ledger;

  private Budget(Builder builder) {
    this.runLimits = builder.runLimits;
    this.dayLimits = builder.dayLimits;
    this.prices = builder.prices;
    this.estimator = builder.estimator;
    this.clock = builder.clock;
    this.zone = builder.zone;
    this.ledger =
        builder.ledgerFile == null
            ? new DayLedger.InMemory()
            : new FileDayLedger(builder.ledgerFile);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Returns a budget that only counts. */
  public static Budget unlimited() {
    return builder().build();
  }

  /** Opens the account of one run. */
  public Spending startRun() {
    return new Spending(this, runLimits, dayLimits);
  }

  public PriceTable prices() {
    return prices;
  }

  public TokenEstimator estimator() {
    return estimator;
  }

  boolean limitsMoney() {
    return runLimits.cost() != null || dayLimits.cost() != null;
  }

  DayLedger ledger() {
    return ledger;
  }

  LocalDate today() {
    return clock.instant().atZone(zone).toLocalDate();
  }

  /** Builds a {@link Budget}; nothing is limited unless set. */
  public static final class Builder {
    private Limits runLimits = Limits.NONE;
    private Limits dayLimits = Limits.NONE;
    private PriceTable prices = PriceTable.empty();
    private TokenEstimator estimator = TokenEstimator.STANDARD;
    private Clock clock = Clock.systemUTC();
    private ZoneId zone = ZoneOffset.UTC;
    private @Nullable Path ledgerFile;

    private Builder() {}

    /** Limits the calls of a run, retries included; 0 forbids any. */
    public Builder maxCalls(int calls) {
      runLimits = new Limits((int) notNegative(calls), runLimits.tokens(), runLimits.cost());
      return this;
    }

    /** Limits the tokens of a run, input and output together. */
    public Builder maxTokens(long tokens) {
      runLimits = new Limits(runLimits.calls(), notNegative(tokens), runLimits.cost());
      return this;
    }

    /** Limits the money of a run, in the currency of the prices. */
    public Builder maxCost(String cost) {
      runLimits = new Limits(runLimits.calls(), runLimits.tokens(), money(cost));
      return this;
    }

    /** Limits the calls of a day. */
    public Builder maxCallsPerDay(int calls) {
      dayLimits = new Limits((int) notNegative(calls), dayLimits.tokens(), dayLimits.cost());
      return this;
    }

    /** Limits the tokens of a day, input and output together. */
    public Builder maxTokensPerDay(long tokens) {
      dayLimits = new Limits(dayLimits.calls(), notNegative(tokens), dayLimits.cost());
      return this;
    }

    /** Limits the money of a day, in the currency of the prices. */
    public Builder maxCostPerDay(String cost) {
      dayLimits = new Limits(dayLimits.calls(), dayLimits.tokens(), money(cost));
      return this;
    }

    /** Sets the prices; a limit on money refuses models they do not know. */
    public Builder prices(PriceTable prices) {
      this.prices = Objects.requireNonNull(prices, "prices");
      return this;
    }

    public Builder estimator(TokenEstimator estimator) {
      this.estimator = Objects.requireNonNull(estimator, "estimator");
      return this;
    }

    /** Sets the clock and zone that say when a day ends; UTC by default. */
    public Builder clock(Clock clock, ZoneId zone) {
      this.clock = Objects.requireNonNull(clock, "clock");
      this.zone = Objects.requireNonNull(zone, "zone");
      return this;
    }

    /** Keeps the day's totals in a file, so that they outlive the process. */
    public Builder ledgerFile(Path file) {
      this.ledgerFile = Objects.requireNonNull(file, "file");
      return this;
    }

    /**
     * Returns the budget.
     *
     * @throws ConfigurationException if money is limited but there are no prices
     */
    public Budget build() {
      Budget budget = new Budget(this);
      if (budget.limitsMoney() && prices == PriceTable.empty()) {
        throw new ConfigurationException("a limit on cost needs prices; none are set");
      }
      return budget;
    }

    private static long notNegative(long value) {
      if (value < 0) {
        throw new ConfigurationException("a limit must not be negative: " + value);
      }
      return value;
    }

    private static BigDecimal money(String cost) {
      BigDecimal value;
      try {
        value = new BigDecimal(cost);
      } catch (NumberFormatException e) {
        throw new ConfigurationException("a limit on cost must be a number, not: " + cost);
      }
      notNegative(value.signum());
      return value;
    }
  }
}
