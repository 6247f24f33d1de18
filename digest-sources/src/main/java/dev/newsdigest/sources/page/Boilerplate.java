package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs that every site wraps round its articles: pointers to other articles, calls to
 * subscribe or follow, credits, copyright, bylines and date lines. Known by how they begin and by
 * being short or mostly link; a sentence of the article that happens to begin so is longer.
 */
final class Boilerplate {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Pointers to other articles. */
  private static final Pattern POINTER =
      Pattern.compile(
          "^\\W{0,3}(?:read (?:more|also|next|the full|the rest|our)|see (?:more|also)|related\\b|more (?:on|from|about|stories|great|news|like)\\b|also (?:read|see|on|:)|also:|more:|don[’']?t miss|watch\\b|must[- ]read|recommended\\b|you (?:may|might) (?:also )?(?:like|be interested|enjoy)|trending\\b|up next|most (?:read|popular)|popular\\b|story timeline|read:|see:"
              + "|lesen sie (?:auch|mehr|hier|dazu|weiter)|lies (?:auch|mehr|dazu)|mehr (?:zum thema|dazu|lesen|zu|auf|infos|informationen)|weiterlesen|weiterführende|weitere (?:informationen|artikel|themen|beiträge|infos|links|news|meldungen)|siehe auch|das könnte|auch interessant|passend dazu|zum thema|zurück zu|ebenfalls interessant|schon gelesen"
              + "|lire aussi|à lire|voir aussi|lire la suite|leer (?:más|también)|lea (?:también|además)|vea también|ver también|te puede interesar|leggi anche|leia (?:também|mais)|veja (?:também|mais)|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|polecamy|lees ook"
              + "|相关(?:阅读|新闻|文章|报道|推荐|链接)|推荐(?:阅读|文章)|延伸阅读|更多(?:阅读|内容|精彩|新闻|资讯)|阅读(?:更多|原文|全文)|点击(?:查看|阅读|进入|下载)|查看(?:更多|原文)|猜你喜欢|热门(?:文章|推荐|阅读)|往期)");

  /** What asks the reader to do something. */
  private static final Pattern CALL =
      Pattern.compile(
          "^\\W{0,3}(?:sign up|subscribe\\b|follow (?:us|him|her|me|them|the|@|along|[\\p{L} .]{2,30} on )|join (?:our|us|the [\\p{L} ]{2,30} (?:community|newsletter|forum))|click here|tap here|download (?:our|the) |get (?:the|our|more|all|unlimited|breaking|email)\\b.{0,80}(?:newsletters?|app\\b|apps\\b|inbox|alerts?|email|updates?)|like this (?:story|article|post)|share (?:this|on|your|it)|share$|tell us what|have (?:a|any) (?:tip|story|news|question)|got a (?:tip|story)|email [\\p{L} .]{2,40} at |write to [\\p{L} .]{2,40} at |contact [\\p{L} .]{2,40} at |reach [\\p{L} .]{2,40} at |to (?:view|read) the full|need more|support (?:our|us|independent)|donate\\b|enjoy(?:ed)? this (?:article|post|story)|we want to hear|leave a (?:comment|reply)|post a comment|log ?in\\b|register (?:now|here|for)|never miss|stay (?:up to date|informed|tuned|connected)|this slideshow requires|view comments|print article|order reprints|text size|close$|caption$|play video|visit our|send us|be the first|\\[?button |newsletter\\b|what do you think|let us know"
              + "|abonnier|folgen? (?:sie|uns|mir|du)|melden sie sich|jetzt (?:anmelden|abonnieren|registrieren|lesen|kaufen|bestellen|downloaden)|hier (?:geht|gehts|können sie|klicken|anmelden)|besuchen sie unser|kommentar (?:schreiben|verfassen|hinterlassen)|kommentare\\b|drucken\\b|teilen\\b|artikel (?:teilen|drucken|versenden)|diesen artikel|wir informieren sie|wir respektieren|bleiben sie|noch mehr|nach oben|zum seitenanfang|abonnez|inscrivez|suivez|partager|cliquez|suscríbe|síguenos|sigue a|compart|únete|iscriviti|seguici|condividi|assine|inscreva|siga |compartilhe|zapisz się|udostępnij|subskry"
              + "|扫(?:码|描|一扫)|长按|关注(?:我们|公众号|微信)|(?:欢迎|请)关注|(?:点击|戳)(?:下方|这里|链接)|分享(?:到|至|给)|我要(?:评论|收藏|分享)|举报|微信扫|打开.{0,8}(?:app|客户端)|下载.{0,12}(?:app|客户端))");

  /** Credits, rights, signatures. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "^\\W{0,3}(?:©|\\(c\\) ?\\d|copyright\\b|all rights reserved|photos?(?:graphs?)?(?: by| credit| courtesy|:| via| ©)|images?(?: by| credit| courtesy|:| via|\\(s\\):)|picture(?:s)?(?: by| credit|:)|credit(?:s)?:|image \\d+ of|file photo|getty images|foto(?:s|credit)?(?: by|:|s:|grafie| ©|/)|bild(?:er)?(?:quelle|nachweis|rechte)?(?::| via| ©)|titelbild|beitragsbild|quelle(?:n)?:|crédits? ?(?:photos?)? ?:|photo :|fuente:|foto de|fonte:|źródło|fot\\.|source(?:s)?:|reporting by|additional reporting|editing by|written by [\\p{L} .]{3,40}$|provided by|distributed by|citation:|this (?:document|material|article|story) (?:is subject to|may not be|was (?:originally )?(?:published|provided|produced)|originally appeared|first appeared)|opinions expressed|the views expressed|disclaimer\\b|disclosure\\b|this (?:post|entry) was posted|posted (?:in|on|by) .{0,60}$|filed under|tags?\\b ?:|tagged\\b|categor(?:y|ies)\\b ?:|topics?:|keywords?:|schlagw|schlagworte|kategorie|stichw|themen:|temas?\\b:?$|etiquetas|tags$|dieser (?:text|artikel|beitrag) (?:wurde|erschien|ist)|mots[- ]clés|über den autor|about the author|sobre el autor|autor(?:in)?:|verfasst von|pressekontakt|kontakt:|ansprechpartner"
              + "|(?:[（(【\\[]\\s*)?(?:责任编辑|责编|编辑|校对|审核|审校|监制|主编|原标题|原题|来源|稿源|文章来源|信息来源|图片来源|图源|作者|记者|文[/｜|]|图[/｜|]|撰文|编译|整理|排版|版权(?:声明|所有|归)|免责声明|特别声明|声明|本文(?:来自|来源|转载|转自|首发|系|为|作者|由)|转载|未经授权|原文(?:链接|地址|标题)|关键[词字]|标签|本稿|海报|值班|出品)\\s*[：:/｜|丨 ]?"
              + ")");

  /** One of these is in whatever {@link #RIGHTS} finds; they are searched for much faster. */
  private static final List<String> RIGHTS_WORDS =
      List.of(
          "rights",
          "recht",
          "droits",
          "derechos",
          "prawa",
          "may not be",
          "版权",
          "未经",
          "转载",
          "this report",
          "this story",
          "this article",
          "newsletter",
          "投资",
          "搜狐",
          "contents of");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "all rights reserved|alle rechte vorbehalten|may not be (?:published|reproduced|republished)|tous droits réservés|todos los derechos reservados|wszelkie prawa zastrzeżone|版权所有|未经(?:授权|许可|书面)|不得转载|(?:contributed to|helped with) this (?:report|story|article)|newsletter.{0,60}(?:abonnieren|anmelden|bestellen|sign up)|(?:sign up|subscribe).{0,60}newsletter|投资者据此操作|不构成投资建议|返回搜狐|the contents of this site");

  /** How notes about an author go on after the name. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^.{3,60}? (?:is (?:a|an|the|based)|covers|joined|has (?:been|written|covered|reported)|writes|works|reports|lives|ist|schreibt|arbeitet|est|es|è)\\b");

  private static final Pattern ADVERT =
      Pattern.compile(
          "^\\W*(?:advert(?:isement|isements|ising)?|story continues below(?: advertisement)?|article continues (?:after|below).*|continue reading.{0,30}|scroll to continue.{0,30}|sponsored(?: content)?|promoted|anzeige|werbung|reklama|reklame|publicidade?|publicité|pubblicità|advertentie|广告|推广|ad|loading|\\.{3}|warning|image|photo|video|share|comments?|\\d+ comments?|tweet|email|print|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|pocket|instagram|youtube|flipboard)\\W*$");

  /** A line that says when; wherever it stands. */
  private static final Pattern STAMP =
      Pattern.compile(
          "^\\W{0,3}(?:(?:first |last |originally )?(?:published|updated|posted|created|release date|veröffentlicht|aktualisiert|erstellt|publié|publicado|pubblicato|aktualizacja|发布时间|发布于|更新时间)\\b.{0,100}\\d.{0,60}|(?:20\\d\\d[-/.年])?\\d{1,2}[-/.月]\\d{1,2}(?:[-/.]\\d{2,4}|日)?(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?)$");

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "^\\W{0,3}(?:(?:first |last )?(?:published|updated|posted|created|release date|stand|veröffentlicht|aktualisiert|erstellt|publié|publicado|pubblicato|aktualizacja|发布时间|发布于|时间|更新时间)\\b.{0,100}|(?:by|von|par|por|di)\\s+[\\p{Lu}@].{0,100}|.{0,60}(?:\\d{1,2}:\\d{2}|\\b20\\d\\d\\b).{0,40}|\\d{1,2}[./-]\\d{1,2}[./-](?:20)?\\d\\d\\b.{0,110}|\\d{1,4})$",
          FLAGS);

  private Boilerplate() {}

  /**
   * Returns the paragraphs without boilerplate.
   *
   * @param authors names whose notes about themselves at the end are not the article's
   */
  static List<TextWriter.Paragraph> removeFrom(
      List<TextWriter.Paragraph> all, String title, List<String> authors) {
    List<TextWriter.Paragraph> kept = new ArrayList<>();
    boolean begun = false;
    boolean pointing = false;
    String looseTitle = Names.loose(title);
    for (TextWriter.Paragraph p : all) {
      String text = p.text();
      boolean table = p.box().is("td", "th", "tr", "pre", "code");
      if (!table && isBoilerplate(p)) {
        pointing |= POINTER.matcher(Names.lower(text)).lookingAt();
        continue;
      }
      if (pointing && p.linkDensity() > 0.5 && text.length() < 250) {
        continue; // the list under "Read more"
      }
      pointing = false;
      if (!begun && isBeforeText(text, looseTitle, p) || isName(text, authors)) {
        continue;
      }
      begun |= text.length() >= 80;
      kept.add(p);
    }
    dropTail(kept, authors);
    return kept;
  }

  private static boolean isName(String text, List<String> authors) {
    return text.length() < 60 && authors.stream().anyMatch(a -> text.equalsIgnoreCase(a));
  }

  /** Drops from the end links, empty headings and what authors say about themselves. */
  private static void dropTail(List<TextWriter.Paragraph> kept, List<String> authors) {
    while (kept.size() > 1) {
      TextWriter.Paragraph last = kept.get(kept.size() - 1);
      boolean links = last.linkDensity() > 0.8 && last.text().length() < 250;
      boolean note =
          authors.stream().anyMatch(a -> a.length() > 4 && last.text().startsWith(a))
              && NOTE.matcher(last.text()).lookingAt();
      if (!links && !note && !Tags.isHeading(last.box().tag)) {
        return;
      }
      kept.remove(kept.size() - 1);
    }
  }

  private static boolean isBoilerplate(TextWriter.Paragraph p) {
    int length = p.text().length();
    if (length > 500 && p.linkDensity() <= 0.9) {
      return false;
    }
    String text = Names.lower(p.text());
    boolean han = TextWriter.weigh(text.substring(0, Math.min(12, text.length()))) > 14;
    int scale = han ? 2 : 1;
    if (length <= 60 && ADVERT.matcher(text).matches()
        || length <= 200
            && text.chars().anyMatch(Character::isDigit)
            && STAMP.matcher(text).matches()) {
      return true;
    }
    // A paragraph that is one link leads away; a linked item of a list may be the article's point.
    if (p.linkDensity() > 0.9 && !p.box().is("li", "td", "th", "dd", "dt") && length * scale > 10) {
      return true;
    }
    if (length * scale > 500) {
      return false;
    }
    if (length * scale <= 250
        && (p.linkDensity() > 0.25 || length * scale <= 90)
        && POINTER.matcher(text).lookingAt()) {
      return true;
    }
    if (length * scale <= 300 && CALL.matcher(text).lookingAt()) {
      return !isProse(text) || p.linkDensity() > 0.1 || length * scale < 160;
    }
    if (length * scale <= 400 && CREDIT.matcher(text).lookingAt()) {
      return length * scale <= 160 || !isProse(text) || p.linkDensity() > 0.1;
    }
    return Marks.hasAny(text, RIGHTS_WORDS) && RIGHTS.matcher(text).find();
  }

  /** Two sentences or more. */
  private static boolean isProse(String text) {
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '。'
          || (c == '.' || c == '!' || c == '?')
              && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        stops++;
      }
    }
    return stops >= 2;
  }

  private static boolean isBeforeText(String text, String looseTitle, TextWriter.Paragraph p) {
    if (!looseTitle.isEmpty() && text.length() < 300) {
      String loose = Names.loose(text);
      if (loose.equals(looseTitle) || p.box().is("h1")) {
        return true;
      }
    }
    return text.length() <= 140
        && !text.endsWith(".")
        && !text.endsWith("。")
        && DATE_LINE.matcher(text).matches();
  }
}
