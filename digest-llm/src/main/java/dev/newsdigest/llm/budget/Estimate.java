package dev.newsdigest.llm.budget;

import dev.newsdigest.llm.chat.ChatRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What work would cost, without doing it.
 *
 * @param calls calls, if none has to be repeated
 * @param inputTokens tokens read, on the high side
 * @param maxOutputTokens tokens written at most
 * @param maxCost money at most; empty if the model has no price
 */
public record Estimate(
    int calls, long inputTokens, long maxOutputTokens, Optional<BigDecimal> maxCost) {

  /** Adds up the requests. */
  public static Estimate of(List<ChatRequest> requests, String model, Budget budget) {
    long input = 0;
    long output = 0;
    for (ChatRequest request : requests) {
      input += budget.estimator().inputTokens(request);
      output += request.maxTokens();
    }
    long in = input;
    long out = output;
    return new Estimate(
        requests.size(), in, out, budget.prices().price(model).map(p -> p.atMost(in, out)));
  }
}
