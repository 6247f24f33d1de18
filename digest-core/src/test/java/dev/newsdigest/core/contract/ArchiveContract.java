package dev.newsdigest.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.keyword.TermCounts;
import dev.newsdigest.core.story.StoryMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link Archive} keeps; extend it with the one to test. */
public abstract class ArchiveContract {

  private static final LocalDate DAY = NewsDay.DATE;

  private static final int READERS = 100;

  private static final int READS_EACH = 4;

  private static final int VERSIONS = 10;

  /** Returns an archive that remembers nothing yet; each call another one. */
  protected abstract Archive empty() throws Exception;

  /** Returns the record of a day, with everything a record may hold. */
  protected static DayRecord record(LocalDate day, String title) {
    TreeMap<String, TermCounts> terms = new TreeMap<>();
    terms.put("cn", new TermCounts(41, new TreeMap<>(java.util.Map.of("大模型", 12, "芯片", 3))));
    terms.put("us", TermCounts.EMPTY);
    StoryMemory story =
        new StoryMemory(
            "story-" + day,
            title,
            NewsDay.NOW.minusSeconds(86_400),
            NewsDay.NOW,
            List.of("a1", "a\"2"),
            List.of("usd|$4.8 billion"),
            List.of("nvidia|英伟达"),
            List.of("PLANNED"),
            "v1:abc\n\t'");
    String digest = "{\"title\":\"" + title.length() + "\"}";
    return new DayRecord(day, terms, List.of(story), digest, "V09SRAAAAAE=");
  }

  @Test
  public void recallsADayAsItWasStored() throws Exception {
    Archive archive = empty();
    DayRecord day = record(DAY, "英伟达收购 Opticarn \uD83D\uDE00 'quoted' \\ end");
    archive.remember(day);
    assertThat(archive.recall(DAY.plusDays(1), 1)).containsExactly(day);
  }

  @Test
  public void recallsHostileTextAsItWasStored() throws Exception {
    Archive archive = empty();
    for (int i = 0; i < Hostile.titles().size(); i++) {
      archive.remember(record(DAY.plusDays(i), Hostile.titles().get(i)));
    }
    List<DayRecord> all = archive.recall(DAY.plusDays(Hostile.titles().size()), 100);
    assertThat(all).hasSameSizeAs(Hostile.titles());
    for (int i = 0; i < all.size(); i++) {
      String title = Hostile.titles().get(Hostile.titles().size() - 1 - i);
      assertThat(all.get(i).stories().get(0).title()).isEqualTo(title);
    }
  }

  @Test
  public void recallsADayWithoutADigest() throws Exception {
    Archive archive = empty();
    DayRecord bare = new DayRecord(DAY, new TreeMap<>(), List.of(), null);
    archive.remember(bare);
    assertThat(archive.recall(DAY.plusDays(3), 10)).containsExactly(bare);
  }

  @Test
  public void replacesADayThatIsStoredAgain() throws Exception {
    Archive archive = empty();
    archive.remember(record(DAY, "first"));
    archive.remember(record(DAY, "second"));
    assertThat(archive.recall(DAY.plusDays(1), 5)).containsExactly(record(DAY, "second"));
  }

  @Test
  public void recallsTheNewestFirstAndOnlyTheWindow() throws Exception {
    Archive archive = empty();
    for (int offset : new int[] {-3, 0, -40, -1, -7, 2}) {
      archive.remember(record(DAY.plusDays(offset), "day " + offset));
    }
    assertThat(dates(archive.recall(DAY, 7)))
        .containsExactly(DAY.minusDays(1), DAY.minusDays(3), DAY.minusDays(7));
    assertThat(dates(archive.recall(DAY, 6))).containsExactly(DAY.minusDays(1), DAY.minusDays(3));
    assertThat(archive.recall(DAY, 0)).isEmpty();
  }

  @Test
  public void recallsNothingAtFirst() throws Exception {
    assertThat(empty().recall(DAY, 30)).isEmpty();
  }

  @Test
  public void keepsEveryDayThatSeveralThreadsStore() throws Exception {
    Archive archive = empty();
    List<CompletableFuture<Void>> calls =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> {
                          archive.remember(record(DAY.plusDays(i % 4), "thread"));
                          archive.recall(DAY.plusDays(4), 10);
                        }))
            .toList();
    calls.forEach(CompletableFuture::join);
    assertThat(dates(archive.recall(DAY.plusDays(4), 10)))
        .containsExactly(DAY.plusDays(3), DAY.plusDays(2), DAY.plusDays(1), DAY);
  }

  @Test
  public void showsReadersWholeDaysWhileOneIsWritten() throws Exception {
    Archive archive = empty();
    List<DayRecord> versions = IntStream.range(0, VERSIONS).mapToObj(i -> large(i)).toList();
    archive.remember(versions.get(0));
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      CountDownLatch begun = new CountDownLatch(READERS);
      CountDownLatch done = new CountDownLatch(READERS);
      List<Future<List<DayRecord>>> reads = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        reads.add(
            readers.submit(
                () -> {
                  begun.countDown();
                  begun.await();
                  try {
                    List<DayRecord> seen = new ArrayList<>();
                    for (int read = 0; read < READS_EACH; read++) {
                      seen.addAll(archive.recall(DAY.plusDays(1), 1));
                    }
                    return seen;
                  } finally {
                    done.countDown();
                  }
                }));
      }
      begun.await();
      for (int i = 0; i < VERSIONS || done.getCount() > 0; i++) {
        archive.remember(versions.get(i % VERSIONS));
      }
      for (Future<List<DayRecord>> read : reads) {
        assertThat(read.get()).hasSize(READS_EACH).isSubsetOf(versions);
      }
    } finally {
      readers.shutdownNow();
    }
  }

  /** A version of the day whose text takes more than one step to write and to read. */
  private static DayRecord large(int version) {
    String digest = "{\"version\":" + version + "} ".repeat(2_000) + version;
    return new DayRecord(DAY, new TreeMap<>(), List.of(), digest);
  }

  private static List<LocalDate> dates(List<DayRecord> records) {
    return records.stream().map(DayRecord::date).toList();
  }
}
