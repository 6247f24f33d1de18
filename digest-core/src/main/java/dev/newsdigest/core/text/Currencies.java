package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import org.jspecify.annotations.Nullable;

/** Currency signs and names before a number, and what the bare ¥ and 元 stand for in one text. */
final class Currencies {

  /** Longer forms first. */
  private static final String[][] BEFORE = {
    {"新台币", "TWD"},
    {"人民币", "CNY"},
    {"us$", "USD"},
    {"hk$", "HKD"},
    {"nt$", "TWD"},
    {"sg$", "SGD"},
    {"s$", "SGD"},
    {"au$", "AUD"},
    {"a$", "AUD"},
    {"ca$", "CAD"},
    {"c$", "CAD"},
    {"r$", "BRL"},
    {"nz$", "NZD"},
    {"cn¥", "CNY"},
    {"jp¥", "JPY"},
    {"rmb", "CNY"},
    {"cny", "CNY"},
    {"usd", "USD"},
    {"hkd", "HKD"},
    {"twd", "TWD"},
    {"ntd", "TWD"},
    {"eur", "EUR"},
    {"gbp", "GBP"},
    {"jpy", "JPY"},
    {"krw", "KRW"},
    {"inr", "INR"},
    {"sgd", "SGD"},
    {"aud", "AUD"},
    {"cad", "CAD"},
    {"chf", "CHF"},
    {"aed", "AED"},
    {"港币", "HKD"},
    {"台币", "TWD"},
    {"rs.", "INR"},
    {"rs", "INR"},
    {"$", "USD"},
    {"€", "EUR"},
    {"£", "GBP"},
    {"₩", "KRW"},
    {"₹", "INR"},
    {"₽", "RUB"},
    {"฿", "THB"},
    {"¥", "¥"}
  };

  private final String text;
  private final Language language;
  private @Nullable String yen;
  private @Nullable String yuan;

  /** For one folded text. */
  Currencies(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /**
   * The sign or code that ends before a number.
   *
   * @param start where the number starts; one space may stand between
   */
  static @Nullable Sign before(String s, int start) {
    int end = Scan.spacesBack(s, start);
    for (String[] form : BEFORE) {
      if (Scan.endsWith(s, end, form[0])) {
        return new Sign(form[1], end - form[0].length());
      }
    }
    return null;
  }

  /** A code of letters glued to the number: RMB500. */
  static @Nullable String codeBefore(String s, int start) {
    Sign sign = before(s, start);
    return sign != null && Scan.isLetter(s, start - 1) ? sign.currency : null;
  }

  /**
   * ¥ is the yen in Japanese, and where a text that is not Chinese speaks of Japan and not of
   * China.
   */
  String yen() {
    if (yen == null) {
      boolean japan = mentions("日元", "日圆", "日本", "japan", "tokyo", " yen");
      boolean china = mentions("人民币", "中国", "yuan", "rmb", "china", "chinese", "beijing");
      boolean open = !language.isChinese() && japan && !china;
      yen = language.equals(Language.JA) || open ? "JPY" : "CNY";
    }
    return yen;
  }

  /** 元 is Taiwan's or Hong Kong's in Traditional script, unless the text names the mainland. */
  String yuan() {
    if (yuan == null) {
      boolean mainland = mentions("人民币", "大陆", "中国");
      boolean hongKong = mentions("港元", "港币", "香港");
      yuan = !language.equals(Language.ZH_HANT) || mainland ? "CNY" : hongKong ? "HKD" : "TWD";
    }
    return yuan;
  }

  private boolean mentions(String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A currency and where its sign starts. */
  record Sign(String currency, int start) {}
}
