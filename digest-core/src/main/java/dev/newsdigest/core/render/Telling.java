package dev.newsdigest.core.render;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.region.SharedStory;
import java.util.List;
import java.util.Optional;

/**
 * How one region tells a story that others tell as well.
 *
 * @param text what stands in the comparison
 * @param language of the text
 * @param articles which articles carry just that text
 */
record Telling(String text, Language language, List<ArticleId> articles) {

  /** Chinese of either script. */
  private static final Language ZH = new Language("zh");

  /**
   * The edition's own claim, which was checked against the articles it cites; where the edition
   * leaves the story out, the headline of the region's first article.
   *
   * @return empty where the region does not tell the story
   */
  static Optional<Telling> of(RegionEdition edition, SharedStory story) {
    SharedStory.Side side = story.sides().get(edition.region());
    if (side == null) {
      return Optional.empty();
    }
    return Optional.of(
        edition.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .flatMap(block -> block.claims().stream())
            .map(checked -> checked.claim())
            .filter(claim -> claim.story().filter(story.story()::equals).isPresent())
            .findFirst()
            .map(Telling::of)
            .orElseGet(
                () ->
                    new Telling(
                        side.title(), scriptOf(side.title()), side.articles().subList(0, 1))));
  }

  private static Telling of(Claim claim) {
    return new Telling(claim.text(), claim.language(), claim.citations());
  }

  /** Headlines of the comparison have no analysis at hand; their script tells enough for a page. */
  private static Language scriptOf(String title) {
    boolean han =
        title
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return han ? ZH : Language.EN;
  }
}
