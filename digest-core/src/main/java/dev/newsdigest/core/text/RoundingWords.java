package dev.newsdigest.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words beside a number that say how sharp it is. */
final class RoundingWords {

  /** Before the number, longer forms first; folded, simplified. */
  private static final Object[][] BEFORE = {
    {"不少于", Rounding.AT_LEAST},
    {"不低于", Rounding.AT_LEAST},
    {"至少", Rounding.AT_LEAST},
    {"最少", Rounding.AT_LEAST},
    {"起码", Rounding.AT_LEAST},
    {"不超过", Rounding.AT_MOST},
    {"不高于", Rounding.AT_MOST},
    {"不多于", Rounding.AT_MOST},
    {"至多", Rounding.AT_MOST},
    {"最多", Rounding.AT_MOST},
    {"最高", Rounding.AT_MOST},
    {"最高可达", Rounding.AT_MOST},
    {"高达", Rounding.EXACT},
    {"不足", Rounding.UNDER},
    {"不到", Rounding.UNDER},
    {"低于", Rounding.UNDER},
    {"少于", Rounding.UNDER},
    {"接近", Rounding.UNDER},
    {"跌破", Rounding.UNDER},
    {"将近", Rounding.UNDER},
    {"逼近", Rounding.UNDER},
    {"几乎", Rounding.UNDER},
    {"近", Rounding.UNDER},
    {"大约", Rounding.ABOUT},
    {"大概", Rounding.ABOUT},
    {"约合", Rounding.ABOUT},
    {"约为", Rounding.ABOUT},
    {"约", Rounding.ABOUT},
    {"左右", Rounding.ABOUT},
    {"超过了", Rounding.OVER},
    {"超过", Rounding.OVER},
    {"突破", Rounding.OVER},
    {"多于", Rounding.OVER},
    {"高于", Rounding.OVER},
    {"大于", Rounding.OVER},
    {"超", Rounding.OVER},
    {"逾", Rounding.OVER},
    {"破", Rounding.OVER},
    {"过", Rounding.OVER},
    {"上", Rounding.OVER},
    {"no less than", Rounding.AT_LEAST},
    {"no fewer than", Rounding.AT_LEAST},
    {"not less than", Rounding.AT_LEAST},
    {"at least", Rounding.AT_LEAST},
    {"a minimum of", Rounding.AT_LEAST},
    {"minimum of", Rounding.AT_LEAST},
    {"no more than", Rounding.AT_MOST},
    {"not more than", Rounding.AT_MOST},
    {"at most", Rounding.AT_MOST},
    {"up to", Rounding.AT_MOST},
    {"as much as", Rounding.AT_MOST},
    {"as many as", Rounding.AT_MOST},
    {"a maximum of", Rounding.AT_MOST},
    {"maximum of", Rounding.AT_MOST},
    {"capped at", Rounding.AT_MOST},
    {"nearly", Rounding.UNDER},
    {"almost", Rounding.UNDER},
    {"close to", Rounding.UNDER},
    {"just under", Rounding.UNDER},
    {"less than", Rounding.UNDER},
    {"fewer than", Rounding.UNDER},
    {"under", Rounding.UNDER},
    {"below", Rounding.UNDER},
    {"just shy of", Rounding.UNDER},
    {"shy of", Rounding.UNDER},
    {"nearing", Rounding.UNDER},
    {"approaching", Rounding.UNDER},
    {"about", Rounding.ABOUT},
    {"around", Rounding.ABOUT},
    {"roughly", Rounding.ABOUT},
    {"approximately", Rounding.ABOUT},
    {"some", Rounding.ABOUT},
    {"an estimated", Rounding.ABOUT},
    {"estimated", Rounding.ABOUT},
    {"circa", Rounding.ABOUT},
    {"~", Rounding.ABOUT},
    {"≈", Rounding.ABOUT},
    {"more than", Rounding.OVER},
    {"over", Rounding.OVER},
    {"above", Rounding.OVER},
    {"exceeding", Rounding.OVER},
    {"exceeded", Rounding.OVER},
    {"exceeds", Rounding.OVER},
    {"exceed", Rounding.OVER},
    {"in excess of", Rounding.OVER},
    {"upwards of", Rounding.OVER},
    {"upward of", Rounding.OVER},
    {"north of", Rounding.OVER},
    {"surpassed", Rounding.OVER},
    {"surpassing", Rounding.OVER},
    {"surpasses", Rounding.OVER},
    {"surpass", Rounding.OVER},
    {"topped", Rounding.OVER},
    {"tops", Rounding.OVER},
    {"topping", Rounding.OVER},
    {"beyond", Rounding.OVER},
    {"greater than", Rounding.OVER},
    {"higher than", Rounding.OVER},
    {">", Rounding.OVER},
    {"<", Rounding.UNDER},
    {"≥", Rounding.AT_LEAST},
    {"≤", Rounding.AT_MOST}
  };

  /** Behind number and unit. */
  private static final Object[][] AFTER = {
    {"以上", Rounding.AT_LEAST}, {"以下", Rounding.AT_MOST}, {"以内", Rounding.AT_MOST},
    {"之内", Rounding.AT_MOST}, {"左右", Rounding.ABOUT}, {"上下", Rounding.ABOUT},
    {"不到", Rounding.UNDER}, {"+", Rounding.AT_LEAST}, {"or more", Rounding.AT_LEAST},
    {"or less", Rounding.AT_MOST}, {"or so", Rounding.ABOUT}, {"or fewer", Rounding.AT_MOST}
  };

  private static final Map<Character, List<Object[]>> BY_LAST_LETTER = byLastLetter();

  private RoundingWords() {}

  /**
   * The rounding word that ends right before {@code end}.
   *
   * @return null where there is none
   */
  static @Nullable Found before(String s, int end) {
    int to = Scan.spacesBack(s, end);
    Found best = null;
    for (Object[] entry : BY_LAST_LETTER.getOrDefault(Scan.at(s, to - 1), List.of())) {
      String form = (String) entry[0];
      if (Scan.endsWith(s, to, form)
          && (best == null || to - form.length() < best.start)
          && !isTrap(s, to, form)) {
        best = new Found((Rounding) entry[1], to - form.length());
      }
    }
    return best;
  }

  /** The rounding word right behind {@code from}; null where there is none. */
  static @Nullable Found after(String s, int from) {
    int start = Scan.spaces(s, from);
    for (Object[] entry : AFTER) {
      String form = (String) entry[0];
      boolean here =
          Chars.isLatin(form.charAt(0)) ? Scan.isWordAt(s, start, form) : s.startsWith(form, start);
      if (here) {
        return new Found((Rounding) entry[1], start);
      }
    }
    return null;
  }

  private static Map<Character, List<Object[]>> byLastLetter() {
    Map<Character, List<Object[]>> index = new HashMap<>();
    for (Object[] entry : BEFORE) {
      String form = (String) entry[0];
      index.computeIfAbsent(form.charAt(form.length() - 1), c -> new ArrayList<>()).add(entry);
    }
    return Map.copyOf(index);
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

  /** 上亿, 过万: the scale word stands without digits. */
  private static boolean isBareScale(String s, int at) {
    return ChineseNumerals.scale(Scan.at(s, at)) > 10;
  }

  /** A rounding word and where it starts. */
  record Found(Rounding rounding, int start) {}
}
