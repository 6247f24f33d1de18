package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.Analyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrapsTest {

  @Test
  void tellsNearlyAllMisleadingPairsRight() {
    Analyzer analyzer = Analyzer.create();
    Traps traps = new Traps(analyzer);
    EventClusterer clusterer = EventClusterer.using(analyzer.knowledge());
    List<Traps.Trap> wrong = traps.wrong(clusterer);
    assertThat(traps.all()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) (0.08 * traps.all().size()));
  }
}
