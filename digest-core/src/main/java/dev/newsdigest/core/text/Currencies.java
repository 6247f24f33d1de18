package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.text.Phrases.Phrase;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Currency signs and names before a number, and what the bare ¥ and 元 stand for in one text. */
final class Currencies {

  private static final Phrases<String> SIGNS = signs();

  private static final Map<String, String[]> PESOS =
      Map.of(
          "MXN", new String[] {"mexic", "墨西哥"},
          "PHP", new String[] {"philippin", "filipin", "manila", "菲律宾"},
          "ARS", new String[] {"argentin", "buenos aires", "阿根廷"},
          "COP", new String[] {"colombia", "哥伦比亚"},
          "CLP", new String[] {"chile", "智利"},
          "UYU", new String[] {"uruguay", "乌拉圭"},
          "DOP", new String[] {"dominican", "多米尼加"},
          "CUP", new String[] {"cuba", "古巴"});

  private final String text;
  private final Language language;
  private @Nullable String yen;
  private @Nullable String yuan;
  private @Nullable String peso;
  private boolean pesoRead;

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
    Phrase<String> sign = SIGNS.endingAt(s, end);
    return sign == null ? null : new Sign(sign.meaning(), end - sign.form().length());
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

  /** The peso of the one country the text speaks of; null where it names none or several. */
  @Nullable String peso() {
    if (!pesoRead) {
      pesoRead = true;
      peso = pesoOfCountry();
    }
    return peso;
  }

  private @Nullable String pesoOfCountry() {
    String found = null;
    for (Map.Entry<String, String[]> country : PESOS.entrySet()) {
      if (mentions(country.getValue())) {
        if (found != null) {
          return null;
        }
        found = country.getKey();
      }
    }
    return found;
  }

  private boolean mentions(String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Phrases<String> signs() {
    Map<String, String> currencies = new HashMap<>();
    ResourceLines.forms(
        "currency-signs.txt", (key, forms) -> forms.forEach(form -> currencies.put(form, key[0])));
    return Phrases.of(currencies);
  }

  /** A currency and where its sign starts. */
  record Sign(String currency, int start) {}
}
