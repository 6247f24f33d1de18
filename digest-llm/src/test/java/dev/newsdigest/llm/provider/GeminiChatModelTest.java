package dev.newsdigest.llm.provider;

import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.Secret;
import java.net.URI;

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
  ChatModel model(URI server) {
    return GeminiChatModel.builder("test-model").baseUrl(server).apiKey(Secret.of(KEY)).build();
  }
}
