package dev.newsdigest.llm.provider;

import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.Secret;
import java.net.URI;

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
  ChatModel model(URI server) {
    return AnthropicChatModel.builder("test-model").baseUrl(server).apiKey(Secret.of(KEY)).build();
  }
}
