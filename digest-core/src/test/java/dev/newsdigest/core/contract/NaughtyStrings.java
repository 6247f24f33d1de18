package dev.newsdigest.core.contract;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.digest.Digest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Strings that have broken programs which took them for plain text, and days full of them. */
public final class NaughtyStrings {

  /** So few that an edition tells of each. */
  private static final int A_DAY = 8;

  private static final List<String> ALL =
      List.of(
          // Words that programs take for values.
          "undefined",
          "undef",
          "null",
          "NULL",
          "(null)",
          "nil",
          "NIL",
          "true",
          "FALSE",
          "None",
          "NaN",
          "-Infinity",
          "hasOwnProperty",
          "__proto__",
          "constructor",
          "toString",
          "\\",
          "\\\\",
          // Numbers and near numbers.
          "0",
          "-0",
          "1e309",
          "-1/2",
          "0x7fffffffffffffff",
          "1.7976931348623157e308",
          "1,000,000.50",
          "٤٢",
          "１２３",
          "²³",
          "0..0",
          "99999999999999999999999999",
          "--1",
          "1#QNAN",
          "2026-02-30T25:61:61Z",
          // Signs.
          ",./;'[]-=",
          "<>?:\"{}|_+",
          "!@#$%^&*()`~",
          "``` ```",
          "~~~",
          "***",
          "___",
          "[]()",
          "[][]",
          "![]()",
          "<>",
          "|||",
          "\\n\\t\\u0000",
          "&amp;lt;b&amp;gt;",
          "&#x3c;script&#x3e;",
          "&notanentity;",
          "%3Cscript%3E",
          "%00%0d%0aSet-Cookie: a=b",
          // Scripts, marks and forms.
          "Ω≈ç√∫˜µ≤≥÷",
          "åß∂ƒ©˙∆˚¬…æ",
          "ЁЂЃЄЅІЇЈ",
          "社會科學院語學研究所",
          "ㅏㅐㅑㅒㅓ",
          "田中さんにあげて下さい",
          "찦차를 타고 온 펲시맨",
          "ﾟ･✿ヾ╲(｡◕‿◕｡)╱✿･ﾟ",
          "مُنَاقَشَةُ سُبُلِ",
          "הָיְתָה test",
          "﷽",
          "ﷺ",
          "İıŞşĞğ",
          "ß ẞ ſ K Å",
          "ﬁ ﬀ ﬃ",
          "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹",
          "é́́́",
          "𝐓𝐡𝐞 𝓺𝓾𝓲𝓬𝓴",
          "Ｔｈｅ ｑｕｉｃｋ",
          "🅃🄷🄴",
          "˙ɐnbᴉlɐ ɐuƃɐɯ",
          // Emoji of several code points.
          "👨\u200D👩\u200D👧\u200D👦",
          "🏳️\u200D🌈",
          "🇨🇳🇺🇸🇨",
          "👍🏿👍🏻",
          "0️⃣ #️⃣",
          "❤️",
          "☺︎",
          // What shows nothing or turns the text.
          "\u200B\u200C\u200D\u2060\uFEFF",
          "\u00AD soft",
          "\u202Eevod\u202C",
          "\u2066a\u2067b\u2069",
          "\u061C",
          "\uDB40\uDC41\uDB40\uDC42\uDB40\uDC7F",
          "\uFFF9a\uFFFAb\uFFFB",
          "\u180E",
          "\u3164",
          "\u115F\u1160",
          "\u2028",
          "\u2029",
          "\u0085",
          "\u00A0\u1680\u2000\u3000",
          "\001\002\010\013\014\016\037",
          "\u007F\u0080\u009F",
          "\0",
          "\uFFFE\uFFFF",
          "\uD83F\uDFFE",
          // Scripts.
          "<script>alert(1)</script>",
          "<ScRiPt\\x20src=//evil.example>",
          "<svg><script>123<1>alert(1)</script>",
          "<IMG SRC=JaVaScRiPt:alert(1)>",
          "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
          "' onmouseover='alert(1)",
          "\" autofocus onfocus=alert(1) x=\"",
          "--><img src=x onerror=alert(1)>",
          "</style><iframe srcdoc=x>",
          "<math><mtext></p><style><!--</style>",
          "<noscript><p title=\"</noscript><b>\">",
          "<plaintext>",
          "<base href=//evil.example/>",
          "<meta http-equiv=refresh content=0>",
          "<!--[if IE]><b><![endif]-->",
          "<?xml version=\"1.0\"?>",
          "<![CDATA[<b>]]>",
          "]]]]><![CDATA[>",
          "javascript:/*--></title></style></textarea>*/alert(1)",
          "data:text/html;base64,PHA+",
          "{{constructor.constructor('x')()}}",
          "${7*7} #{7*7} <%= 7 %>",
          "{{#each this}}",
          "[x]: javascript:alert(1) 'y'",
          "<http://evil.example/\\>",
          "[a](<javascript:b>)",
          "![i](//evil.example/p.gif)",
          "[^1]: note",
          "- [ ] task",
          "1) one",
          "==== ----",
          "Setext\\n===",
          "<details open ontoggle=x>",
          "&lt;b onclick=x&gt;",
          // Commands, queries and paths.
          "1;DROP TABLE users",
          "' OR 1=1 -- 1",
          "'; EXEC xp_cmdshell('x'); --",
          "$(touch a)",
          "`touch a`",
          "| cat /etc/passwd",
          "$HOME %PATH% !env",
          "%s%n%x%d",
          "%@ %*.*s",
          "=1+1+cmd|' /C calc'!A0",
          "@SUM(1+1)",
          "../../../../etc/passwd%00",
          "..\\..\\win.ini",
          "CON",
          "PRN.txt",
          "file:///dev/zero",
          "\\\\host\\share",
          "<!ENTITY x SYSTEM \"file:///a\">",
          "\033[2J\033[31m",
          "\u009B31m",
          "() { 0; }; touch a",
          "{\"$gt\":\"\"}",
          "*)(uid=*",
          // Names of honest people and places that filters hurt.
          "Scunthorpe General Hospital",
          "O'Neil-von der Leyen, Jr.",
          "Null",
          "True Nguyễn",
          "Æon d'Été",
          "X Æ A-12",
          "C++/C#/.NET",
          "AT&T",
          "Yahoo!",
          "R&D <3",
          "5'10\" 90°",
          // Halves of characters.
          "\uD83D",
          "\uDE00\uD83D",
          "line\r\nbreaks\n\n# and more");

  private NaughtyStrings() {}

  public static List<String> all() {
    return ALL;
  }

  /** One article a string, each with news of its own; the string is in every field. */
  public static List<Article> articles() {
    List<Article> news = Stages.many(ALL.size());
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ALL.size(); i++) {
      String naughty = ALL.get(i);
      Article plain = news.get(i);
      articles.add(
          Article.builder(
                  address(naughty),
                  naughty + " " + plain.title(),
                  Source.builder(naughty + " Press").region(Region.US).build())
              .id(new ArticleId(i + " " + naughty))
              .authors(List.of(naughty, naughty + " II"))
              .summary(naughty + " " + plain.title() + ". " + naughty)
              .text(plain.title() + ". " + naughty + " " + naughty)
              .published(NewsDay.DATE.atStartOfDay(NewsDay.ZONE).plusMinutes(i).toInstant())
              .build());
    }
    return articles;
  }

  private static URI address(String naughty) {
    StringBuilder path = new StringBuilder("https://naughty.example/");
    for (byte b : naughty.getBytes(StandardCharsets.UTF_8)) {
      path.append('%').append(Character.forDigit(b >> 4 & 15, 16));
      path.append(Character.forDigit(b & 15, 16));
    }
    return URI.create(path.toString());
  }

  /** Returns digests that tell of all of these articles between them. */
  public static List<Digest> days() {
    List<Article> articles = articles();
    List<Digest> days = new ArrayList<>();
    for (int from = 0; from < articles.size(); from += A_DAY) {
      List<Article> day = articles.subList(from, Math.min(articles.size(), from + A_DAY));
      days.add(Stages.digest(day).minimumRelevance(0).build());
    }
    return days;
  }
}
