package dev.newsdigest.examples.cli;

import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.summarize.Summarizer;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who writes the digest. */
final class SummarizerOptions {

  @Option(names = "--summarizer", description = "extractive (default: ${DEFAULT-VALUE})")
  String kind = "extractive";

  Optional<Summarizer> summarizer() {
    if (!kind.equals("extractive")) {
      throw new ConfigurationException("unknown summarizer '" + kind + "'");
    }
    return Optional.empty();
  }
}
