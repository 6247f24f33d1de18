package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.llm.budget.Budget;
import dev.newsdigest.llm.budget.ReplyCache;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.RetryPolicy;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How a summarizer works.
 *
 * @param models the one to ask, then cheaper or other ones to fall back to
 * @param packTokens size of the evidence one call is shown
 * @param maxOutputTokens size of one answer
 */
record WriterSettings(
    List<ChatModel> models,
    Budget budget,
    ReplyCache cache,
    RetryPolicy retry,
    KnowledgeBase knowledge,
    ClaimReview review,
    int packTokens,
    int maxOutputTokens,
    @Nullable Double temperature,
    @Nullable Consumer<String> progress,
    RandomGenerator random) {

  String engine(ChatModel model) {
    return "llm:" + model.name();
  }
}
