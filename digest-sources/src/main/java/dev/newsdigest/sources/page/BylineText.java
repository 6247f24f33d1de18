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
          "unknown");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:geschrieben|verfasst|veröffentlicht|posted|written|published|reported|story|words|text|article|autore?|auteur|autora?|authors?|author|verfasser|redaktion|作者|记者|編輯|文|撰文|本报记者|责任编辑|编辑|来源)\\s*(?:[:：/|｜]|\\bby\\b|\\bvon\\b|\\bpar\\b|\\bpor\\b|(?=\\s))\\s*)+|^(?:by|von|par|por|di|van|av|af|od)\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[,|•·–—]|\\s-)\\s*(?:\\d|am\\s|on\\s|updated|veröffentlicht|published|aktualisiert|\\d{4}年).*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:,|;|&|、|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\be\\b(?=\\s\\p{Lu}))\\s*");

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:von|van|de|der|del|da|di|la|le|al|bin)){0,2}(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3}";

  private static final Pattern PERSON = Pattern.compile(NAME);

  /** How {@link #WRITTEN} may begin; most runs of text are ruled out by their first letter. */
  private static final Openings LEAD_INS =
      new Openings(
          0,
          """
          by|von|par|por|text|blog~|beitrag|artikel|story|words|written|posted|geschrieben|gespeichert
          autor~|auteur|author|redaktion|verfasser|作者~|记者~|撰文~|文~
          """);

  private static final String FIRST_LETTERS = "bvptaswgrBVPTASWGR作记撰文";
  private static final int LONGEST_LEAD_IN = 12;

  /** A byline in words: the lead-in and a name in capitals, or Chinese with its colon. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|BY|VON|PAR|(?:Text|Blog\\s?[Bb]eitrag|Beitrag|Artikel|Story|Words|Written|Posted|Geschrieben|Gespeichert) (?:by|von)|(?:Autor(?:in)?|Autoren|Author|Auteur|Redaktion|Text|Words|Verfasser)\\s?:?)\\s("
              + NAME
              + "(?:\\s(?:and|und|et|y|&)\\s"
              + NAME
              + ")?)(?=$|[\\s,|•·/(-])"
              + "|(?:作者|记者|撰文|文)\\s?[：:/｜|丨]\\s?([\\p{IsHan}·]{2,5}(?:[\\s、，][\\p{IsHan}·]{2,4}){0,2})(?=$|[^\\p{IsHan}])");

  private BylineText() {}

  /**
   * Whether a run of text may begin a byline in words.
   *
   * @param start where its first word begins
   */
  static boolean mayLeadIn(String text, int start) {
    return text.length() - start <= MAX_LENGTH
        && FIRST_LETTERS.indexOf(text.charAt(start)) >= 0
        && LEAD_INS.fit(
            Names.lower(text.substring(start, Math.min(text.length(), start + LONGEST_LEAD_IN))));
  }

  /** Returns the names in a line that is a byline in words; empty for any other line. */
  static List<String> writtenIn(String line) {
    Matcher m = WRITTEN.matcher(line);
    return m.find() ? clean(List.of(m.group(1) != null ? m.group(1) : m.group(2))) : List.of();
  }

  /** Returns the names in these bylines, without lead-in words, dates and addresses. */
  static List<String> clean(List<String> bylines) {
    Set<String> names = new LinkedHashSet<>();
    for (String byline : bylines) {
      String text = Whitespace.collapse(byline);
      text = LEAD.matcher(text).replaceFirst("");
      text = TAIL.matcher(text).replaceFirst("");
      for (String part : BETWEEN.split(text)) {
        String name = LEAD.matcher(part.strip()).replaceFirst("").strip();
        if (isName(name)) {
          names.add(name);
        }
      }
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
        && name.chars().filter(Character::isDigit).count() <= 2;
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
