package dev.newsdigest.llm.provider;

class GeminiChatModelTest extends ProviderContract {

  @Override
  String recording() {
    return "gemini";
  }

  @Override
  String path() {
    return "/models/test-model:generateContent";
  }

  @Override
  String streamPath() {
    return "/models/test-model:streamGenerateContent?alt=sse";
  }

  @Override
  String keyHeader() {
    return "x-goog-api-key";
  }

  @Override
  String keyHeaderValue() {
    return KEY;
  }

  @Override
  ProviderBuilder<?> builder() {
    return GeminiChatModel.builder("test-model");
  }
}
