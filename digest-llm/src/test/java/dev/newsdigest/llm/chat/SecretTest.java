package dev.newsdigest.llm.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.failure.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  private static final String KEY = "sk-CANARY-0123456789abcdef";

  @Test
  void neverPrintsItsValue() {
    assertThat(Secret.of(KEY)).hasToString("Secret[***]").isEqualTo(Secret.of(KEY));
    assertThat(Secret.of(KEY).reveal()).isEqualTo(KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sk-CANARY\nX-Evil: 1", "sk-CANARY\u0000", "sk-CANARYé", "sk CANARY"})
  void refusesWhatNoHeaderMayCarryWithoutRepeatingIt(String value) {
    assertThatThrownBy(() -> Secret.of(value))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContaining("CANARY");
  }

  @Test
  void dropsTheLineEndOfAKeyReadFromAFile() {
    assertThat(Secret.of(KEY + "\n").reveal()).isEqualTo(KEY);
  }

  @Test
  void namesTheMissingVariable() {
    assertThatThrownBy(() -> Secret.ofEnvironment("NEWS_DIGEST_NO_SUCH_VARIABLE"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("NEWS_DIGEST_NO_SUCH_VARIABLE");
  }

  @Test
  void doesNotRepeatAKeyPassedAsTheVariablesName() {
    assertThatThrownBy(() -> Secret.ofEnvironment(KEY))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContaining("CANARY");
  }

  @Test
  void redactsEchoesOfTheKey() {
    assertThat(Secret.of(KEY).redact("wrong key " + KEY + "!")).isEqualTo("wrong key ***!");
  }
}
