package dev.newsdigest.core.text;

import dev.newsdigest.core.text.Phrases.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who speaks in Chinese: X表示：“…”, “…”，X说. Adverbs and places around the name are left out. */
final class ChineseSpeakers {

  /** How far behind a quotation its verb may stand. */
  private static final int REACH = 24;

  private static final int LONGEST = 30;
  private static final int LONGEST_TITLE = 12;

  /** How far before a quotation the sentence may say whose words it reports. */
  private static final int REPORT_REACH = 90;

  /** Verbs that report what follows in the speaker's words. */
  private static final Set<String> REPORTS =
      Set.of("表示", "称", "指出", "认为", "说", "透露", "强调", "坦言", "直言", "警告");

  private static final int SHORTEST_NAME = 2;

  /** 告诉 with whom it is told. */
  private static final int TOLD_REACH = 12;

  private static final Phrases<String> SAID = phrases("SAID_HAN");
  private static final Phrases<String> FILLERS = phrases("FILLERS_HAN");
  private static final Phrases<String> ADVERBIALS = phrases("ADVERBIALS_HAN");

  private ChineseSpeakers() {}

  /**
   * “…，”黄仁勋在采访中表示.
   *
   * @param after one past the closing mark
   * @param from the words behind it
   */
  static @Nullable TextSpan behind(String text, int after, int from) {
    boolean whole = "。！？!?…".indexOf(Scan.at(text, after - 2)) >= 0;
    if (!whole && from == after && "，,".indexOf(Scan.at(text, after - 2)) < 0) {
      // 在“达沃斯”论坛表示: a term within a sentence.
      return null;
    }
    int limit = Math.min(text.length(), from + REACH);
    for (int i = from; i < limit && !isClauseMark(text.charAt(i)); i++) {
      int length = verbAt(text, i);
      if (length > 0) {
        boolean said = whole || endsClause(text, i, i + length);
        return i > from && said && text.charAt(i - 1) != '在' ? named(text, from, i) : null;
      }
    }
    return null;
  }

  /** Behind “…”，官方称灵感来自大象 the verb tells something else than the quotation. */
  private static boolean endsClause(String text, int verb, int end) {
    int at = "道了着".indexOf(Scan.at(text, end)) >= 0 ? end + 1 : end;
    return at >= text.length() || isClauseMark(text.charAt(at)) || isTold(text, verb);
  }

  private static boolean isTold(String text, int verb) {
    return text.startsWith("告诉", verb) || text.startsWith("告訴", verb);
  }

  /** The clause before 表示：“ from its last stop on; the verb may stand earlier in the sentence. */
  static @Nullable TextSpan before(String text, int open, int after) {
    int to = Speakers.beforeMarks(text, open);
    int verb = verbEndingAt(text, to);
    if (verb >= 0) {
      return named(text, clauseStart(text, verb), verb);
    }
    // A quotation that goes on in the sentence is a term: 启用“全自动驾驶”功能.
    if (after < text.length() && !isClauseMark(text.charAt(after))) {
      return null;
    }
    TextSpan colon = to < open ? beforeColon(text, to) : null;
    return colon != null ? colon : reporting(text, open);
  }

  /** 黄仁勋：“…” where a sentence starts: a name and nothing else. */
  private static @Nullable TextSpan beforeColon(String text, int to) {
    int start = clauseStart(text, to);
    boolean first = start == 0 || "。！？\n".indexOf(text.charAt(start - 1)) >= 0;
    boolean colon = "：:".indexOf(text.charAt(to)) >= 0;
    boolean name = to - start >= SHORTEST_NAME && to - start <= LONGEST_TITLE;
    for (int i = start; i < to; i++) {
      name &= Chars.isHan(text.charAt(i)) || Chars.isLatin(text.charAt(i)) || text.charAt(i) == '·';
    }
    return first
            && colon
            && name
            && "题号文话句为是问语着据".indexOf(text.charAt(to - 1)) < 0
            && !isStatement(text, start, to)
        ? new TextSpan(start, to)
        : null;
  }

  /** X表示，目标是“…”: what the quotation ends is what X said. */
  private static @Nullable TextSpan reporting(String text, int open) {
    int start = Math.max(0, open - REPORT_REACH);
    for (int i = open - 1; i >= start && "。！？；!?;\n".indexOf(text.charAt(i)) < 0; i--) {
      int length = verbAt(text, i);
      if (length > 0
          && REPORTS.contains(ChineseScript.toSimplified(text.substring(i, i + length)))) {
        return named(text, clauseStart(text, i), i);
      }
    }
    return null;
  }

  /** 台积电难以跟上需求：“…” says something before it quotes. */
  private static boolean isStatement(String text, int start, int to) {
    for (int i = start; i < to; i++) {
      if ("难跟上是在有将被对为了不会能要出发".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int clauseStart(String text, int to) {
    int start = to;
    while (start > 0 && to - start <= LONGEST && !isClauseMark(text.charAt(start - 1))) {
      start--;
    }
    return start;
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
      case "称" ->
          "名号简堪职统谎俗昵宣自声".indexOf(before) >= 0 || "霸职号呼赞谢得量王雄心".indexOf(Scan.at(text, at + 1)) >= 0;
      case "警告" -> "发出的全球级次".indexOf(before) >= 0;
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
    if (to - from > LONGEST || text.startsWith("消息", from)) {
      return null;
    }
    String s = ChineseScript.toSimplified(text.substring(from, to));
    if (s.startsWith("他在") || s.startsWith("她在")) {
      return new TextSpan(from, from + 1);
    }
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
