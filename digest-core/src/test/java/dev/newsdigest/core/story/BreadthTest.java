package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.newsdigest.core.article.ArticleId;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BreadthTest {

  @Test
  void countsASingleSharedNameForLessThanSeveralEqualThings() {
    Item name = english("product:Falcon", 20);
    Item several = english("product:Falcon", 9, "term:landing", 9, "term:booster", 9);
    double narrow = Breadth.factor(name, name);
    double broad = Breadth.factor(several, several);
    assertThat(narrow).isCloseTo(Math.sqrt(2 / 3.6), within(1e-9));
    assertThat(broad).isEqualTo(1);
  }

  @Test
  void takesThingsThatOneOutweighsForLittleMoreThanOne() {
    Item loud = english("product:Falcon", 30, "term:landing", 1, "term:booster", 1);
    assertThat(Breadth.factor(loud, loud)).isLessThan(0.8);
  }

  @Test
  void asksStoriesOfTwoDaysToShareMore() {
    Item three = english("product:Falcon", 9, "term:landing", 9, "term:booster", 9);
    assertThat(Breadth.factorOverDays(three, three)).isLessThan(Breadth.factor(three, three));
  }

  @Test
  void raisesALikenessAcrossLanguagesOnly() {
    Item here = english("product:Falcon", 9, "term:a", 9, "term:b", 9, "term:c", 9, "term:d", 9);
    Item there =
        item(true, "product:Falcon", 9, "term:a", 9, "term:b", 9, "term:c", 9, "term:d", 9);
    assertThat(Breadth.factor(here, here)).isEqualTo(1);
    assertThat(Breadth.factor(here, there)).isGreaterThan(1).isLessThanOrEqualTo(1.15);
  }

  private static Item english(Object... features) {
    return item(false, features);
  }

  private static Item item(boolean chinese, Object... features) {
    TreeMap<Long, Float> weights = new TreeMap<>();
    for (int i = 0; i < features.length; i += 2) {
      String[] feature = ((String) features[i]).split(":");
      FeatureKind kind = feature[0].equals("product") ? FeatureKind.PRODUCT : FeatureKind.TERM;
      weights.put(kind.key(feature[1]), ((Integer) features[i + 1]).floatValue());
    }
    long[] keys = weights.keySet().stream().mapToLong(Long::longValue).toArray();
    float[] values = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      values[i] = weights.getOrDefault(keys[i], 0f);
    }
    SparseVector vector = SparseVector.of(keys, values);
    TitleFacts facts =
        new TitleFacts(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
            Set.of());
    return new Item(
        new ArticleVector(new ArticleId("x"), ArticleVector.UNDATED, chinese, vector, facts, false),
        vector);
  }
}
