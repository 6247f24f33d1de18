package dev.newsdigest.examples.models;

import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.newsdigest.llm.chat.ChatModel;

class LangChain4jModelTest extends OwnModelContract {

  @Override
  ChatModel model() {
    return LangChain4jModel.of(
        "mine",
        OpenAiChatModel.builder()
            .baseUrl(server.address() + "/v1")
            .apiKey(KEY)
            .modelName("test-model")
            .strictJsonSchema(true)
            .maxRetries(0)
            .build());
  }
}
