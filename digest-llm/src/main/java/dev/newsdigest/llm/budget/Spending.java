package dev.newsdigest.llm.budget;

import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.Usage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The account of one run. Thread-safe. */
public final class Spending {

  private final Budget budget;
  private final Limits runLimits;
  private final Limits dayLimits;
  private Totals run = Totals.NONE;

  Spending(Budget budget, Limits runLimits, Limits dayLimits) {
    this.budget = budget;
    this.runLimits = runLimits;
    this.dayLimits = dayLimits;
  }

  /**
   * Returns the model held to this account: each call is reserved first, and refused with {@link
   * ModelException.OverBudget} if it could break a limit. Put retries around it and caches around
   * those.
   */
  public ChatModel hold(ChatModel model) {
    return new BudgetedChatModel(model, this);
  }

  /** What the run has spent so far, calls in flight at their most. */
  public synchronized Totals totals() {
    return run;
  }

  synchronized Reservation reserve(String model, ChatRequest request) {
    Optional<Price> price = budget.prices().price(model);
    if (price.isEmpty() && budget.limitsMoney()) {
      throw new ModelException.OverBudget("money is limited but model " + model + " has no price");
    }
    long input = budget.estimator().inputTokens(request);
    long output = request.maxTokens();
    BigDecimal cost = price.map(p -> p.atMost(input, output)).orElse(BigDecimal.ZERO);
    Totals most = new Totals(1, new Usage(input, 0, output), cost);
    Totals runAfter = run.plus(most);
    runLimits
        .brokenBy(runAfter)
        .ifPresent(
            limit -> {
              throw new ModelException.OverBudget(
                  "the call could break the run's limit of " + limit);
            });
    LocalDate day = budget.today();
    budget
        .ledger()
        .update(
            day,
            before -> {
              Totals after = before.plus(most);
              dayLimits
                  .brokenBy(after)
                  .ifPresent(
                      limit -> {
                        throw new ModelException.OverBudget(
                            "the call could break the day's limit of " + limit);
                      });
              return after;
            });
    run = runAfter;
    return new Reservation(day, most, price);
  }

  synchronized void settle(Reservation reservation, Totals spent) {
    run = run.replace(reservation.most(), spent);
    budget.ledger().update(reservation.day(), before -> before.replace(reservation.most(), spent));
  }

  TokenEstimator estimator() {
    return budget.estimator();
  }

  /** What one call may cost at most, and the day it counts for. */
  record Reservation(LocalDate day, Totals most, Optional<Price> price) {}
}
