package dev.newsdigest.llm.budget;

import dev.newsdigest.llm.budget.Spending.Reservation;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.Usage;
import java.math.BigDecimal;

/** Reserves before, corrects after. */
final class BudgetedChatModel implements ChatModel {

  private final ChatModel model;
  private final Spending spending;

  BudgetedChatModel(ChatModel model, Spending spending) {
    this.model = model;
    this.spending = spending;
  }

  @Override
  public ChatReply chat(ChatRequest request) {
    Reservation reservation = spending.reserve(model.name(), request);
    // Anything unforeseen counts as if the call had cost its most.
    Totals spent = reservation.most();
    try {
      ChatReply reply = model.chat(request);
      spent = spent(reservation, request, reply);
      return reply;
    } catch (ModelException e) {
      if (!e.mayBeBilled()) {
        spent = new Totals(1, Usage.NONE, BigDecimal.ZERO);
      }
      throw e;
    } finally {
      spending.settle(reservation, spent);
    }
  }

  private Totals spent(Reservation reservation, ChatRequest request, ChatReply reply) {
    Usage usage = reply.usage();
    if (usage.totalTokens() == 0) {
      TokenEstimator estimator = spending.estimator();
      usage = new Usage(estimator.inputTokens(request), 0, estimator.tokens(reply.text()));
    }
    Usage known = usage;
    BigDecimal cost = reservation.price().map(p -> p.of(known)).orElse(BigDecimal.ZERO);
    return new Totals(1, usage, cost);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public String toString() {
    return model.toString();
  }
}
