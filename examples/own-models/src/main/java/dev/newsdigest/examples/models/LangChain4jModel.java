package dev.newsdigest.examples.models;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import dev.newsdigest.llm.chat.ChatMessage;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.Usage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A LangChain4j model as a writer of digests. One lambda is enough to start with:
 *
 * <pre>{@code
 * ChatModel model =
 *     ChatModel.named("mine", request -> ChatReply.of(
 *         theirs.chat(SystemMessage.from(request.system()), UserMessage.from(request.userText()))
 *             .aiMessage().text()));
 * }</pre>
 *
 * This class also passes the schema on and brings back tokens, finish reasons and failures, so that
 * budgets, halving of long parts and fallbacks work. Build the model with {@code maxRetries(0)}:
 * the digest repeats calls itself, within its budget.
 */
public final class LangChain4jModel {

  private LangChain4jModel() {}

  /**
   * Returns the model under a name of the caller's choice, which prices and the digest's engine
   * mark know it by.
   */
  public static ChatModel of(String name, dev.langchain4j.model.chat.ChatModel theirs) {
    return ChatModel.named(name, request -> ask(name, theirs, request));
  }

  private static ChatReply ask(
      String name, dev.langchain4j.model.chat.ChatModel theirs, ChatRequest request) {
    request.cancellation().check();
    try {
      return reply(name, theirs.chat(translated(request)));
    } catch (LangChain4jException e) {
      throw failure(e);
    }
  }

  private static dev.langchain4j.model.chat.request.ChatRequest translated(ChatRequest request) {
    List<dev.langchain4j.data.message.ChatMessage> messages = new ArrayList<>();
    messages.add(SystemMessage.from(request.system()));
    for (ChatMessage message : request.messages()) {
      messages.add(
          message.role() == ChatMessage.Role.USER
              ? UserMessage.from(message.text())
              : AiMessage.from(message.text()));
    }
    dev.langchain4j.model.chat.request.ChatRequest.Builder builder =
        dev.langchain4j.model.chat.request.ChatRequest.builder()
            .messages(messages)
            .maxOutputTokens(request.maxTokens());
    request.temperature().ifPresent(builder::temperature);
    request
        .schema()
        .ifPresent(
            schema ->
                builder.responseFormat(
                    ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(
                            JsonSchema.builder()
                                .name(schema.name())
                                .rootElement(JsonRawSchema.from(schema.json()))
                                .build())
                        .build()));
    return builder.build();
  }

  private static ChatReply reply(String name, ChatResponse response) {
    String text = response.aiMessage().text();
    return new ChatReply(
        text == null ? "" : text, finish(response), usage(response.tokenUsage()), name);
  }

  private static FinishReason finish(ChatResponse response) {
    if (response.finishReason() == null) {
      return FinishReason.OTHER;
    }
    return switch (response.finishReason()) {
      case STOP -> FinishReason.STOP;
      case LENGTH -> FinishReason.LENGTH;
      case CONTENT_FILTER ->
          throw new ModelException.ContentFiltered("the provider's filter stopped the answer");
      default -> FinishReason.OTHER;
    };
  }

  private static Usage usage(@Nullable TokenUsage usage) {
    return usage == null
        ? Usage.NONE
        : new Usage(count(usage.inputTokenCount()), 0, count(usage.outputTokenCount()));
  }

  private static long count(@Nullable Integer tokens) {
    return tokens == null ? 0 : Math.max(0, tokens);
  }

  /** Their messages may repeat what a provider said of the key: they are not passed on. */
  private static ModelException failure(LangChain4jException e) {
    if (e instanceof AuthenticationException) {
      return new ModelException.Auth("the provider refuses the key");
    }
    if (e instanceof RateLimitException) {
      return new ModelException.RateLimited("the provider asks to come back later", null);
    }
    if (e instanceof TimeoutException) {
      return new ModelException.Timeout("no answer in time", true, null);
    }
    if (e instanceof ContentFilteredException) {
      return new ModelException.ContentFiltered("the provider's filter refuses the request");
    }
    if (e instanceof InvalidRequestException) {
      return new ModelException.BadRequest("the provider refuses the request");
    }
    return new ModelException.Unavailable(e.getClass().getSimpleName(), false, null, null);
  }
}
