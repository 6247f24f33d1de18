package dev.newsdigest.core.text;

import dev.newsdigest.core.text.Phrases.Phrase;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words beside a number that say how sharp it is. */
final class RoundingWords {

  private static final Phrases<Rounding> BEFORE = read("BEFORE");
  private static final Phrases<Rounding> AFTER = read("AFTER");

  private RoundingWords() {}

  /**
   * The rounding word that ends right before {@code end}.
   *
   * @return null where there is none
   */
  static @Nullable Found before(String s, int end) {
    int to = Scan.spacesBack(s, end);
    for (Phrase<Rounding> phrase : BEFORE.lastLike(s, to)) {
      if (Scan.endsWith(s, to, phrase.form()) && !isTrap(s, to, phrase.form())) {
        return new Found(phrase.meaning(), to - phrase.form().length());
      }
    }
    return null;
  }

  /** The rounding word right behind {@code from}; null where there is none. */
  static @Nullable Found after(String s, int from) {
    int start = Scan.spaces(s, from);
    Phrase<Rounding> phrase = AFTER.startingAt(s, start);
    return phrase == null || isOtherWord(s, start, phrase.form())
        ? null
        : new Found(phrase.meaning(), start);
  }

  /** 最近, 附近, 通过, 经过, 网上 … are other words than 近, 过 and 上. */
  private static boolean isTrap(String s, int end, String form) {
    char before = Scan.at(s, end - form.length() - 1);
    return switch (form) {
      case "近" -> "最附临靠".indexOf(before) >= 0;
      case "过" -> "通经不超透".indexOf(before) >= 0 || !isBareScale(s, end);
      case "上" -> !isBareScale(s, end);
      case "约" -> "大契合条签节预".indexOf(before) >= 0 && before != '大' && before != '合';
      case "超" -> before == '赶' || before == '反';
      case "破" -> before == '攻' || before == '爆';
      default -> false;
    };
  }

  /** 上下文 and 左右手 round nothing. */
  private static boolean isOtherWord(String s, int start, String form) {
    char next = Scan.at(s, start + form.length());
    return form.equals("上下") && "文游班架级".indexOf(next) >= 0
        || form.equals("左右") && "手脑岸两声滑开摇".indexOf(next) >= 0;
  }

  /** 上亿, 过万: the scale word stands without digits. */
  private static boolean isBareScale(String s, int at) {
    return ChineseNumerals.scale(Scan.at(s, at)) > 10;
  }

  private static Phrases<Rounding> read(String place) {
    Map<String, Rounding> meanings = new HashMap<>();
    ResourceLines.forms(
        "rounding-words.txt",
        (key, forms) -> {
          if (key[0].equals(place)) {
            forms.forEach(form -> meanings.put(form, Rounding.valueOf(key[1])));
          }
        });
    return Phrases.of(meanings);
  }

  /** A rounding word and where it starts. */
  record Found(Rounding rounding, int start) {}
}
