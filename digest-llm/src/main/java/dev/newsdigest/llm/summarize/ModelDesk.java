package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.llm.chat.Cancellation;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.prompt.Fence;
import dev.newsdigest.llm.prompt.PromptTexts;
import dev.newsdigest.llm.summarize.RunAccounts.RunAccount;
import java.util.List;
import java.util.function.Function;

/**
 * Asks a model through cache, retries and budget, in this order: a kept reply costs nothing, and
 * every attempt is paid for.
 */
final class ModelDesk {

  private final WriterSettings settings;
  private final RunAccount account;
  private final Cancellation cancellation;
  private final UsageCounter usage;

  ModelDesk(
      WriterSettings settings, RunAccount account, Cancellation cancellation, UsageCounter usage) {
    this.settings = settings;
    this.account = account;
    this.cancellation = cancellation;
    this.usage = usage;
  }

  /** Everything a question consists of; the fence is drawn when it is asked. */
  record Question(
      Language language, String trusted, List<String> untrusted, Function<Fence, String> text) {}

  ChatReply ask(ChatModel model, Question question) {
    cancellation.check();
    ChatModel held = usage.counting(account.spending().hold(model));
    ChatModel patient = ChatModel.retrying(held, settings.retry());
    return settings.cache().cached(patient).chat(request(question));
  }

  /**
   * The request: instructions that never change first, so that providers can cache them; the random
   * mark only behind them, and not part of what replies are kept by.
   */
  ChatRequest request(Question question) {
    Fence fence = Fence.around(question.untrusted(), settings.random());
    return ChatRequest.builder()
        .system(PromptTexts.write(question.language()))
        .addUser(text(question, fence))
        .schema(PromptTexts.schema("edition"))
        .maxTokens(settings.maxOutputTokens())
        .temperature(settings.temperature())
        .deadline(account.deadline())
        .cancellation(cancellation)
        .progress(settings.progress())
        .contentKey(text(question, Fence.NONE))
        .build();
  }

  private static String text(Question question, Fence fence) {
    return fence.announcement() + "\n" + question.trusted() + "\n" + question.text().apply(fence);
  }
}
