package dev.newsdigest.llm.provider;

import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;

/** A model behind an HTTP interface; what differs from provider to provider is the format. */
abstract class HttpChatModel implements ChatModel {

  private final String model;
  private final Exchange exchange;

  HttpChatModel(ProviderSettings settings, WireFormat format) {
    this.model = settings.model();
    this.exchange = new Exchange(settings, format);
  }

  @Override
  public final ChatReply chat(ChatRequest request) {
    return exchange.send(request);
  }

  @Override
  public final String name() {
    return model;
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + model + "]";
  }
}
