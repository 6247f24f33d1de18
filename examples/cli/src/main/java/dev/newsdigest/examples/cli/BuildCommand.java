package dev.newsdigest.examples.cli;

import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.QualityGate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the digest of one day: the main job. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Makes the digest of one day.",
    footer = {
      "",
      "Example: java -jar digest.jar build --articles day.jsonl.gz --date 2026-01-23 --format html,md"
    })
final class BuildCommand implements Callable<Integer> {

  @Mixin DayOptions day = new DayOptions();

  @Option(names = "--fail-on", paramLabel = "EXPR", description = "quality gate: supported<0.98")
  @Nullable String failOn;

  @Override
  public Integer call() throws IOException {
    QualityGate gate = failOn == null ? null : QualityGate.parse(failOn);
    Digest digest = day.make();
    List<Path> written = day.output.write(digest);
    if (!day.quiet) {
      BuildSummary.of(digest, written).forEach(day.err::println);
    }
    if (gate == null) {
      return 0;
    }
    List<String> violations = gate.violations(digest);
    violations.forEach(violation -> day.err.println("quality gate: " + violation));
    return violations.isEmpty() ? 0 : DigestCommand.GATE;
  }
}
