package dev.newsdigest.core.summarize;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How plainly a sentence states what happened. News is told by statements; a question, a hint at
 * something the reader must click to learn, a mere name or words to the reader tell less. Forward
 * reference as the mark of such headlines: Blom and Hansen, "Click bait: Forward-reference as lure
 * in online news headlines", Journal of Pragmatics 76, 2015.
 */
final class Directness {

  private static final Pattern QUESTION = Pattern.compile("(?:[?？]|[吗呢][。.]?)[\"'”’」』）)]*$");

  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "\\b(?:I|I'm|I've|we|we're|we've|our|us|my|you|your)\\b|我们|我(?!国)|你|您|咱们",
          Pattern.CASE_INSENSITIVE);

  /** "this stock", "这家公司": who it is stands behind the headline. */
  private static final Pattern FORWARD_REFERENCE =
      Pattern.compile(
          "\\b(?:these|this (?:one|is|simple|little|tiny|ai|tech|chip|\\w+ (?:stock|startup|company|maker|tool|app|model)"
              + "|stock|startup|company|tool|app|man|woman|ceo))\\b"
              + "|这(?:只|家|款|些|位|件|几|三|两|类|种|一次|一刻|才是|可能|就是|也)",
          Pattern.CASE_INSENSITIVE);

  /** A question told as a statement: "How …", "为何 …". */
  private static final Pattern INDIRECT_QUESTION =
      Pattern.compile(
          "^(?:how|why|what|when|where|inside|meet)\\b(?!.{0,80}\\b(?:says?|said)\\b)"
              + "|为何|为什么|如何|怎么|怎样|何去何从|意味着什么|有什么|凭什么|到底|究竟|什么[。.]?$",
          Pattern.CASE_INSENSITIVE);

  /** A Chinese noun phrase in the place of a statement: "可能改变 … 的诉讼". */
  private static final Pattern NOUN_PHRASE =
      Pattern.compile("^[^，。：:；！？是为成有]*的\\p{IsHan}{2,4}[。]?$");

  /** "EXAMPLE CORPORATION (EXMP)": a filing's name. */
  private static final Pattern CAPITALS = Pattern.compile("^[^\\p{Ll}\\p{IsHan}]+$");

  private record Sign(Pattern pattern, double directness) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(QUESTION, 0.2),
          new Sign(CAPITALS, 0.3),
          new Sign(FORWARD_REFERENCE, 0.4),
          new Sign(FIRST_PERSON, 0.4),
          new Sign(NOUN_PHRASE, 0.5),
          new Sign(INDIRECT_QUESTION, 0.55));

  private Directness() {}

  /** Returns 1 for a plain statement, less for what only hints at one, above 0. */
  static double of(String words) {
    return SIGNS.stream()
        .filter(sign -> sign.pattern().matcher(words).find())
        .mapToDouble(Sign::directness)
        .min()
        .orElse(1);
  }
}
