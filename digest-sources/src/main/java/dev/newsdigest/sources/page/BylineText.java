package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of bylines: what leads in to names, parts them and follows them. */
final class BylineText {

  /** A byline is no longer. */
  static final int MAX_LENGTH = 100;

  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "name",
          "author",
          "admin",
          "administrator",
          "editor",
          "wordpressadmin",
          "wpadmin",
          "root",
          "user",
          "guest",
          "gast",
          "by",
          "von",
          "follow",
          "null",
          "undefined",
          "anonymous",
          "none",
          "publiziert am",
          "posted on",
          "redaktion",
          "staff",
          "web",
          "webmaster",
          "test",
          "unknown",
          "留言",
          "评论",
          "評論",
          "登录",
          "关注",
          "文章",
          "佚名",
          "匿名",
          "网络",
          "网络整理",
          "本站",
          "本站整理",
          "未知",
          "管理员",
          "小编",
          "编辑");

  /** What stands beside a name in a byline: degrees, the day, the role. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:M\\.?[ADS]|Ph\\.?D|R\\.?DN?|MBA|J\\.?D|CPA|MPH|RN)\\.?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}"
              + "|.*\\b(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Pp]roducer)(?:[- ].*)?");

  /** How the names of Chinese outlets end, of which no person's name is made. */
  private static final Pattern HAN_OUTLET =
      Pattern.compile(
          "\\p{IsHan}+(?:网|网站|日报|晚报|时报|早报|晨报|商报|新闻社|通讯社|电视台|周刊|杂志社|频道|在线|客户端|消息|编辑部|新闻)");

  /** Chinese names are of two to four characters, those of translated persons longer. */
  private static final int LONGEST_HAN_NAME = 12;

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:interview|pressemitteilung|essay|analysis|analyse|opinion|kommentar|commentary|kolumne|review|photos|fotos)\\s*(?:[:：]|(?:by|von)\\b)\\s*|(?:geschrieben|verfasst|veröffentlicht|posted|written|published|reported|текст|story|words|text|article|autore?|auteur|autora?|authors?|author|verfasser|redaktion|作者|记者|編輯|文|撰文|本报记者)\\s*(?:[:：/|｜]|\\bby\\b|\\bvon\\b|\\bpar\\b|\\bpor\\b|(?=\\s))\\s*)+|^(?:by|von|par|por|di|van|av|af|od)\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Who edited it and where it was taken from. */
  private static final Pattern NO_BYLINE =
      Pattern.compile("[（(【\\s]*(?:责任编辑|责编|编辑|校对|来源|稿源)\\s*[:：/｜|]");

  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[,|•·–—]|\\s-)\\s*(?:\\d|am\\s|on\\s|updated|veröffentlicht|published|aktualisiert|\\d{4}年).*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What parted the name from something that is no longer there. */
  private static final Pattern MARKS_AFTER = Pattern.compile("[\\s|:;/·•–—-]+$");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:,|;|&|、|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b(?=\\s\\p{Lu}))\\s*");

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:von|van|de|der|del|da|di|la|le|al|bin)){0,2}(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}";

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?:^|\\s)(?:e\\.\\s?V\\.|GmbH|AG|Inc\\.?|Ltd\\.?|LLC|Corp\\.?|Agenc(?:y|ies)|Staff|Team|Desk|Bureau|Editors?|Redaktion|News|Online|Newsroom|Media)$");

  private static final Pattern PERSON = Pattern.compile(NAME);

  /** How {@link #WRITTEN} may begin; most runs of text are ruled out by their first letter. */
  private static final Openings LEAD_INS =
      new Openings(
          0,
          """
          by~|von~|par|por|text|blog~|beitrag|artikel|story|words|written|posted|geschrieben|gespeichert|erstellt
          autor~|auteur|author|redaktion|verfasser|作者~|记者~|撰文~|文~
          """);

  private static final String FIRST_LETTERS = "bvptaswgreBVPTASWGRE作记撰文";
  private static final int LONGEST_LEAD_IN = 12;

  /** A byline in words: the lead-in and a name in capitals, or Chinese with its colon. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "^(?:(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|BY|VON|PAR):?|(?:Text|Blog\\s?[Bb]eitrag|Beitrag|Artikel|Story|Words|Written|Posted|Geschrieben|Gespeichert|Erstellt) (?:by|von)|(?:Autor(?:in)?|Autoren|Author|Auteur|Redaktion|Text|Words|Verfasser)\\s?:?)\\s("
              + NAME
              + "(?:\\s(?:and|und|et|y|&)\\s"
              + NAME
              + ")?)(?=$|[\\s,|•·/(-])"
              + "|(?:作者|记者|撰文|文)\\s?[：:/｜|丨]\\s?([\\p{IsHan}·]{2,5}(?:[\\s、，][\\p{IsHan}·]{2,4}){0,2})(?=$|[^\\p{IsHan}])");

  /** A lead-in that stands alone: the name is in the next element. */
  private static final Pattern BARE_LEAD_IN =
      Pattern.compile(
          "[|\\s]*(?:by|von|par|por|autor(?:in)?|autoren|authors?|auteur|text|verfasser|redaktion|作者|记者|撰文|文)\\s?[:：]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** After the date, where the two share a line. */
  private static final Pattern DATED =
      Pattern.compile(
          "^\\d[\\d\\s./:-]{4,20}(?:Uhr|am|pm|AM|PM)?\\s?[-–|,]?\\s?(?:by|von|par|Redaktion:|Autor:)\\s("
              + NAME
              + "|\\p{Lu}[\\p{L}'’-]+(?=$))(?=$|[\\s,|•·/(-])");

  private BylineText() {}

  /** Whether the line is nothing but what leads in to a name. */
  static boolean isBareLeadIn(String line) {
    return BARE_LEAD_IN.matcher(line).matches();
  }

  /**
   * Whether a run of text may begin a byline in words.
   *
   * @param start where its first word begins
   */
  static boolean mayLeadIn(String text, int start) {
    if (text.length() - start > MAX_LENGTH) {
      return false;
    }
    int at = start;
    while (at + 1 < text.length() && (text.charAt(at) == '|' || text.charAt(at) == ' ')) {
      at++;
    }
    return isDated(text, at)
        || FIRST_LETTERS.indexOf(text.charAt(at)) >= 0
            && LEAD_INS.fit(
                Names.lower(text.substring(at, Math.min(text.length(), at + LONGEST_LEAD_IN))));
  }

  private static boolean isDated(String text, int start) {
    char first = text.charAt(start);
    return first >= '0' && first <= '9' && DATED.matcher(Whitespace.collapse(text)).find();
  }

  /** Returns the names in a line that is a byline in words; empty for any other line. */
  static List<String> writtenIn(String line) {
    Matcher dated = DATED.matcher(line);
    if (dated.find()) {
      return clean(List.of(dated.group(1)));
    }
    Matcher m = WRITTEN.matcher(line.startsWith("|") ? line.substring(1).strip() : line);
    return m.find() ? clean(List.of(m.group(1) != null ? m.group(1) : m.group(2))) : List.of();
  }

  /** Returns the names in these bylines, without lead-in words, dates and addresses. */
  static List<String> clean(List<String> bylines) {
    Set<String> names = new LinkedHashSet<>();
    for (String byline : bylines) {
      String text = Whitespace.collapse(byline);
      if (NO_BYLINE.matcher(text).lookingAt()) {
        continue;
      }
      text = LEAD.matcher(text).replaceFirst("");
      text = TAIL.matcher(text).replaceFirst("");
      for (String part : BETWEEN.split(text)) {
        String name = LEAD.matcher(part.strip()).replaceFirst("").strip();
        name = MARKS_AFTER.matcher(name).replaceFirst("");
        if (isName(name)) {
          names.add(name);
        }
      }
    }
    if (names.size() > 1) {
      List<String> persons = new ArrayList<>(names);
      persons.removeIf(n -> NO_NAME.matcher(n).matches());
      return persons.isEmpty() ? new ArrayList<>(names) : persons;
    }
    return new ArrayList<>(names);
  }

  private static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= 60
        && name.chars().filter(c -> c == ' ').count() <= 6
        && !isAddress(name)
        && !name.contains("@")
        && !PLACEHOLDERS.contains(Names.lower(name))
        && name.chars().anyMatch(Character::isLetter)
        && name.chars().filter(Character::isDigit).count() <= 2
        && !HAN_OUTLET.matcher(name).matches()
        && !(name.length() > LONGEST_HAN_NAME
            && name.codePoints().allMatch(Character::isIdeographic));
  }

  /**
   * Whether a name in Latin letters is hardly a person's: an account of one word, or one that ends
   * as companies and desks do.
   */
  static boolean isNoPerson(String name) {
    return name.chars().allMatch(c -> c < 0x250)
        && (Names.words(name) == 1 || ORGANISATION.matcher(name).find());
  }

  /** Two to four words in capitals. */
  static boolean isPerson(String name) {
    int words = Names.words(name);
    return words >= 2 && words <= 4 && PERSON.matcher(name).matches();
  }

  static boolean isAddress(String text) {
    return text.startsWith("http") || text.startsWith("/") || text.startsWith("www.");
  }
}
