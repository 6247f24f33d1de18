package dev.newsdigest.core.text;

import dev.newsdigest.core.text.Phrases.Phrase;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words beside a number that say how sharp it is. */
final class RoundingWords {

  /** Most characters of what a share is of, with its rounding word. */
  private static final int WIDEST_WHOLE = 14;

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

  /** 至少达500亿, 约有300家, 最高降9%: one short verb may stand behind the word. */
  static @Nullable Found beforeVerb(String s, int end) {
    int to = Scan.spacesBack(s, end);
    int verb = s.startsWith("达到", to - 2) ? to - 2 : to - 1;
    if (verb < 1 || verb == to - 1 && "达有为需涨升增跌降减省".indexOf(s.charAt(verb)) < 0) {
      return null;
    }
    Phrase<Rounding> phrase = BEFORE.endingAt(s, verb);
    boolean plain =
        phrase != null
            && (phrase.form().length() > 1 || phrase.form().equals("约"))
            && phrase.meaning() != Rounding.EXACT;
    return plain && !isTrap(s, verb, phrase.form())
        ? new Found(phrase.meaning(), verb - phrase.form().length())
        : null;
  }

  /** 不超过成交额的0.5%: the word may stand before the whole that a share is of. */
  static @Nullable Found beforeWhole(String s, int end) {
    int of = Scan.spacesBack(s, end) - 1;
    if (Scan.at(s, of) != '的') {
      return null;
    }
    for (int i = of - 1; i >= of - WIDEST_WHOLE && Scan.isHan(s, i); i--) {
      Phrase<Rounding> phrase = BEFORE.startingAt(s, i);
      int length = phrase == null ? 0 : phrase.form().length();
      boolean share = phrase != null && phrase.form().equals("约") && Scan.at(s, i + 1) == '占';
      if ((length > 1 && phrase.form().charAt(0) != '最' || share) && i + length < of) {
        // 不超过 and not the 超过 it ends with.
        int wordEnd = i + length;
        Phrase<Rounding> whole = BEFORE.endingAt(s, wordEnd);
        return whole == null
            ? new Found(phrase.meaning(), i)
            : new Found(whole.meaning(), wordEnd - whole.form().length());
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
