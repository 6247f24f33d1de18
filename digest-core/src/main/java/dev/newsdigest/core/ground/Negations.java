package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a text says is not so. */
final class Negations {

  /** 不 as a word of its own, not in 不断, 不少, 不足. */
  static final String BARE =
      "(?<![是能会可要])不(?!断|到|超|少|仅|同|只|过|错|久|论|管|动产|锈|限|雅|良|俗|菲|足|及|如|得不|可见|可或缺|可思议|乏|妨|愧|惜|料|凡|等|止|光|明|安|满|法|当|知|易|确定|透露|披露|公布|予置评|对外)";

  private static final Pattern CHINESE =
      Pattern.compile(
          BARE
              + "(?=在|存在|具备|含|能|可|会|属|支持|允许|打算|准备|考虑|构成|包|需|受|适用|认为|同意|接受|提供|使用)|"
              + "(?:并|尚|从|仍|还|但|均|暂)?未(?!来|知|名|成年|免|必|满\\s?[\\d一二三四五六七八九十]|透露|披露|公布|回应|公开|说明|提及)|没有(?!透露|披露|公布|回应|说明)|并非|不再|不会|不是|暂不|无法|不属于|不构成|不支持|不包括|不含|"
              + "(?<=[，；：])非(?!洲|常|营利)");
  private static final Set<String> ENGLISH =
      Set.of("not", "n't", "never", "neither", "nor", "cannot");
  private static final int CHINESE_SCOPE = 16;
  private static final int ENGLISH_SCOPE = 7;

  private Negations() {}

  /** Stretches of text that stand under a negation. */
  static List<TextSpan> scopes(TextView view) {
    List<TextSpan> scopes = new ArrayList<>();
    if (view.isChinese()) {
      Matcher matcher = CHINESE.matcher(view.text());
      while (matcher.find()) {
        int end = matcher.end();
        int limit = Math.min(view.text().length(), end + CHINESE_SCOPE);
        while (end < limit && "，。；：！？ ".indexOf(view.text().charAt(end)) < 0) {
          end++;
        }
        scopes.add(new TextSpan(matcher.end(), end));
      }
      return scopes;
    }
    List<Token> tokens = view.analyzed().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean spelledOut = Character.isUpperCase(view.text().charAt(tokens.get(i).end() - 1));
      if (ENGLISH.contains(tokens.get(i).form()) && !spelledOut && !isNotOnly(tokens, i)) {
        int last = i;
        while (last + 1 < tokens.size()
            && last < i + ENGLISH_SCOPE
            && !isBreak(tokens.get(last + 1))) {
          last++;
        }
        scopes.add(new TextSpan(tokens.get(i).end(), tokens.get(last).end()));
      }
    }
    return scopes;
  }

  /**
   * Stretches that a verb of denial or ending governs: what follows it, or the passive's subject.
   */
  static List<TextSpan> governed(TextView view, Pattern verbs) {
    List<TextSpan> scopes = new ArrayList<>();
    Matcher matcher = verbs.matcher(view.text());
    while (matcher.find()) {
      TextSpan clause = Binding.clause(view, new TextSpan(matcher.start(), matcher.end()));
      int end = Math.min(clause.end(), matcher.end() + VERB_SCOPE);
      boolean passive =
          PASSIVE.matcher(view.text().substring(clause.start(), matcher.start())).find();
      if (passive || clause.end() - matcher.end() < 4) {
        scopes.add(new TextSpan(clause.start(), matcher.start()));
      } else {
        scopes.add(new TextSpan(matcher.end(), end));
      }
    }
    return scopes;
  }

  /** Characters a verb of denial governs. */
  private static final int VERB_SCOPE = 90;

  private static final Pattern PASSIVE =
      Pattern.compile("(?i)\\b(?:is|are|was|were|been|be|being|gets?|got) (?:\\w+ly )?$|[被遭]$");

  /** Whether any word at all could deny something. */
  static boolean mayDeny(TextView view) {
    return Denials.mayBeIn(view.text());
  }

  private static boolean isNotOnly(List<Token> tokens, int i) {
    String next = tokens.get(i + 1).form();
    return Set.of(
            "only",
            "just",
            "since",
            "before",
            "disclose",
            "say",
            "respond",
            "comment",
            "until",
            "least")
        .contains(next);
  }

  private static boolean isBreak(Token token) {
    return !token.isWord() && ",;.:!?".contains(token.form());
  }
}
