package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureBagTest {

  private static final long KEY = FeatureKind.TERM.key("chip");

  private final FeatureBag bag = new FeatureBag();

  @Test
  void countsTheHeaviestOccurrenceWithinAField() {
    bag.startField(2);
    bag.put(FeatureKind.TERM, "chip", "chip", 0.5);
    bag.put(FeatureKind.TERM, "chip", "chips", 1);
    bag.put(FeatureKind.TERM, "chip", "chip", 0.5);

    assertThat(bag.features().get(KEY)).isEqualTo(2);
  }

  @Test
  void addsUpTheFields() {
    bag.startField(3);
    bag.put(FeatureKind.TERM, "chip", "chip", 1);
    bag.startField(1);
    bag.put(FeatureKind.TERM, "chip", "chip", 1);

    assertThat(bag.features().get(KEY)).isEqualTo(4);
  }

  @Test
  void countsNoFieldTwiceWhenAskedAgain() {
    bag.startField(1);
    bag.put(FeatureKind.TERM, "chip", "chip", 1);

    assertThat(bag.features().get(KEY)).isEqualTo(bag.features().get(KEY));
  }

  @Test
  void keepsTheFirstWritingOfAFeature() {
    bag.startField(1);
    bag.put(FeatureKind.TERM, "chip", "Chips", 1);
    bag.put(FeatureKind.TERM, "chip", "半导体芯片", 1);

    assertThat(bag.names()).containsEntry(KEY, "Chips");
  }
}
