package dev.newsdigest.core.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.contract.ClaimCheckerContract;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each built-in check alone. */
class ClaimCheckersTest {

  @Nested
  class Quantities extends ClaimCheckerContract {
    @Override
    protected ClaimChecker checker() {
      return ClaimCheckers.quantities();
    }
  }

  @Nested
  class Roles extends ClaimCheckerContract {
    @Override
    protected ClaimChecker checker() {
      return ClaimCheckers.roles();
    }
  }

  @Nested
  class Quotes extends ClaimCheckerContract {
    @Override
    protected ClaimChecker checker() {
      return ClaimCheckers.quotes();
    }
  }

  @Nested
  class Together extends ClaimCheckerContract {
    @Override
    protected ClaimChecker checker() {
      List<ClaimChecker> all = ClaimCheckers.standard();
      return request -> all.stream().flatMap(c -> c.check(request).stream()).toList();
    }
  }

  @Test
  void pointsAtTheWordsOfClaimAndArticle() {
    CheckRequest request =
        GroundFixtures.request(
            "Arm raised €3 billion.",
            List.of(GroundFixtures.article("a", "Arm raises $3 billion in new round")),
            List.of());

    List<Finding> findings = ClaimCheckers.quantities().check(request);

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.code()).isEqualTo("WRONG_QUANTITY:CURRENCY");
    assertThat(finding.span().of(request.claim().text())).isEqualTo("€3 billion");
    assertThat(finding.evidence().orElseThrow().quote()).isEqualTo("$3 billion");
  }
}
