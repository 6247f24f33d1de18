package dev.newsdigest.examples.models;

import dev.newsdigest.llm.chat.ChatModel;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import org.springframework.ai.openai.api.OpenAiApi;
import org.springframework.retry.support.RetryTemplate;

class SpringAiModelTest extends OwnModelContract {

  @Override
  ChatModel model() {
    return SpringAiModel.of(
        "mine",
        OpenAiChatModel.builder()
            .openAiApi(OpenAiApi.builder().baseUrl(server.address()).apiKey(KEY).build())
            .defaultOptions(OpenAiChatOptions.builder().model("test-model").build())
            .retryTemplate(RetryTemplate.builder().maxAttempts(1).build())
            .build());
  }
}
