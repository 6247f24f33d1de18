package dev.newsdigest.sources.page;

import java.util.Objects;

/** What came of reading a page: an article, or the reason why there is none. */
public sealed interface PageExtraction {

  /** The page holds an article. */
  record Extracted(ExtractedPage page) implements PageExtraction {
    public Extracted {
      Objects.requireNonNull(page, "page");
    }
  }

  /**
   * The page holds no article that could be read.
   *
   * @param code what a program acts on
   * @param message one sentence for a person
   */
  record Failed(Code code, String message) implements PageExtraction {
    public Failed {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(message, "message");
    }
  }

  /** Why a page gave no article. */
  enum Code {
    /** A list of links, a login wall, an empty shell filled by scripts, or no HTML at all. */
    NOT_AN_ARTICLE,
    /** Larger or more deeply marked up than {@link PageExtractor} reads. */
    LIMIT,
    /** The bytes are no text in any charset the page declares or shows. */
    CHARSET
  }
}
