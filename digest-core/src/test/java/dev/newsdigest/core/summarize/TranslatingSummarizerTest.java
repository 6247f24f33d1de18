package dev.newsdigest.core.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.failure.StageFailure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranslatingSummarizerTest {

  private final SummaryRequest request = Stages.request(NewsDay.articles(), Region.CHINA);

  @Test
  void translatesOnlyClaimsOfAnotherLanguageAndMarksThem() {
    Translator numbered = (text, from, to) -> Optional.of("Said in " + from + ".");

    Draft draft = Summarizer.translated(Summarizer.extractive(), numbered).summarize(request);

    assertThat(claims(draft)).isNotEmpty();
    assertThat(claims(draft)).allMatch(claim -> claim.language().equals(request.language()));
    assertThat(claims(draft))
        .filteredOn(claim -> claim.text().startsWith("Said in zh"))
        .isNotEmpty()
        .allMatch(claim -> claim.engine().endsWith("translated"))
        .allMatch(claim -> !claim.evidence().isEmpty());
  }

  @Test
  void keepsTheOriginalWhereTheTranslatorGivesNone() {
    Draft plain = Summarizer.extractive().summarize(request);

    Draft draft =
        Summarizer.translated(Summarizer.extractive(), (text, from, to) -> Optional.empty())
            .summarize(request);

    assertThat(draft.blocks()).isEqualTo(plain.blocks());
    assertThat(draft.notes()).isEmpty();
  }

  @Test
  void notesAFailedTranslationAndKeepsTheOriginal() {
    Translator broken =
        (text, from, to) -> {
          throw new DataException("no dictionary", null);
        };

    Draft draft = Summarizer.translated(Summarizer.extractive(), broken).summarize(request);

    assertThat(claims(draft)).anyMatch(claim -> !claim.language().equals(Language.EN));
    assertThat(draft.notes()).extracting(StageFailure::code).contains("NOT_TRANSLATED");
  }

  private static List<Claim> claims(Draft draft) {
    return draft.blocks().stream().flatMap(block -> block.claims().stream()).toList();
  }
}
