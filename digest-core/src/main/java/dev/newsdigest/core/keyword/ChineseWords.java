package dev.newsdigest.core.keyword;

import java.util.Set;

/** The class of a Chinese word, from the word list and from how the language builds its words. */
final class ChineseWords {

  /** Numerals, and what stands for one before a measure. */
  private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿几数首每多";

  /**
   * What counts things, money or days and rarely makes a term with a numeral, as 维, 次 or 级 do
   * ({@code 三维}, {@code 二次}, {@code 一级}).
   */
  private static final String MEASURES = "个家款套轮台项件名条份篇张颗枚座辆支只届批笔余多分之元年月日天周岁美港欧镑";

  /** Numerals after which 元 is money, not the part of a thing ({@code 三元}, {@code 多元}). */
  private static final String SUMS = "百千万亿余";

  /** A word of dialogue systems ({@code 多轮对话}) more often than a count. */
  private static final String MANY_TURNS = "多轮";

  /** Alone they count what follows. */
  private static final String ORDINALS = "首每";

  /**
   * Verbs and adverbs of one character that begin what is said of a thing; those that often end
   * names (达, 派, 约) are left out.
   */
  private static final Set<String> LIGHT =
      Set.of("拿 判 助 获 称 拟 占 遭 涉 赴 促 叫 给 未 仍 均 使 视 请 找".split(" "));

  private ChineseWords() {}

  /**
   * @param counted whether a number stands right before the word
   */
  static char classOf(String word, boolean counted) {
    if (word.length() > 1) {
      return isQuantity(word)
          ? WordClasses.NUMBER
          : Background.chinese().wordClass(word, WordClasses.NOUN);
    }
    if (counted && MEASURES.indexOf(word.charAt(0)) >= 0) {
      return WordClasses.NUMBER;
    }
    if (ORDINALS.indexOf(word.charAt(0)) >= 0) {
      return WordClasses.NUMBER;
    }
    return LIGHT.contains(word) ? WordClasses.OTHER : WordClasses.VERB_OR_NOUN;
  }

  /** Numerals with what they count: {@code 首款}, {@code 三分之一}, {@code 万亿元}. */
  private static boolean isQuantity(String word) {
    boolean part = word.length() == 2 && word.charAt(1) == '元' && SUMS.indexOf(word.charAt(0)) < 0;
    if (part || word.equals(MANY_TURNS)) {
      return false;
    }
    boolean measured = false;
    for (int i = 0; i < word.length(); i++) {
      boolean measure = MEASURES.indexOf(word.charAt(i)) >= 0;
      if (!measure && NUMERALS.indexOf(word.charAt(i)) < 0 || i == 0 && measure) {
        return false;
      }
      measured |= measure;
    }
    return measured;
  }
}
