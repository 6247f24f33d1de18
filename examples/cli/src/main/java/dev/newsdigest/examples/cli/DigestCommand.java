package dev.newsdigest.examples.cli;

import dev.newsdigest.core.failure.DigestException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point: {@code java -jar digest.jar COMMAND}. */
@Command(
    name = "digest",
    mixinStandardHelpOptions = true,
    version = "digest 0.1.0-SNAPSHOT",
    description = "Makes cited news digests, and shows each stage of making one.",
    subcommands = {
      BuildCommand.class,
      RunCommand.class,
      SourcesCommand.class,
      FeedCommand.class,
      PageCommand.class,
      LanguageCommand.class,
      KeywordsCommand.class,
      StoriesCommand.class,
      CheckCommand.class,
      AuditCommand.class
    },
    footer = {"", "Example: java -jar digest.jar build --sample --out digest-out"})
public final class DigestCommand {

  /** Exit status of a run that failed. */
  static final int FAILED = 1;

  /** Exit status of a wrong call. */
  static final int USAGE = 2;

  /** Exit status of a run whose quality gate did not hold. */
  static final int GATE = 3;

  private DigestCommand() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command line and returns its exit status. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new DigestCommand());
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(DigestCommand::tell);
    if (args.length == 0) {
      line.usage(line.getErr());
      return USAGE;
    }
    return line.execute(args);
  }

  /**
   * A failure is one sentence for the person at the terminal; only the unforeseen shows its trace.
   */
  private static int tell(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    if (failure instanceof DigestException || failure instanceof IOException) {
      line.getErr().println("digest: " + failure.getMessage());
    } else {
      failure.printStackTrace(line.getErr());
    }
    return FAILED;
  }
}
