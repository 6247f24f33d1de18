package dev.newsdigest.core.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.SourceResult;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityGateTest {

  private static Digest day;

  @BeforeAll
  static void makeDay() {
    day =
        Stages.digest(NewsDay.articles())
            .source(
                request ->
                    SourceResult.failed(new StageFailure("source", "TIMEOUT", "x", "late", true)))
            .build();
  }

  private static List<String> violations(String gate) {
    return QualityGate.parse(gate).violations(day);
  }

  @Test
  void holdsWhereNoConditionIsTrue() {
    assertThat(violations("supported<0.98,cited<1, claims < 5 ,stale>0,top-source>=0.99"))
        .isEmpty();
  }

  @Test
  void namesEachConditionThatIsTrueWithItsFigure() {
    assertThat(violations("sources-ok<0.8,supported<0.5,sources-ok<=0.5,claims>=1"))
        .hasSize(3)
        .element(0)
        .isEqualTo("sources-ok<0.8 (it is 0.500)");
  }

  @Test
  void tellsLessFromLessOrEqual() {
    assertThat(violations("sources-ok<0.5")).isEmpty();
    assertThat(violations("sources-ok<=0.5")).hasSize(1);
    assertThat(violations("sources-ok>0.5")).isEmpty();
    assertThat(violations("sources-ok>=0.5")).hasSize(1);
  }

  @Test
  void findsADayWithoutArticlesStale() {
    assertThat(QualityGate.parse("stale>0").violations(Stages.digest(List.of()).build()))
        .hasSize(1);
  }

  @Test
  void writesFiguresWithAPointWhateverTheLocale() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(violations("sources-ok<0.8")).singleElement().asString().endsWith("0.500)");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "supported",
        "supported<",
        "<0.5",
        "supported=0.5",
        "supported==1",
        "truth<1",
        "supported<98%",
        "supported<-1",
        "supported<0.9;cited<1",
        "supported<0.9,",
        ",cited<1",
        "supported<1e3",
        "Supported<1",
        "supported<0,9"
      })
  void refusesWhatIsNoConditionAndSaysWhatWouldBe(String gate) {
    assertThatThrownBy(() -> QualityGate.parse(gate))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("sources-ok");
  }
}
