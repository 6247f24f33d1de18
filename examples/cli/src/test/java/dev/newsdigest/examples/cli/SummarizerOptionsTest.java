package dev.newsdigest.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.summarize.Summarizer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SummarizerOptionsTest {

  @TempDir Path folder;

  private Optional<Summarizer> parsed(String... arguments) {
    SummarizerOptions options = new SummarizerOptions();
    CommandLine.populateCommand(options, arguments);
    return options.summarizer(folder, new PrintWriter(new StringWriter()));
  }

  @Test
  void leavesTheBuiltInSummarizerInPlace() {
    assertThat(parsed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"openai", "anthropic", "gemini", "ollama"})
  void knowsEveryProtocol(String protocol) {
    Summarizer summarizer =
        parsed("--summarizer", "llm", "--llm-protocol", protocol, "--llm-model", "m-1")
            .orElseThrow();
    assertThat(summarizer.name()).isEqualTo("llm:m-1, else extractive");
  }

  @Test
  void saysWhatIsMissingOrUnknown() {
    assertThatThrownBy(() -> parsed("--summarizer", "poet"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("poet");
    assertThatThrownBy(() -> parsed("--summarizer", "llm"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("--llm-model");
    assertThatThrownBy(
            () -> parsed("--summarizer", "llm", "--llm-model", "m", "--llm-protocol", "x"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("ollama");
    assertThatThrownBy(() -> parsed("--summarizer", "llm", "--llm-model", "m", "--max-cost", "1"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("prices");
    assertThatThrownBy(
            () -> parsed("--summarizer", "llm", "--llm-model", "m", "--llm-timeout", "0"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("--llm-timeout");
  }

  @Test
  void doesNotRepeatAKeyGivenInPlaceOfItsVariable() {
    assertThatThrownBy(
            () ->
                parsed(
                    "--summarizer", "llm", "--llm-model", "m", "--llm-key-env", "sk-CANARY-0123"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContaining("CANARY");
  }
}
