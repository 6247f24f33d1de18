package dev.newsdigest.core.text;

import dev.newsdigest.core.text.Phrases.Phrase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who speaks in Chinese: X表示：“…”, “…”，X说. Adverbs and places around the name are left out. */
final class ChineseSpeakers {

  /** How far behind a quotation its verb may stand. */
  private static final int REACH = 24;

  private static final int LONGEST = 30;
  private static final int SHORTEST_NAME = 2;

  /** 告诉 with whom it is told. */
  private static final int TOLD_REACH = 12;

  private static final Phrases<String> SAID = phrases("SAID_HAN");
  private static final Phrases<String> FILLERS = phrases("FILLERS_HAN");
  private static final Phrases<String> ADVERBIALS = phrases("ADVERBIALS_HAN");

  private ChineseSpeakers() {}

  /** “…，”黄仁勋在采访中表示. */
  static @Nullable TextSpan behind(String text, int from) {
    int limit = Math.min(text.length(), from + REACH);
    for (int i = from; i < limit && !isClauseMark(text.charAt(i)); i++) {
      if (verbAt(text, i) > 0) {
        return i > from ? named(text, from, i) : null;
      }
    }
    return null;
  }

  /** The clause before 表示：“ from its last stop on. */
  static @Nullable TextSpan before(String text, int open) {
    int to = Speakers.beforeMarks(text, open);
    int verb = verbEndingAt(text, to);
    if (verb < 0) {
      return null;
    }
    int start = verb;
    while (start > 0 && verb - start < LONGEST && !isClauseMark(text.charAt(start - 1))) {
      start--;
    }
    return named(text, start, verb);
  }

  /** Length of the verb that starts here, 0 where none does. */
  private static int verbAt(String text, int at) {
    if (!Chars.isHan(text.charAt(at))) {
      return 0;
    }
    int end = Math.min(text.length(), at + 4);
    Phrase<String> verb = SAID.startingAt(ChineseScript.toSimplified(text.substring(at, end)), 0);
    return verb == null || isTrap(text, at, verb.form()) ? 0 : verb.form().length();
  }

  /** Where the verb starts that ends here, or 告诉 with whom it was told; -1 where none does. */
  private static int verbEndingAt(String text, int to) {
    int from = Math.max(0, to - TOLD_REACH);
    String tail = ChineseScript.toSimplified(text.substring(from, to));
    Phrase<String> verb = SAID.endingAt(tail, tail.length());
    if (verb == null && tail.endsWith("道")) {
      // 补充道, 感叹道
      verb = SAID.endingAt(tail, tail.length() - 1);
      return verb == null ? -1 : to - 1 - verb.form().length();
    }
    if (verb != null) {
      int start = to - verb.form().length();
      return isTrap(text, start, verb.form()) ? -1 : start;
    }
    int told = tail.lastIndexOf("告诉");
    boolean clause = told >= 0;
    for (int i = Math.max(0, told); i < tail.length(); i++) {
      clause &= !isClauseMark(tail.charAt(i));
    }
    return clause ? from + told : -1;
  }

  /** 名称, 号称, 据说 and 被认为 are no speech; 指 is one only before a colon or a quotation. */
  private static boolean isTrap(String text, int at, String verb) {
    char before = Scan.at(text, at - 1);
    return switch (verb) {
      case "称" -> "名号简堪职统谎俗昵宣自".indexOf(before) >= 0;
      case "说" -> "小据听传学解".indexOf(before) >= 0;
      case "认为" -> before == '被';
      case "指" -> "手股期纳沪综".indexOf(before) >= 0 || "数标定导挥望".indexOf(Scan.at(text, at + 1)) >= 0;
      case "分析" -> before != '其' && Scan.at(text, at + 2) == '师';
      case "介绍" -> before == '据';
      default -> false;
    };
  }

  /** The name between adverbs and phrases of place: 在达沃斯|黄仁勋|在微博发文. */
  private static @Nullable TextSpan named(String text, int from, int to) {
    String s = ChineseScript.toSimplified(text.substring(from, to));
    int start = 0;
    int end = s.length();
    boolean cut = true;
    while (cut) {
      int length = end - start;
      start = skipFront(s, start, end);
      end = skipBack(s, start, end);
      cut = end - start < length;
    }
    for (int i = start + SHORTEST_NAME; i < end; i++) {
      if (ADVERBIALS.startingAt(s, i) != null) {
        end = skipBack(s, start, i);
        break;
      }
    }
    return end > start ? new TextSpan(from + start, from + end) : null;
  }

  private static int skipFront(String s, int start, int end) {
    int at = start;
    while (at < end && " ,，".indexOf(s.charAt(at)) >= 0) {
      at++;
    }
    // 在采访中黄仁勋: the place ends with 中, 上 or 时.
    if (at < end && s.charAt(at) == '在') {
      for (int i = end - 1; i > at + 1; i--) {
        if ("中上时后里".indexOf(s.charAt(i)) >= 0 && i + 1 < end) {
          return i + 1;
        }
      }
    }
    Phrase<String> filler = FILLERS.startingAt(s, at);
    return filler == null || at + filler.form().length() > end ? at : at + filler.form().length();
  }

  private static int skipBack(String s, int start, int end) {
    int to = end;
    while (to > start && s.charAt(to - 1) == ' ') {
      to--;
    }
    Phrase<String> filler = FILLERS.endingAt(s, to);
    return filler == null || to - filler.form().length() < start ? to : to - filler.form().length();
  }

  private static boolean isClauseMark(char c) {
    return "，。；！？：,;!?:\n“”「」".indexOf(c) >= 0;
  }

  private static Phrases<String> phrases(String list) {
    List<String> words = Speakers.list(list);
    Map<String, String> meanings =
        words.stream()
            .distinct()
            .collect(Collectors.toMap(Function.identity(), Function.identity()));
    return Phrases.of(meanings);
  }
}
