package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.summarize.Usage;
import dev.newsdigest.llm.budget.PriceTable;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.ModelException;
import java.math.BigDecimal;

/** What one edition cost, attempts that failed included as calls. Thread-safe. */
final class UsageCounter {

  private final PriceTable prices;
  private Usage total = Usage.NONE;

  UsageCounter(PriceTable prices) {
    this.prices = prices;
  }

  ChatModel counting(ChatModel model) {
    return ChatModel.named(model.name(), request -> ask(model, request));
  }

  private ChatReply ask(ChatModel model, ChatRequest request) {
    try {
      ChatReply reply = model.chat(request);
      BigDecimal cost =
          prices.price(model.name()).map(p -> p.of(reply.usage())).orElse(BigDecimal.ZERO);
      add(new Usage(1, reply.usage().inputTokens(), reply.usage().outputTokens(), cost));
      return reply;
    } catch (ModelException.OverBudget e) {
      throw e;
    } catch (ModelException e) {
      add(new Usage(1, 0, 0, BigDecimal.ZERO));
      throw e;
    }
  }

  private synchronized void add(Usage usage) {
    total = total.plus(usage);
  }

  synchronized Usage total() {
    return total;
  }
}
