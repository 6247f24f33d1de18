package dev.newsdigest.core.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims of every kind against one-line articles, in both languages. */
class ClaimPairsTest {

  private static final ClaimGrounding GROUNDING = ClaimGrounding.standard();

  record Pair(String kind, Verdict verdict, String claim, String cited, String other) {}

  static Stream<Pair> pairs() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ClaimPairsTest.class.getResourceAsStream("claims.tsv")),
                StandardCharsets.UTF_8))) {
      List<Pair> pairs =
          reader
              .lines()
              .filter(l -> !l.startsWith("#"))
              .map(l -> l.split("\t", -1))
              .map(c -> new Pair(c[0], Verdict.valueOf(c[1]), c[2], c[3], c[4]))
              .toList();
      return pairs.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void givesTheVerdictAPersonWouldGive(Pair pair) {
    AnalyzedArticle cited = GroundFixtures.article("cited", pair.cited());
    List<AnalyzedArticle> others =
        pair.other().isEmpty() ? List.of() : List.of(GroundFixtures.article("other", pair.other()));

    CheckResult result =
        GROUNDING.check(GroundFixtures.request(pair.claim(), List.of(cited), others));

    assertThat(result.verdict()).as("%s", result.findings()).isEqualTo(pair.verdict());
    if (pair.verdict() == Verdict.MISCITED) {
      assertThat(result.better()).extracting(Object::toString).containsExactly("other");
    }
  }
}
