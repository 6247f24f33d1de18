package dev.newsdigest.examples.models;

import dev.newsdigest.llm.chat.ChatMessage;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.retry.NonTransientAiException;

/**
 * A Spring AI model as a writer of digests. One lambda is enough to start with:
 *
 * <pre>{@code
 * ChatModel model =
 *     ChatModel.named("mine", request -> ChatReply.of(
 *         theirs.call(new SystemMessage(request.system()), new UserMessage(request.userText()))));
 * }</pre>
 *
 * This class also brings back tokens, finish reasons and failures, so that budgets, halving of long
 * parts and fallbacks work. Build the model with a retry template of one attempt: the digest
 * repeats calls itself, within its budget.
 */
public final class SpringAiModel {

  private SpringAiModel() {}

  /**
   * Returns the model under a name of the caller's choice, which prices and the digest's engine
   * mark know it by.
   */
  public static ChatModel of(String name, org.springframework.ai.chat.model.ChatModel theirs) {
    return ChatModel.named(name, request -> ask(name, theirs, request));
  }

  private static ChatReply ask(
      String name, org.springframework.ai.chat.model.ChatModel theirs, ChatRequest request) {
    request.cancellation().check();
    ChatResponse response;
    try {
      response = theirs.call(new Prompt(messages(request), options(request)));
    } catch (NonTransientAiException e) {
      // Such messages may repeat what a provider said of the key: they are not passed on.
      throw refused(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      throw new ModelException.Unavailable(e.getClass().getSimpleName(), false, null, null);
    }
    return reply(name, response);
  }

  private static List<Message> messages(ChatRequest request) {
    List<Message> messages = new ArrayList<>();
    messages.add(new SystemMessage(request.system()));
    for (ChatMessage message : request.messages()) {
      messages.add(
          message.role() == ChatMessage.Role.USER
              ? new UserMessage(message.text())
              : new AssistantMessage(message.text()));
    }
    return messages;
  }

  private static ChatOptions options(ChatRequest request) {
    ChatOptions.Builder options = ChatOptions.builder().maxTokens(request.maxTokens());
    request.temperature().ifPresent(options::temperature);
    return options.build();
  }

  private static ModelException refused(String message) {
    // The status stands at the message's front only, with or without "HTTP" before it.
    return message.matches("(?s)\\D{0,8}40[13]\\b.*")
        ? new ModelException.Auth("the provider refuses the key")
        : new ModelException.BadRequest("the provider refuses the request");
  }

  private static ChatReply reply(String name, @Nullable ChatResponse response) {
    Generation first = response == null ? null : response.getResult();
    if (response == null || first == null) {
      throw new ModelException.InvalidOutput("the model's answer holds no message", null);
    }
    String text = first.getOutput().getText();
    return new ChatReply(
        text == null ? "" : text,
        finish(first.getMetadata().getFinishReason()),
        usage(response.getMetadata().getUsage()),
        name);
  }

  private static FinishReason finish(@Nullable String reason) {
    return switch (reason == null ? "" : reason.toLowerCase(Locale.ROOT)) {
      case "stop", "end_turn" -> FinishReason.STOP;
      case "length", "max_tokens" -> FinishReason.LENGTH;
      default -> FinishReason.OTHER;
    };
  }

  private static Usage usage(org.springframework.ai.chat.metadata.@Nullable Usage usage) {
    return usage == null
        ? Usage.NONE
        : new Usage(count(usage.getPromptTokens()), 0, count(usage.getCompletionTokens()));
  }

  private static long count(@Nullable Integer tokens) {
    return tokens == null ? 0 : Math.max(0, tokens);
  }
}
