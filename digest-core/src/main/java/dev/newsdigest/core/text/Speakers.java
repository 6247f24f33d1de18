package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who the sentence around a quotation says it comes from. */
final class Speakers {

  private static final Map<String, List<String>> LISTS = lists();

  private Speakers() {}

  /**
   * @param open offset of the opening mark
   * @param after one past the closing mark
   */
  static @Nullable TextSpan of(String text, int open, int after, Language language) {
    int next = skipMarks(text, after);
    boolean han = next < text.length() && Chars.isHan(text.charAt(next));
    TextSpan behind =
        han || language.isUnspaced()
            ? ChineseSpeakers.behind(text, after, next)
            : EnglishSpeakers.behind(text, next);
    if (behind != null) {
      return behind;
    }
    TextSpan before = ChineseSpeakers.before(text, open, after);
    return before != null || language.isUnspaced() ? before : EnglishSpeakers.before(text, open);
  }

  /** A list of the resource, in its order. */
  static List<String> list(String name) {
    return LISTS.getOrDefault(name, List.of());
  }

  /** The same as a set. */
  static Set<String> set(String name) {
    return Set.copyOf(list(name));
  }

  /** Past the spaces and commas between a quotation and the words about it. */
  static int skipMarks(String text, int from) {
    int at = from;
    while (at < text.length() && " ,，".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Before the spaces, commas and colons that lead to a quotation. */
  static int beforeMarks(String text, int open) {
    int to = open;
    while (to > 0 && " ,:，：".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private static Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new HashMap<>();
    ResourceLines.forms("speech-words.txt", (key, words) -> lists.put(key[0], words));
    return lists;
  }
}
