package dev.newsdigest.sources.archive;

import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.keyword.TermCounts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A program that writes day after day into an archive and says which ones are kept. Arguments: the
 * kind of archive, its folder, the first date, days from one to the next, how many days, length of
 * a digest.
 */
public final class ArchiveProcess {

  private ArchiveProcess() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Archive archive = open(args[0], Path.of(args[1]));
    LocalDate date = LocalDate.parse(args[2]);
    int step = Integer.parseInt(args[3]);
    int count = Integer.parseInt(args[4]);
    int length = Integer.parseInt(args[5]);
    for (int i = 0; i < count; i++, date = date.plusDays(step)) {
      archive.remember(day(date, length));
      out.println(date);
    }
  }

  static Process start(
      String kind, Path folder, LocalDate from, int step, int count, int digestLength)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ArchiveProcess.class.getName(),
                kind,
                folder.toString(),
                from.toString()));
    for (int number : new int[] {step, count, digestLength}) {
      command.add(String.valueOf(number));
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  static Archive open(String kind, Path folder) {
    return kind.equals("folder")
        ? Archive.inFolder(folder.resolve("days"))
        : JdbcArchive.sqlite(folder.resolve("days.db"));
  }

  static DayRecord day(LocalDate date, int digestLength) {
    TreeMap<String, TermCounts> terms = new TreeMap<>();
    terms.put("us", TermCounts.EMPTY);
    String digest = "{\"title\":\"" + date + " ".repeat(digestLength) + "\"}";
    return new DayRecord(date, terms, List.of(), digest);
  }
}
