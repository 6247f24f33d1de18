package dev.newsdigest.core.story;

import dev.newsdigest.core.article.ArticleId;
import java.util.Objects;

/**
 * Why an article stands in a story, or was kept out of one.
 *
 * @param code upper-case code, for example {@code SAME_TITLE}, {@code NEAR_COPY}, {@code
 *     SAME_EVENT}, {@code VETO_OTHER_PRODUCT}
 * @param article the article
 * @param with the article it was compared with
 * @param evidence what both share, or what parts them, in words
 */
public record StoryReason(String code, ArticleId article, ArticleId with, String evidence) {

  public StoryReason {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(with, "with");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** Whether this reason kept the two apart. */
  public boolean isVeto() {
    return code.startsWith("VETO");
  }
}
