package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.util.List;
import java.util.Set;

/**
 * How narrative a text is: its share of names, persons, speech and days, less that of words of
 * explanation. Stories repeat words and names, papers repeat phrases; Chinese news says who does
 * what without a word between. Other languages count as exposition.
 */
final class Register {

  /** Persons, speech and days: stories tell who said and did what when. */
  private static final Set<String> TELLING =
      Set.of(
          ("he she him his her said says told mr mrs i my who yesterday today ago"
                  + " last week monday tuesday wednesday thursday friday saturday sunday 表示"
                  + " 称 宣布 公告 消息 报道 记者 日 月 今日 昨日 近日 年度 亿元 万元 亿美元 公司 集团 发布 推出 上线 用户 他 她")
              .split(" "));

  /** Words by which a text explains its matter, or speaks of itself. */
  private static final Set<String> EXPLAINING =
      Set.of(
          ("paper article authors approach approaches method methods technique"
                  + " techniques results proposed presented presents described describes"
                  + " discussed discusses considered applied obtained based thus which such"
                  + " between 本文 文章 方法 结果 表明 目的 结论 采用 分析 提出 探讨 研究 理论 实验 影响 基础 机制 作用")
              .split(" "));

  private final PhraseWeights weights;
  private int words;
  private double marks;

  Register(PhraseWeights weights) {
    this.weights = weights;
  }

  void add(AnalyzedText text, List<Unit> units) {
    int limit = units.isEmpty() ? 0 : units.get(units.size() - 1).end();
    Token before = null;
    for (Token token : text.tokens()) {
      if (token.start() >= limit) {
        break;
      }
      if (token.kind() == TokenKind.PUNCTUATION) {
        marks += token.form().equals("\"") ? weights.narrativeQuote : 0;
      } else {
        words++;
        boolean named = before != null && before.isWord() && isCapitalised(text.text(), token);
        marks += (named ? weights.narrativeName : 0) + (TELLING.contains(token.form()) ? 1 : 0);
        marks -= EXPLAINING.contains(token.form()) ? weights.narrativeExplaining : 0;
      }
      before = token;
    }
  }

  /** 0 for exposition to 1 for a narrative; short texts count as exposition. */
  double narrative() {
    double share = marks / (double) Math.max(40, words);
    return Math.max(0, Math.min(1, (share - weights.narrativeFrom) / weights.narrativeRange))
        * Math.min(1, words / weights.narrativeWords);
  }

  private static boolean isCapitalised(String text, Token token) {
    String surface = text.substring(token.start(), token.end());
    return Character.isUpperCase(surface.charAt(0))
        && surface.length() > 1
        && surface.substring(1).chars().allMatch(c -> !Character.isUpperCase(c));
  }
}
