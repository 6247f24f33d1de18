package dev.newsdigest.llm.provider;

import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.Secret;
import dev.newsdigest.llm.chat.Usage;
import java.net.URI;

class OllamaChatModelTest extends ProviderContract {

  @Override
  String recording() {
    return "ollama";
  }

  @Override
  String path() {
    return "/api/chat";
  }

  @Override
  String streamPath() {
    return "/api/chat";
  }

  @Override
  String keyHeader() {
    return "Authorization";
  }

  @Override
  String keyHeaderValue() {
    return "Bearer " + KEY;
  }

  @Override
  ChatModel model(URI server) {
    return OllamaChatModel.builder("test-model").baseUrl(server).apiKey(Secret.of(KEY)).build();
  }

  @Override
  Usage usage() {
    return new Usage(21, 0, 7);
  }
}
