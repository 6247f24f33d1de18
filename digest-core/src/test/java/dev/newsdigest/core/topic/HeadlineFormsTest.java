package dev.newsdigest.core.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how to train a model on one gpu",
        "the best laptops for students in 2026",
        "chipmaker's shares jump 7% after earnings beat",
        "is it too late to buy chip stocks?",
        "某公司盘后跌超5%",
        "手把手教你搭建智能体",
        "某厂耳机史低价开抢",
        "lab releases an open model with 70b parameters",
        "某实验室发布新一代开源模型",
        "v2.4.1 released",
        "owner/repository-name",
      })
  void findsWhatTheWholePatternsFind(String headline) {
    for (String line : DataLines.of("forms.txt")) {
      String pattern = line.split("\t", 3)[2];
      List<String> branches = PatternBranches.of(pattern);
      boolean any =
          branches.stream()
              .filter(b -> mayMatch(b, headline))
              .anyMatch(b -> Pattern.compile(b).matcher(headline).find());
      assertThat(any).as(pattern).isEqualTo(Pattern.compile(pattern).matcher(headline).find());
    }
  }

  private static boolean mayMatch(String branch, String headline) {
    List<String> literals = PatternBranches.literals(branch);
    return literals.isEmpty() || literals.stream().anyMatch(headline::contains);
  }

  @Test
  void takesAlternativesApart() {
    assertThat(PatternBranches.of("^a(b|c(d|e)?)$|f"))
        .containsExactlyInAnyOrder("^ab$", "^ac(d|e)?$", "f");
  }

  @Test
  void needsOnlyWhatEveryMatchHolds() {
    assertThat(PatternBranches.literals("\\bhow to( not)?.{0,9}(win|lose)$"))
        .containsExactly("how to");
    assertThat(PatternBranches.literals("x?[a-z]{2,5}")).isEmpty();
    assertThat(PatternBranches.literals("[(（]20\\d\\d$")).containsExactly("20");
    assertThat(PatternBranches.literals("(?<!\\w)(save|off) now+")).containsExactly(" now");
  }
}
