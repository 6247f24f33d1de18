package dev.newsdigest.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.topic.SectionId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadsTest {

  @Test
  void areTheFirstClaimsOfTheFirstHighlights() {
    Digest digest = Stages.digest(NewsDay.articles()).build();
    for (RegionEdition edition : digest.editions()) {
      List<Claim> leads = Leads.of(edition);

      assertThat(leads).isNotEmpty().hasSizeLessThanOrEqualTo(3);
      assertThat(leads).extracting(Claim::section).containsOnly(SectionId.HIGHLIGHTS);
      assertThat(leads).extracting(claim -> claim.story().orElseThrow()).doesNotHaveDuplicates();
    }
  }

  @Test
  void standAboveTheFiguresWithTheirReference() {
    Digest digest = Stages.digest(NewsDay.articles()).build();
    RegionEdition china = digest.editions().get(0);
    Claim first = Leads.of(china).get(0);
    int number = china.number(first.citations().get(0)).orElseThrow();

    assertThat(MarkdownRenderer.create().render(digest))
        .contains("| Leads with | " + first.text() + " [[" + number + "]](#cn-" + number + ")");
    assertThat(HtmlRenderer.create().render(digest)).contains("<tr class=\"leads\">");
  }
}
