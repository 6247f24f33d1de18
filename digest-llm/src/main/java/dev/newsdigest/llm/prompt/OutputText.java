package dev.newsdigest.llm.prompt;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a model's sentence may be printed: one visible line without markup, {@code [n]} or links.
 * Links come from the list of articles alone, so a sentence that holds an address is refused whole.
 */
public final class OutputText {

  private static final int LONGEST = 700;
  private static final Pattern CITATION_MARK =
      Pattern.compile("\\s*[\\[【［]\\s*\\d+(?:\\s*[,，、–-]\\s*\\d+)*\\s*[\\]】］]");
  private static final Pattern BULLET = Pattern.compile("^(?:[-*•·#>]+\\s+|\\d{1,2}[.)]\\s+)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)[a-z][a-z0-9+.-]{1,20}:(?://|\\\\\\\\)|//[a-z0-9]|\\bwww\\.|(?:javascript|data|mailto|tel):\\S"
              + "|\\]\\s*\\(|\\S@\\S+\\.\\S|\\bhxxp|\\[\\.\\]|\\(dot\\)"
              + "|[\\p{L}\\p{N}-]+\\.[a-z]{2,24}(?:[:/?#][^\\s,，。]|\\.[a-z]{2,24}/)");
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:[\\p{L}\\p{N}-]+\\.)+(?:com|net|org|cn|io|co|ai|info|biz|xyz|top|site|online|app|dev"
              + "|me|ru|tk|cc|tv|uk|de|jp|kr|in|us|eu|gov|edu|link|click|shop|store|live|news|example"
              + "|test|invalid|onion|zip|mov)(?![\\p{L}\\p{N}-])");

  private static final Pattern CUT_OFF =
      Pattern.compile("(?:\\.{3}|…|\\.\\s\\.)\\s*[\"'”’」』）)\\]]*[.。]?$");
  private static final Pattern CLOSED = Pattern.compile("[.!?。！？][\"'”’」』）)\\]]*$");
  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*");

  private OutputText() {}

  /**
   * Returns the printable sentence.
   *
   * @param knowledge tells a company's name with a dot (JD.com) from an address
   * @return empty if nothing is left, it is too long, cut off, or holds an address
   */
  public static Optional<String> of(String modelText, KnowledgeBase knowledge) {
    String text = VisibleText.of(modelText);
    text = CITATION_MARK.matcher(text).replaceAll("");
    text = BULLET.matcher(text).replaceFirst("").strip();
    boolean markup = text.indexOf('<') >= 0 && text.indexOf('>') > text.indexOf('<');
    if (text.isEmpty()
        || text.length() > LONGEST
        || markup
        || CUT_OFF.matcher(text).find()
        || text.indexOf('`') >= 0
        || holdsAddress(text, knowledge)) {
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Returns the sentence with the full stop of its language, if it has none. */
  public static String closed(String text, Language language) {
    return CLOSED.matcher(text).find() ? text : text + (language.isUnspaced() ? "。" : ".");
  }

  /** Whether the text holds anything a reader or a mail program could take for an address. */
  public static boolean holdsAddress(String text, KnowledgeBase knowledge) {
    if (ADDRESS.matcher(text).find()) {
      return true;
    }
    Matcher host = HOST.matcher(text);
    while (host.find()) {
      int start = host.start();
      int end = host.end();
      boolean name =
          knowledge.find(text).stream()
              .filter(EntityMention::confident)
              .anyMatch(m -> m.span().start() <= start && m.span().end() >= end);
      if (!name) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the text can be of that language, by script alone: Chinese has ideographs among its
   * Latin names, other languages hardly any.
   */
  public static boolean mayBe(Language language, String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    if (language.isUnspaced()) {
      long latinWords = LATIN_WORD.matcher(text).results().count();
      return ideographs >= 2 && ideographs * 2 >= latinWords;
    }
    return ideographs * 5 <= letters;
  }
}
