package dev.newsdigest.llm.provider;

import dev.newsdigest.llm.chat.Usage;

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
  ProviderBuilder<?> builder() {
    return OllamaChatModel.builder("test-model");
  }

  @Override
  Usage usage() {
    return new Usage(21, 0, 7);
  }
}
