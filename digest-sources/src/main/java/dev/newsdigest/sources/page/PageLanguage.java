package dev.newsdigest.sources.page;

import dev.newsdigest.core.article.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language of the text: what the page declares, unless the script says otherwise. */
final class PageLanguage {

  private static final int SAMPLE = 4000;

  private PageLanguage() {}

  static Language of(Document document, MetaTags meta, String text) {
    Language declared = declared(document, meta);
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int letters = 0;
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x4e00 && c <= 0x9fff) {
        han++;
      } else if (c >= 0x3041 && c <= 0x30fa) {
        kana++;
      } else if (c >= 0xac00 && c <= 0xd7a3) {
        hangul++;
      } else if (Character.isLetter(c)) {
        letters++;
      }
    }
    if (hangul * 2 > letters && hangul > han) {
      return Language.KO;
    }
    if (kana * 10 > han && (kana + han) * 2 > letters) {
      return Language.JA;
    }
    // A Han character carries about as much as two or three letters.
    if (han * 2 > letters) {
      return declared.isChinese() ? declared : Language.ZH_HANS;
    }
    boolean wrong = declared.isUnspaced() || declared.equals(Language.KO);
    return wrong ? Language.EN : declared;
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
