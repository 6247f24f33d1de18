package dev.newsdigest.llm.provider;

class AnthropicChatModelTest extends ProviderContract {

  @Override
  String recording() {
    return "anthropic";
  }

  @Override
  String path() {
    return "/v1/messages";
  }

  @Override
  String streamPath() {
    return "/v1/messages";
  }

  @Override
  String keyHeader() {
    return "x-api-key";
  }

  @Override
  String keyHeaderValue() {
    return KEY;
  }

  @Override
  ProviderBuilder<?> builder() {
    return AnthropicChatModel.builder("test-model");
  }
}
