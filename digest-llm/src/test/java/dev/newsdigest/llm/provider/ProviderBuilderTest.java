package dev.newsdigest.llm.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.llm.chat.Secret;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderBuilderTest {

  private static final Secret KEY = Secret.of("sk-CANARY-0123456789abcdef");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:CANARY@models.example/v1",
        "https://models.example/v1?key=CANARY",
        "https://models.example/v1#CANARY",
        "ftp://models.example/CANARY",
        "/CANARY"
      })
  void refusesAddressesThatCouldCarryAKey(String address) {
    assertThatThrownBy(() -> OpenAiChatModel.builder("m").baseUrl(URI.create(address)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContaining("CANARY");
  }

  @Test
  void refusesToSendAKeyInClearToAnotherMachineUnlessAllowed() {
    URI remote = URI.create("http://models.example:8000/v1");
    assertThatThrownBy(() -> OpenAiChatModel.builder("m").baseUrl(remote).apiKey(KEY).build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("models.example");
    assertThat(OpenAiChatModel.builder("m").baseUrl(remote).apiKey(KEY).allowInsecureHttp().build())
        .hasToString("OpenAiChatModel[m]");
    assertThat(OpenAiChatModel.builder("m").baseUrl(remote).build().name()).isEqualTo("m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "../m", "m?key=1", "m#1", "m\nn"})
  void refusesModelNamesThatWouldChangeTheAddress(String name) {
    assertThatThrownBy(() -> GeminiChatModel.builder(name))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void refusesTimesThatAreNotPositive() {
    assertThatThrownBy(() -> OllamaChatModel.builder("m").timeout(Duration.ZERO))
        .isInstanceOf(ConfigurationException.class);
  }
}
