package dev.newsdigest.sources.page;

import java.util.regex.Pattern;

/**
 * What sites wrap round their articles in so many words, in the languages of the outlets read: the
 * openings of pointers to other articles, of calls to the reader, of credits and of advertisements.
 */
final class StockPhrases {

  private static final int FEW = 3;
  private static final int ANY = 60;

  /** Pointers to other articles. */
  static final Openings POINTERS =
      new Openings(
          FEW,
          """
          read more|read also|read next|read the full|read the rest|read our|read:|see more|see also
          see:|related|more on|more from|more about|more stories|more great|more news|more like|more:
          also read|also see|also on|also:|don't miss|don’t miss|dont miss|watch|must-read|must read
          recommended|you may like|you may also like|you may be interested|you may also be interested
          you may enjoy|you may also enjoy|you might like|you might also like|you might enjoy
          you might also enjoy|you might be interested|you might also be interested|trending|up next
          most read|most popular|popular|story timeline|recent articles$|recent posts$|recent stories$
          latest articles$|latest posts$|latest stories$|latest news$
          lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|lesen sie weiter|lies auch
          lies mehr|lies dazu|mehr zum thema|mehr dazu|mehr lesen|mehr zu~|mehr auf|mehr info~
          weiterlesen|weiterführende~|weitere informationen|weitere artikel|weitere themen
          weitere beiträge|weitere infos|weitere links|weitere news|weitere meldungen|siehe auch
          das könnte|auch interessant|passend dazu|zum thema|zurück zu~|ebenfalls interessant
          schon gelesen
          lire aussi|à lire|voir aussi|lire la suite|leer más|leer también|lea también|lea además
          vea también|ver también|te puede interesar|leggi anche|leia também|leia mais|veja também
          veja mais|czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także
          zobacz również|polecamy|lees ook
          相关阅读|相关新闻|相关文章|相关报道|相关推荐|相关链接|推荐阅读|推荐文章|延伸阅读|更多阅读
          更多内容|更多精彩|更多新闻|更多资讯|阅读更多|阅读原文|阅读全文|点击查看|点击阅读|点击进入
          点击下载|查看更多|查看原文|猜你喜欢|热门文章|热门推荐|热门阅读|往期
          """);

  /** What asks the reader to do something. */
  static final Openings CALLS =
      new Openings(
          FEW,
          """
          sign up|subscribe|follow us|follow him|follow her|follow me|follow them|follow the|follow @
          follow along|join our|join us|click here|tap here|download our|download the
          like this story|like this article|like this post|share this|share on|share your|share it
          share$|tell us what|have a tip|have any tip~|have a story|have a news|have a question
          have any question~|got a tip|got a story|to view the full|to read the full|need more
          support our|support us|support independent|donate|enjoy this article|enjoy this post
          enjoy this story|enjoyed this article|enjoyed this post|enjoyed this story|we want to hear
          leave a comment|leave a reply|post a comment|log in|login|register now|register here
          register for|never miss|stay up to date|stay informed|stay tuned|stay connected
          this slideshow requires|view comments|print article|order reprints|text size|close$|caption$
          play video|visit our|send us|be the first|button |[button|newsletter|what do you think
          let us know
          abonnier~|folge sie|folgen sie|folge uns|folgen uns|folge mir|folgen mir|folge du
          melden sie sich|jetzt anmelden|jetzt abonnieren|jetzt registrieren|jetzt lesen|jetzt kaufen
          jetzt bestellen|jetzt downloaden|hier geht~|hier können sie|hier klicken|hier anmelden
          besuchen sie unser~|kommentar schreiben|kommentar verfassen|kommentar hinterlassen
          kommentare|drucken|teilen|artikel teilen|artikel drucken|artikel versenden|diesen artikel
          wir informieren sie|wir respektieren|bleiben sie|noch mehr|nach oben|zum seitenanfang
          abonnez~|inscrivez~|suivez~|partager|cliquez|suscríbe~|síguenos|sigue a|compart~|únete
          iscriviti|seguici|condividi|assine|inscreva~|siga |compartilhe|zapisz się|udostępnij
          subskry~
          扫码|扫描|扫一扫|长按|关注我们|关注公众号|关注微信|欢迎关注|请关注|点击下方|点击这里|点击链接
          戳下方|戳这里|戳链接|分享到|分享至|分享给|我要评论|我要收藏|我要分享|举报|微信扫
          """);

  /** Calls with something of the site's own between their words. */
  static final Pattern NAMED_CALL =
      Pattern.compile(
          "\\W{0,3}(?:follow [\\p{L} .]{2,30} on "
              + "|join the [\\p{L} ]{2,30} (?:community|newsletter|forum)"
              + "|get (?:the|our|more|all|unlimited|breaking|email)\\b.{0,80}"
              + "(?:newsletters?|apps?\\b|inbox|alerts?|email|updates?)"
              + "|(?:email|write to|contact|reach) [\\p{L} .]{2,40} at "
              + "|打开.{0,8}(?:app|客户端)|下载.{0,12}(?:app|客户端))");

  /** Whatever {@link #NAMED_CALL} finds begins so. */
  static final Openings NAMED_CALL_WORDS =
      new Openings(FEW, "follow|join the|get|email|write to|contact|reach|打开|下载");

  /** Credits, rights, signatures. */
  static final Openings CREDITS =
      new Openings(
          FEW,
          """
          ©|copyright|all rights reserved|(c) 1~|(c) 2~|(c)1~|(c)2~|photo by|photos by|photograph by
          photographs by|photo credit|photo courtesy|photo via|photo ©|photo:|photos:|photograph:
          photos credit|photos courtesy|photos via|image by|images by|image credit|image courtesy
          image via|image:|images:|images via|image(s):|picture by|pictures by|picture credit|picture:
          pictures:|credit:|credits:|file photo|getty images|foto by|fotos by|foto ©|foto:|fotos:
          fotografie|bild via|bild ©|bild:|bilder:|bildquelle|bildnachweis|bildrechte:|bildrechte$|titelbild
          beitragsbild|quelle:|quellen:|crédit photo:|crédits photos:|crédit:|crédits:|fuente:|foto de
          fonte:|źródło|fot.|source:|sources:|reporting by|additional reporting|editing by|provided by
          distributed by|citation:|this document is subject to|this document may not be
          this material may not be|this article may not be|this story may not be
          this article was originally|this story was originally|this article was published
          this story was published|this article was provided|this story was provided
          this article was produced|this story was produced|this article originally appeared
          this story originally appeared|this article first appeared|this story first appeared
          opinions expressed|the views expressed|disclaimer|disclosure|this post was posted
          this entry was posted|filed under|tags:|tag:|tagged|category:|categories:|topics:|keywords:
          schlagw~|kategorie~|stichw~|themen:|tema$|temas$|etiquetas|tags$|dieser text wurde
          dieser text erschien|dieser text ist|dieser artikel wurde|dieser artikel erschien
          dieser artikel ist|dieser beitrag wurde|dieser beitrag erschien|dieser beitrag ist|mots clés
          mots-clés|über den autor|about the author|sobre el autor|autor:|autorin:|verfasst von
          pressekontakt|kontakt:|ansprechpartner~
          责任编辑:|责编:|编辑:|校对:|审核:|审校:|监制:|主编:|原标题:|原题:|来源:|稿源:|文章来源:
          信息来源:|资料来源:|图片来源:|综合整理自|图源:|作者:|记者:|文:|图:|撰文:|编译:|整理:|排版:|关键词:|关键字:|标签:
          执笔:|供稿:|摄影:|图片均来自|图片来自|海报:|值班:|出品:|声明:|特别声明:|原文链接|原文地址|原文标题|版权声明|版权所有|版权归|免责声明
          本文来自|本文来源|本文转载|本文转自|本文首发|本文系|本文作者|转载|未经授权|本稿:
          """);

  /** Credits with a name or a number in them. */
  static final Pattern NAMED_CREDIT =
      Pattern.compile(
          "\\W{0,3}(?:image \\d+ of|written by [\\p{L} .]{3,40}$|posted (?:in|on|by) .{0,60}$)");

  /** Whatever {@link #NAMED_CREDIT} finds begins so. */
  static final Openings NAMED_CREDIT_WORDS = new Openings(FEW, "image|written by|posted");

  /** Advertisements and buttons: hardly more than the word itself. */
  static final Openings ADVERTS =
      new Openings(
          ANY,
          """
          advert$|advertisement$|advertisements$|advertising$|story continues below$
          story continues below advertisement$|article continues after|article continues below
          continue reading|scroll to continue|sponsored$|sponsored content$|promoted$|anzeige$
          werbung$|reklama$|reklame$|publicidad$|publicidade$|publicité$|pubblicità$|advertentie$
          广告$|推广$|ad$|loading$|warning$|image$|photo$|video$|share$|comment$|comments$|tweet$
          email$|print$|facebook$|twitter$|whatsapp$|linkedin$|pinterest$|reddit$|telegram$|pocket$
          instagram$|youtube$|flipboard$
          """);

  private StockPhrases() {}
}
