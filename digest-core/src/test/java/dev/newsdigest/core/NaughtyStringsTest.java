package dev.newsdigest.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.contract.NaughtyStrings;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.RegionEdition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Articles with strings in them that break programs; how they are rendered stands elsewhere. */
class NaughtyStringsTest {

  @Test
  void tellsOfTheNewsOfEveryArticle() {
    List<Digest> days = NaughtyStrings.days();
    Set<String> cited =
        days.stream()
            .flatMap(digest -> digest.editions().stream())
            .map(RegionEdition::references)
            .flatMap(List::stream)
            .map(reference -> reference.article().id().value())
            .collect(Collectors.toSet());

    assertThat(cited)
        .containsAll(NaughtyStrings.articles().stream().map(a -> a.id().value()).toList());
    assertThat(days)
        .allSatisfy(
            digest -> {
              assertThat(digest.run().warnings()).isEmpty();
              assertThat(digest.quality().claims()).isPositive();
            });
  }
}
