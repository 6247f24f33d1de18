package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Own feeds with seeded damage: nothing but feeds and typed refusals may come out. */
class FeedMutantTest {

  private static final int MUTANTS = 150;

  /** Damages a copy of the bytes. */
  private interface Damage {
    byte[] apply(byte[] bytes, SplittableRandom random);
  }

  private static byte[] flipBit(byte[] bytes, SplittableRandom random) {
    byte[] copy = bytes.clone();
    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }

  private static byte[] overwriteThree(byte[] bytes, SplittableRandom random) {
    byte[] copy = bytes.clone();
    for (int i = 0; i < 3; i++) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private static byte[] cut(byte[] bytes, SplittableRandom random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static byte[] repeat(byte[] bytes, SplittableRandom random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(200));
    byte[] copy = Arrays.copyOf(bytes, bytes.length + to - from);
    System.arraycopy(bytes, from, copy, to, bytes.length - from);
    return copy;
  }

  private static byte[] remove(byte[] bytes, SplittableRandom random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(40));
    byte[] copy = Arrays.copyOf(bytes, bytes.length - to + from);
    System.arraycopy(bytes, to, copy, from, bytes.length - to);
    return copy;
  }

  private static double shareWithItems(Damage damage, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int kept = 0;
    int all = 0;
    for (String name : new TreeSet<>(Feeds.ALL.keySet())) {
      byte[] bytes = Feeds.bytes(name);
      if (name.endsWith("json")) {
        continue; // JSON has no repairs: see the test of its own below.
      }
      for (int i = 0; i < MUTANTS / 5; i++) {
        byte[] mutant = damage.apply(bytes, random);
        FeedParseResult result = Feeds.parse(mutant);
        all++;
        if (result.feed().map(f -> !f.items().isEmpty()).orElse(false)) {
          kept++;
        }
      }
    }
    return (double) kept / all;
  }

  @Test
  void oneFlippedBitHardlyEverCostsTheFeed() {
    assertThat(shareWithItems(FeedMutantTest::flipBit, 1)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void threeRandomBytesSeldomCostTheFeed() {
    assertThat(shareWithItems(FeedMutantTest::overwriteThree, 2)).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void aCutFeedIsReadOrTyped() {
    // Most cuts of these small feeds fall into their first item: FeedRepairTest counts items.
    assertThat(shareWithItems(FeedMutantTest::cut, 3)).isPositive();
  }

  @Test
  void repeatedAndMissingPartsSeldomCostTheFeed() {
    assertThat(shareWithItems(FeedMutantTest::repeat, 4)).isGreaterThanOrEqualTo(0.9);
    assertThat(shareWithItems(FeedMutantTest::remove, 5)).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void brokenJsonIsAlwaysTyped() {
    SplittableRandom random = new SplittableRandom(6);
    byte[] bytes = Feeds.bytes("jsonfeed11.json");
    for (int i = 0; i < MUTANTS; i++) {
      assertReadOrTyped(overwriteThree(bytes, random));
      assertReadOrTyped(cut(bytes, random));
    }
  }

  private static void assertReadOrTyped(byte[] mutant) {
    FeedParseResult result = Feeds.parse(mutant);
    if (result instanceof FeedParseResult.Refused refused) {
      assertThat(refused.code()).isNotEqualTo(FeedErrorCode.LIMIT);
      assertThat(refused.message()).isNotBlank();
    } else {
      assertThat(result.feed().orElseThrow().format()).isEqualTo(FeedFormat.JSON);
    }
  }
}
