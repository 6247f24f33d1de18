package dev.newsdigest.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeValidatorTest {

  private static final String HEADER = "id\tkind\ten\tzh\tmaker\temployer\tparent\tcontext\n";

  @Test
  void findsNoFaultInTheShippedFiles() {
    assertThat(KnowledgeValidator.validateBundled()).isEmpty();
  }

  @Test
  void acceptsAGoodFile() {
    String rows =
        HEADER
            + "acme\torganisation\tAcme Intelligence\t极致智能公司\nzed\tmodel\tZedmodel\t\tacme 2024-02..\n";
    assertThat(KnowledgeValidator.validate("mine.tsv", new StringReader(rows))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acme>organisation>NVIDIA | also names 'nvidia'",
        "acme>organisation>A | too short",
        "acme>gadget>Acme | bad id or kind",
        "Acme Co>organisation>Acme | bad id or kind",
        "acme>organisation | no name",
        "acme>model>Acmeone>>nobody | no entity 'nobody'",
        "acme>model>Acmeone>>tim-cook | no body",
        "acme>model>Acmeone>>openai 2024-13.. | bad dates",
        "acme>model>Acmeone>>openai 2024..2020 | bad dates",
        "acme>model>Acmeone>>>openai | wrong one of maker",
        "acme>organisation>?Acme | ambiguous name without a context rule",
        "acme>organisation>Acme >> | spaces around",
        "acme>organisation>Acme>>>>>#nosuchset | unknown set",
        "acme>organisation>Acme#  | only products",
        "acme>organisation>Acme>>>>>>>> | more cells",
      })
  void reportsEachFaultWithFileAndRow(String row, String message) {
    String rows = HEADER + row.replace('>', '\t') + "\n";
    assertThat(KnowledgeValidator.validate("mine.tsv", new StringReader(rows)))
        .isNotEmpty()
        .allMatch(problem -> problem.file().equals("mine.tsv") && problem.row() == 2)
        .anyMatch(problem -> problem.message().contains(message));
  }

  @Test
  void reportsRepeatedIdsAndUnknownColumns() {
    String rows =
        "id\tkind\ten\tcolour\nacme\torganisation\tAcme One\nacme\torganisation\tAcme Two\n";
    assertThat(KnowledgeValidator.validate("mine.tsv", new StringReader(rows)))
        .extracting(KnowledgeProblem::toString)
        .anyMatch(p -> p.contains("colour"))
        .anyMatch(p -> p.startsWith("mine.tsv:3: id 'acme' is also in row 2"));
  }
}
