package dev.newsdigest.llm.provider;

class OpenAiChatModelTest extends ProviderContract {

  @Override
  String recording() {
    return "openai";
  }

  @Override
  String path() {
    return "/chat/completions";
  }

  @Override
  String streamPath() {
    return "/chat/completions";
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
    return OpenAiChatModel.builder("test-model");
  }
}
