package dev.newsdigest.core.render;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.region.SharedStory;
import java.util.List;
import java.util.Optional;

/**
 * How one region tells a story that others tell as well.
 *
 * @param text what stands in the comparison
 * @param language of the text
 * @param citations which of the edition's references carry it; none for a headline
 * @param article whose headline it is; empty for a claim
 */
record Telling(
    String text, Language language, List<ArticleId> citations, Optional<Article> article) {

  /** Chinese of either script. */
  private static final Language ZH = new Language("zh");

  /**
   * The edition's own claim, which was checked against the articles it cites, if one of these is
   * the article the regions have most in common in; else that article's headline.
   *
   * @return empty where the region does not tell the story
   */
  static Optional<Telling> of(Digest digest, RegionEdition edition, SharedStory story) {
    SharedStory.Side side = story.sides().get(edition.region());
    if (side == null) {
      return Optional.empty();
    }
    ArticleId first = side.articles().get(0);
    return edition.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.claims().stream())
        .map(checked -> checked.claim())
        .filter(claim -> claim.citations().contains(first))
        .findFirst()
        .map(Telling::of)
        .or(() -> Optional.of(headline(side.title(), article(digest, story, first))));
  }

  private static Telling of(Claim claim) {
    return new Telling(claim.text(), claim.language(), claim.citations(), Optional.empty());
  }

  private static Telling headline(String title, Optional<Article> article) {
    return new Telling(title, scriptOf(title), List.of(), article);
  }

  private static Optional<Article> article(Digest digest, SharedStory shared, ArticleId id) {
    return digest.stories().stream()
        .filter(story -> story.id().equals(shared.story()))
        .flatMap(story -> story.articles().stream())
        .filter(article -> article.id().equals(id))
        .map(AnalyzedArticle::article)
        .findFirst();
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
