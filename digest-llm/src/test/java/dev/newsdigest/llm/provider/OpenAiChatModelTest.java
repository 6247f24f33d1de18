package dev.newsdigest.llm.provider;

import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.Secret;
import java.net.URI;

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
  ChatModel model(URI server) {
    return OpenAiChatModel.builder("test-model").baseUrl(server).apiKey(Secret.of(KEY)).build();
  }
}
