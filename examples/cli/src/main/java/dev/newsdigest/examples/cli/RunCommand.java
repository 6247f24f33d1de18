package dev.newsdigest.examples.cli;

import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.failure.DigestException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a digest every day at the same local time, once a day, catching up after downtime. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Makes a digest every day, until it is stopped.",
    footer = {"", "Example: java -jar digest.jar run --daily 08:00 --zone Asia/Shanghai"})
final class RunCommand implements Callable<Integer> {

  /** After a failed try; the next day's digest comes in any case. */
  private static final Duration RETRY = Duration.ofMinutes(15);

  @Mixin DayOptions day = new DayOptions();

  @Option(names = "--daily", paramLabel = "HH:MM", required = true, description = "local time")
  LocalTime time = LocalTime.of(8, 0);

  @Option(names = "--once", description = "make what is due now and end, for a cron job")
  boolean once;

  @Override
  public Integer call() throws InterruptedException {
    while (true) {
      ZonedDateTime now = ZonedDateTime.now(day.clock().withZone(day.zone));
      LocalDate due = due(now, time);
      boolean made = isMade(due) || make(due);
      if (once) {
        return made ? 0 : DigestCommand.FAILED;
      }
      Duration wait = made ? Duration.between(now, next(now, time)) : RETRY;
      TimeUnit.MILLISECONDS.sleep(Math.max(1000, wait.toMillis()));
    }
  }

  /** The latest day whose time has come: today's, or yesterday's before it. */
  static LocalDate due(ZonedDateTime now, LocalTime time) {
    LocalDate today = now.toLocalDate();
    return now.isBefore(today.atTime(time).atZone(now.getZone())) ? today.minusDays(1) : today;
  }

  /** The next time a digest is due, across changes of the clock. */
  static ZonedDateTime next(ZonedDateTime now, LocalTime time) {
    return due(now, time).plusDays(1).atTime(time).atZone(now.getZone());
  }

  /** A day's digest is made once; its folder tells, also after a restart. */
  private boolean isMade(LocalDate date) {
    return Files.exists(day.output.folder.resolve(date.toString()).resolve("digest.atom"));
  }

  private boolean make(LocalDate date) {
    try {
      Digest digest = day.make(date);
      BuildSummary.of(digest, day.output.write(digest)).forEach(day.err::println);
      return true;
    } catch (DigestException | IOException e) {
      day.err.println("digest: " + date + " failed, next try in " + RETRY + ": " + e.getMessage());
      return false;
    }
  }
}
