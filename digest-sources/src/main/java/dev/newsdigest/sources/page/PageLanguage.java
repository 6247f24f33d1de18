package dev.newsdigest.sources.page;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.text.DetectedLanguage;
import dev.newsdigest.core.text.LanguageDetector;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language of the text, with what the page declares as a hint. */
final class PageLanguage {

  private static final LanguageDetector DETECTOR = LanguageDetector.create();

  /** A few sentences tell; one does where it agrees with what the page declares. */
  private static final int SAMPLE = 400;

  private static final int SHORT_SAMPLE = 80;
  private static final double SURE = 0.6;

  private PageLanguage() {}

  static Language of(Document document, MetaTags meta, String text) {
    Language declared = declared(document, meta);
    Language hint = declared.equals(Language.UND) ? null : declared;
    if (hint != null) {
      DetectedLanguage quick = DETECTOR.detect(sample(text, SHORT_SAMPLE), hint);
      if (quick.language().equals(hint) && quick.confidence() >= SURE) {
        return hint;
      }
    }
    return DETECTOR.detect(sample(text, SAMPLE), hint).language();
  }

  private static String sample(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  private static Language declared(Document document, MetaTags meta) {
    Element html = document.body().parent();
    for (String tag :
        new String[] {
          html == null ? "" : html.attr("lang"),
          html == null ? "" : html.attr("xml:lang"),
          orEmpty(meta.first("content-language", "language", "dc.language", "inlanguage")),
          orEmpty(meta.first("og.locale"))
        }) {
      Language language = Language.parse(tag);
      if (!language.equals(Language.UND)) {
        return language;
      }
    }
    return Language.UND;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
