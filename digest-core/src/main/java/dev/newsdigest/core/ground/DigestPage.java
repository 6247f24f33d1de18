package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finished digest as text, taken apart into headings and lines. Reads Markdown and the plain text
 * of a page alike; every span is an offset into the text as given.
 */
final class DigestPage {

  private static final Pattern MARKDOWN_HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
  private static final Pattern ITEM = Pattern.compile("^(?:[-*•·]|\\d{1,3}[.)、])\\s*");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:total articles|articles in total|文章总数|文章数|共收录)\\D{0,6}(\\d{1,6})"
              + "|^(\\d{1,6})\\s*(?:篇|articles)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EDITION =
      Pattern.compile(
          "(?i).*\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}.*(?:news|digest|summary|摘要|资讯|日报).*");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)^(?:生成时间|更新时间|由\\s*AI|generated (?:at|on|by)|updated (?:at|on)|last updated|main"
              + " sources|主要来源|(?:tags|keywords|标签|关键词)[:：]|来源[:：]|sources?[:：]|©|copyright).*");

  /** Under these stand the sources' titles, which are nobody's statements. */
  private static final Pattern REFERENCES =
      Pattern.compile(
          "(?i)references|sources|bibliography|links|footnotes|参考(?:资料|文献|来源|链接)|(?:文章|新闻|资料|引用)?来源"
              + "|引用(?:文章)?|(?:文章|新闻)列表|原文链接|脚注");

  private final String text;
  private final List<PageHeading> headings = new ArrayList<>();
  private final List<PageLine> lines = new ArrayList<>();
  private final Map<Integer, Integer> articleCounts = new HashMap<>();

  private final List<Open> open = new ArrayList<>();
  private String section = "";
  private int sectionNumber;
  private int sectionLevel = 2;
  private int edition;
  private boolean headedSinceTotal;
  private boolean sawHeading;
  private boolean sawCitedLine;

  private DigestPage(String text) {
    this.text = text;
  }

  static DigestPage read(String text) {
    DigestPage page = new DigestPage(text);
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      page.line(start, end);
      start = end + 1;
    }
    page.close(0);
    page.headings.sort(java.util.Comparator.comparing(PageHeading::span));
    return page;
  }

  List<PageHeading> headings() {
    return headings;
  }

  List<PageLine> lines() {
    return lines;
  }

  /** How many articles an edition says it has; 0 where it does not say. */
  int articleCount(int editionNumber) {
    return articleCounts.getOrDefault(editionNumber, 0);
  }

  private void line(int start, int end) {
    TextSpan span = strip(start, end);
    if (span.length() == 0) {
      return;
    }
    String words = span.of(text);
    Matcher total = TOTAL.matcher(words);
    if (total.find()) {
      String number = total.group(1) != null ? total.group(1) : total.group(2);
      total();
      articleCounts.putIfAbsent(edition, Integer.parseInt(number));
      open.forEach(o -> o.filled = true);
      return;
    }
    Matcher heading = MARKDOWN_HEADING.matcher(words);
    if (heading.matches()) {
      TextSpan title = new TextSpan(span.start() + heading.start(2), span.start() + heading.end(2));
      heading(title, heading.group(1).length());
    } else if (isPlainHeading(words)) {
      heading(span, EDITION.matcher(words).matches() ? 1 : 2);
    } else if (isColonHeading(words)) {
      heading(span, 7);
    } else if (FURNITURE.matcher(ITEM.matcher(words).replaceFirst("")).matches()) {
      fillUnlessColon();
    } else {
      content(span, words);
    }
  }

  /** Editions of one page may be headings of its own; each then counts its articles anew. */
  private void total() {
    if (headedSinceTotal && articleCounts.containsKey(edition)) {
      edition++;
    }
    headedSinceTotal = false;
    int innermost = open.isEmpty() ? 0 : open.get(open.size() - 1).level;
    sectionLevel = innermost == 3 ? 3 : 2;
  }

  private void fillUnlessColon() {
    for (Open o : open) {
      o.filled |= o.level < 7 && !sawCitedLine;
    }
  }

  private void content(TextSpan span, String words) {
    Matcher item = ITEM.matcher(words);
    TextSpan body = item.lookingAt() ? new TextSpan(span.start() + item.end(), span.end()) : span;
    boolean substance = item.lookingAt() || words.indexOf('[') >= 0 || !sawCitedLine;
    open.forEach(o -> o.filled |= o.level < 7 || substance);
    sawCitedLine |= words.indexOf('[') >= 0;
    boolean table = words.startsWith("|") && words.endsWith("|") && words.length() > 1;
    if (table || open.stream().anyMatch(o -> REFERENCES.matcher(o.title).matches())) {
      return;
    }
    if (!sawHeading || section.isEmpty()) {
      sectionNumber++;
    }
    lines.add(new PageLine(section, sectionNumber, edition, body));
  }

  private void heading(TextSpan span, int level) {
    String title = span.of(text).replaceAll("[*_:：]+$", "").replaceAll("^[^\\p{L}\\p{N}]+", "");
    if (level <= 2 && EDITION.matcher(title).matches()) {
      boolean first = !sawHeading && lines.isEmpty() || articleCounts.isEmpty() && lines.isEmpty();
      edition += first ? 0 : 1;
      level = 1;
    }
    close(level);
    open.add(new Open(title, level, span, edition));
    sawHeading |= level < 7;
    headedSinceTotal |= level <= 2;
    if (level <= sectionLevel) {
      section = title;
      sectionNumber++;
    }
  }

  private void close(int level) {
    for (int i = open.size() - 1; i >= 0 && open.get(i).level >= level; i--) {
      Open o = open.remove(i);
      boolean empty = !o.filled && o.level > 1;
      headings.add(new PageHeading(o.title, o.level, o.span, o.edition, empty));
    }
  }

  /** A short line that begins with a pictogram and is no sentence. */
  private static boolean isPlainHeading(String words) {
    if (words.length() > 60 || words.indexOf('[') >= 0) {
      return false;
    }
    if (EDITION.matcher(words).matches() && !endsLikeSentence(words)) {
      return true;
    }
    int first = words.codePointAt(0);
    int type = Character.getType(first);
    boolean pictogram = type == Character.OTHER_SYMBOL || type == Character.SURROGATE;
    return pictogram && !endsLikeSentence(words);
  }

  private static boolean isColonHeading(String words) {
    String bare = words.replace("*", "");
    return bare.length() <= 60
        && (bare.endsWith(":") || bare.endsWith("："))
        && bare.indexOf('[') < 0
        && bare.indexOf('.') < 0
        && bare.indexOf('。') < 0
        && bare.indexOf('，') < 0;
  }

  private static boolean endsLikeSentence(String words) {
    return words.endsWith(".") || words.endsWith("。") || words.endsWith("!") || words.endsWith("?");
  }

  private TextSpan strip(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new TextSpan(from, to);
  }

  /** A heading whose section is not yet over. */
  private static final class Open {
    private final String title;
    private final int level;
    private final TextSpan span;
    private final int edition;
    private boolean filled;

    private Open(String title, int level, TextSpan span, int edition) {
      this.title = title;
      this.level = level;
      this.span = span;
      this.edition = edition;
    }
  }
}
