package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who the sentence around a quotation says it comes from. */
final class Speakers {

  private static final Set<String> SAID =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "adds",
          "wrote",
          "writes",
          "noted",
          "notes",
          "explained",
          "explains",
          "argued",
          "argues",
          "stated",
          "states",
          "warned",
          "warns",
          "claimed",
          "claims",
          "tweeted",
          "posted",
          "commented",
          "replied",
          "asked",
          "announced",
          "insisted",
          "suggested",
          "acknowledged",
          "concluded",
          "declared",
          "recalled",
          "continued",
          "according");

  private static final String[] SAID_HAN = {
    "表示", "指出", "认为", "強調", "强调", "透露", "称", "稱", "说", "說", "写道", "寫道", "坦言", "直言", "解释", "回应",
    "提到", "宣布", "補充", "补充", "介绍", "介紹", "警告", "道", "感叹", "评价", "承认"
  };

  private static final String[] FILLERS_HAN = {
    "还", "也", "则", "曾", "此前", "随后", "进一步", "公开", "明确", "對此", "对此", "近日", "日前", "在接受采访时", "在采访中",
    "向记者", "今日", "昨日", "同时", "补充", "就"
  };

  private static final int REACH = 90;

  private Speakers() {}

  /**
   * @param open offset of the opening mark
   * @param after one past the closing mark
   */
  static @Nullable TextSpan of(String text, int open, int after, Language language) {
    TextSpan behind =
        Chars.isHan(charAt(text, skip(text, after))) || language.isUnspaced()
            ? behindHan(text, skip(text, after))
            : behind(text, skip(text, after));
    if (behind != null) {
      return behind;
    }
    TextSpan before = beforeHan(text, open);
    return before != null || language.isUnspaced() ? before : before(text, open);
  }

  /** “…,” said Jane Doe / Jane Doe said / according to Jane Doe. */
  private static @Nullable TextSpan behind(String text, int from) {
    int limit = Math.min(text.length(), from + REACH);
    int wordEnd = wordEnd(text, from);
    if (wordEnd == from) {
      return null;
    }
    String first = Normalizer.fold(text.substring(from, wordEnd));
    if (first.equals("according") && text.startsWith(" to ", wordEnd)) {
      return name(text, wordEnd + 4, limit);
    }
    if (SAID.contains(first)) {
      return name(text, skip(text, wordEnd), limit);
    }
    TextSpan name = name(text, from, limit);
    if (name == null) {
      return pronoun(text, from, wordEnd);
    }
    // "Doe, the chief executive, told reporters": the verb may stand behind an apposition.
    return verbIn(text, name.end(), limit) ? name : null;
  }

  /** he said, she told: somebody, but the sentence does not name whom. */
  private static @Nullable TextSpan pronoun(String text, int from, int end) {
    String word = Normalizer.fold(text.substring(from, end));
    int verb = skip(text, end);
    int verbEnd = wordEnd(text, verb);
    boolean person = word.equals("he") || word.equals("she") || word.equals("they");
    return person && SAID.contains(Normalizer.fold(text.substring(verb, verbEnd)))
        ? new TextSpan(from, end)
        : null;
  }

  /** Jane Doe said: “…”; Jane Doe, who runs it, said “…”. */
  private static @Nullable TextSpan before(String text, int open) {
    int to = open;
    while (to > 0 && " ,:，：".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    int start = Math.max(0, open - REACH);
    for (int i = to - 1; i >= start; i--) {
      char c = text.charAt(i);
      if (c == '\n'
          || (c == '.' || c == '!' || c == '?' || c == '”')
              && i < to - 1
              && text.charAt(i + 1) == ' ') {
        start = i + 1;
        break;
      }
    }
    int verb = lastVerb(text, start, to);
    if (verb < 0 || to - verb > 40) {
      return null;
    }
    return lastName(text, start, verb);
  }

  private static int lastVerb(String text, int from, int to) {
    int found = -1;
    int at = from;
    while (at < to) {
      int end = wordEnd(text, at);
      if (end > at && SAID.contains(Normalizer.fold(text.substring(at, end)))) {
        found = at;
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  private static boolean verbIn(String text, int from, int limit) {
    int at = from;
    while (at < limit && ".!?\n“\"".indexOf(text.charAt(at)) < 0) {
      int end = wordEnd(text, at);
      if (end > at && SAID.contains(Normalizer.fold(text.substring(at, end)))) {
        return true;
      }
      at = Math.max(at + 1, end);
    }
    return false;
  }

  private static @Nullable TextSpan lastName(String text, int from, int to) {
    TextSpan found = null;
    int at = from;
    while (at < to) {
      TextSpan name = name(text, at, to);
      if (name != null) {
        // The first name of the sentence is its subject; later ones are objects of clauses.
        return found == null ? name : found;
      }
      at = Math.max(at + 1, wordEnd(text, at));
      while (at < to && !Chars.isLatin(text.charAt(at))) {
        at++;
      }
    }
    return found;
  }

  /** A run of capitalised words from here, small words of names between them. */
  private static @Nullable TextSpan name(String text, int from, int limit) {
    int at = from;
    int end = from;
    while (at < limit) {
      int wordEnd = wordEnd(text, at);
      if (wordEnd == at) {
        break;
      }
      String word = text.substring(at, wordEnd);
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (!capital
          && !(end > from && Set.of("de", "van", "von", "of", "bin", "al").contains(word))) {
        break;
      }
      if (capital && at == from && StopWords.english().contains(Normalizer.fold(word))) {
        return null;
      }
      end = capital ? wordEnd : end;
      at = wordEnd < limit && text.charAt(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
      if (at >= limit || text.charAt(at) != ' ') {
        break;
      }
      at++;
    }
    return end > from ? new TextSpan(from, end) : null;
  }

  private static @Nullable TextSpan behindHan(String text, int from) {
    int verb = verbHan(text, from, Math.min(text.length(), from + 24));
    return verb > from ? trimmed(text, from, verb) : null;
  }

  /** The clause before 表示：“ from its last stop on. */
  private static @Nullable TextSpan beforeHan(String text, int open) {
    int to = open;
    while (to > 0 && " ,:，：".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    for (String verb : SAID_HAN) {
      if (text.startsWith(verb, to - verb.length())) {
        int end = to - verb.length();
        int start = end;
        while (start > 0 && end - start < 30 && !isClauseMark(text.charAt(start - 1))) {
          start--;
        }
        return trimmed(text, start, end);
      }
    }
    return null;
  }

  private static int verbHan(String text, int from, int limit) {
    for (int i = from; i < limit && !isClauseMark(text.charAt(i)); i++) {
      for (String verb : SAID_HAN) {
        if (text.startsWith(verb, i)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Without adverbs at its ends. */
  private static @Nullable TextSpan trimmed(String text, int from, int to) {
    int start = skip(text, from);
    int end = to;
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String filler : FILLERS_HAN) {
        if (end - filler.length() >= start && text.startsWith(filler, end - filler.length())) {
          end -= filler.length();
          cut = true;
        }
        if (start + filler.length() <= end && text.startsWith(filler, start)) {
          start += filler.length();
          cut = true;
        }
      }
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end > start ? new TextSpan(start, end) : null;
  }

  private static boolean isClauseMark(char c) {
    return "，。；！？：,;!?:\n“”「」".indexOf(c) >= 0;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && " ,，".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Chars.isLatin(text.charAt(end))
            || end > from
                && (text.charAt(end) == '-'
                    || text.charAt(end) == '’'
                    || text.charAt(end) == '\''))) {
      end++;
    }
    return end;
  }
}
