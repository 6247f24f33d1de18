package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.StopWords;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word right under a negation: "not <em>banned</em>", "no <em>faster</em>", 不<em>具备</em>.
 * Within one language the same word tells whether the other side says it too, and without a
 * negation.
 *
 * @param word its stem, or two ideographs
 * @param span where it stands
 */
record NegatedHead(String word, TextSpan span) {

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:"
              + Negations.BARE
              + "|未能?(?!来|名|知|成年|必|免|满\\s?[\\d一二三四五六七八九十])|没有?(?!收)|无法|并非)"
              + "(?:会|能|可|再|是|在|被|得|将|有|够|曾|对|向|于|以|进行|予以)*(\\p{IsHan}{2})");
  private static final Set<String> ENGLISH =
      Set.of("not", "n't", "never", "no", "cannot", "neither", "nor");
  private static final Set<String> PASSED =
      Set.of(
          "be", "been", "being", "have", "has", "yet", "any", "a", "an", "the", "to", "in", "its",
          "their", "his", "her", "of", "even", "ever", "longer", "more", "plan", "plans");
  private static final Set<String> NO_NEGATION =
      Set.of("only", "just", "least", "doubt", "matter", "until", "since", "one", "wonder");
  private static final int REACH = 5;

  /** The heads of all negations of a text. */
  static List<NegatedHead> in(TextView view) {
    List<NegatedHead> heads = new ArrayList<>();
    if (view.isChinese()) {
      Matcher matcher = CHINESE.matcher(view.text());
      while (matcher.find()) {
        heads.add(new NegatedHead(matcher.group(1), new TextSpan(matcher.start(1), matcher.end())));
      }
      return heads;
    }
    List<Token> tokens = view.analyzed().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean spelledOut = Character.isUpperCase(view.text().charAt(tokens.get(i).end() - 1));
      if (ENGLISH.contains(tokens.get(i).form()) && !spelledOut) {
        int at = i + 1;
        while (at < tokens.size() && at < i + REACH && PASSED.contains(tokens.get(at).form())) {
          at++;
        }
        if (at < tokens.size() && isTelling(view, tokens.get(at))) {
          heads.add(new NegatedHead(Stemmer.stem(tokens.get(at).form()), tokens.get(at).span()));
        }
      }
    }
    return heads;
  }

  private static boolean isTelling(TextView view, Token token) {
    return token.isWord()
        && token.form().length() > 3
        && !NO_NEGATION.contains(token.form())
        && !StopWords.contains(token.form(), view.analyzed().language());
  }

  private static final Pattern DENYING =
      Pattern.compile(Negations.BARE + "|[没无否拒禁停免]|未(?!来|名|知|成年)|并非");
  private static final int REACH_BACK = 16;

  /** Where a text says the word without any negation before it; empty where it never does. */
  List<TextSpan> plainIn(TextView view) {
    List<TextSpan> plain = new ArrayList<>();
    if (view.isChinese()) {
      for (int at = view.text().indexOf(word); at >= 0; at = view.text().indexOf(word, at + 1)) {
        if (!isDenied(view, at)) {
          plain.add(new TextSpan(at, at + word.length()));
        }
      }
      return plain;
    }
    for (Token token : view.analyzed().tokens()) {
      if (token.isWord()
          && Stemmer.stem(token.form()).equals(word)
          && !isDenied(view, token.start())) {
        plain.add(token.span());
      }
    }
    return plain;
  }

  /** Whether a text says the word at least once under a negation or a verb of denial. */
  boolean isDeniedIn(TextView view) {
    if (view.isChinese()) {
      for (int at = view.text().indexOf(word); at >= 0; at = view.text().indexOf(word, at + 1)) {
        if (isDenied(view, at)) {
          return true;
        }
      }
      return false;
    }
    return view.analyzed().tokens().stream()
        .anyMatch(
            token ->
                token.isWord()
                    && Stemmer.stem(token.form()).equals(word)
                    && isDenied(view, token.start()));
  }

  /** Whether any word that could deny stands in the same clause before. */
  private static boolean isDenied(TextView view, int at) {
    int from = Binding.clause(view, new TextSpan(at, at + 1)).start();
    if (view.isChinese()) {
      return DENYING.matcher(view.text().substring(Math.max(from, at - REACH_BACK), at)).find();
    }
    return Denials.mayBeIn(view.text().substring(Math.min(from, at), at));
  }
}
