package dev.newsdigest.core.summarize;

import dev.newsdigest.core.text.TextSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a sentence can stand alone in a digest: complete, about somebody by name, no
 * teaser, no advertisement; and cuts bylines and date lines off its front.
 */
final class StandaloneSentences {

  /** "IT之家 1 月 23 日消息，", "新华社北京1月23日电", "（记者 …）", "(Reuters) -", "SAN FRANCISCO, Jan. 23 —". */
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:"
              + "[^，。,]{0,16}?\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*(?:消息|讯|电|获悉|[|｜丨])\\s*[，,：:]?\\s*"
              + "|(?:[^，。,]{1,12}(?:讯|获悉|消息))\\s*[，,：:]\\s*"
              + "|[（(【\\[][^）)】\\]]{1,24}[）)】\\]]\\s*(?:[-—–]+\\s*)?"
              + "|[A-Z][A-Za-z .,]{2,40}\\((?:Reuters|AP|AFP|Bloomberg|Xinhua)\\)\\s*[-—–]+\\s*"
              + "|[A-Z][A-Z .]{3,30},\\s(?:[A-Z][a-z]{2,8}\\.?\\s\\d{1,2}(?:,\\s\\d{4})?)\\s*[-—–]+\\s*"
              + ")");

  /**
   * Columns, calls and outlets before and after a headline: "快讯丨…", "突发：…", "… | 财报见闻", "… -
   * Fortune".
   */
  private static final Pattern HEADLINE_FRONT =
      Pattern.compile(
          "^(?:[^|｜丨]{2,8}\\s*[|｜丨]|(?:刚刚|突发|重磅|最新消息|最新|快讯|独家|官宣|深夜|紧急)\\s*[！!，,：:]|(?:独家|快讯)\\s)\\s*");

  private static final Pattern HEADLINE_BACK =
      Pattern.compile(
          "\\s*(?:[|｜丨]\\s*[^|｜丨]{2,16}"
              + "|\\s-{1,2}\\s\\p{IsHan}{2,12}"
              + "|(?:\\s-\\s[\\w .&]{2,40}?)?\\s*\\((?:NASDAQ|NYSE|AMEX|OTC|HKEX|SSE|SZSE)\\s*:\\s*[\\w.]{1,10}\\)"
              + "|\\s[-–—]\\s(?:[A-Z][\\w.&'’]*\\s?){1,5}"
              + "|\\s[-–—]\\s[\\w-]{2,30}(?:\\.[a-z]{2,6}){1,2}"
              + "|\\((?:[\\p{Lu}][^()/]{1,50}/)?[\\p{Lu}\\d@][\\w.&'’ -]{1,40}\\))\\s*$");

  /** "…，开发者福音来了！", "…，社区却吵翻了？": a last clause of mood or doubt, without name or figure. */
  private static final Pattern HEADLINE_MOOD = Pattern.compile("，[^，。！？!?0-9A-Za-z]{2,14}[！？!?]+$");

  /** What is left of a headline must still be one. */
  private static final int SHORTEST_HEADLINE = 24;

  private static final Pattern DANGLING_START =
      Pattern.compile(
          "^(?:it|its|they|their|them|he|his|him|she|her|this|that|these|those|such|there|and|but|or|so"
              + "|however|meanwhile|moreover|also|additionally|furthermore|besides|instead|still|yet|then"
              + "|the (?:company|firm|startup|move|deal|news|report|model|tool|feature|two|new)"
              + "|in addition|as a result|according to (?:the|a) (?:report|company)|for (?:example|instance))\\b"
              + "|^(?:它|他|她|其|该|此|这|那|上述|同时|此外|不过|但|而|然而|另外|因此|所以|于是|并且|并|且|对此|据此|目前|随后|其中|与此同时|值得(?:一提|注意)|换句话说|也就是说|例如|比如|以下|下面|如图|上图|下图)",
          Pattern.CASE_INSENSITIVE);

  /** Whom it happened to stands in the sentence before: "…！惨被 … 逐出". */
  private static final Pattern CONTINUATION = Pattern.compile("^(?:惨?被|惨?遭|却|竟|还|也|又|再|更|就|才)");

  private static final Pattern TEASER =
      Pattern.compile(
          "点击|查看(?:更多|详情|全文|原文)|阅读(?:全文|原文|更多)|扫码|关注(?:我们|公众号)|欢迎|敬请|转载|版权|责任编辑|广告|限时|优惠券|报名"
              + "|click (?:here|to)|read more|sign up|subscribe|newsletter|learn more|find out|here's (?:what|why|how)"
              + "|see (?:below|more)|photo:|image credit|continue reading|watch the video|listen to|the post .{3,80} appeared first",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CUT_OFF =
      Pattern.compile("(?:\\.{3}|…|\\[\\s*…?\\s*])[\"'”’）)\\]]*$");

  private static final Pattern COMPLETE = Pattern.compile("[.!?。！？][\"'”’」』）)\\]]*$");

  private StandaloneSentences() {}

  /**
   * Returns the part of a sentence worth quoting, byline cut off; empty where it cannot stand
   * alone.
   *
   * @param text the field's whole text
   * @param sentence the sentence's place in it
   * @param headline whether it is a headline, which needs no full stop
   */
  static Optional<TextSpan> of(String text, TextSpan sentence, boolean headline) {
    TextSpan span = withoutByline(text, sentence);
    if (headline) {
      span = withoutColumn(text, span);
    }
    String words = span.of(text);
    boolean complete = headline ? !CUT_OFF.matcher(words).find() : COMPLETE.matcher(words).find();
    if (!complete
        || CUT_OFF.matcher(words).find()
        || DANGLING_START.matcher(words).find()
        || sentence.start() > 0 && CONTINUATION.matcher(words).find()
        || TEASER.matcher(words).find()
        || isTooShort(words)
        || isTooLong(words)) {
      return Optional.empty();
    }
    return Optional.of(span);
  }

  private static TextSpan withoutByline(String text, TextSpan sentence) {
    Matcher matcher = BYLINE.matcher(sentence.of(text));
    int start = sentence.start();
    // A bracket such as 【快讯】 may stand before the date line: at most two rounds.
    for (int round = 0; round < 2 && matcher.find(); round++) {
      if (start + matcher.end() >= sentence.end() - 8) {
        break;
      }
      start += matcher.end();
      matcher = BYLINE.matcher(text.substring(start, sentence.end()));
    }
    return new TextSpan(start, sentence.end());
  }

  private static TextSpan withoutColumn(String text, TextSpan headline) {
    int start = headline.start();
    int end = headline.end();
    Matcher front = HEADLINE_FRONT.matcher(headline.of(text));
    if (front.find() && weight(text.substring(start + front.end(), end)) >= SHORTEST_HEADLINE) {
      start += front.end();
    }
    Matcher back = HEADLINE_BACK.matcher(text.substring(start, end));
    // "… -- outlet -- its motto": one after the other.
    while (back.find()
        && weight(text.substring(start, start + back.start())) >= SHORTEST_HEADLINE) {
      end = start + back.start();
      back = HEADLINE_BACK.matcher(text.substring(start, end));
    }
    Matcher mood = HEADLINE_MOOD.matcher(text.substring(start, end));
    if (mood.find() && weight(text.substring(start, start + mood.start())) >= SHORTEST_HEADLINE) {
      end = start + mood.start();
    }
    return new TextSpan(start, end);
  }

  private static boolean isTooShort(String words) {
    return weight(words) < 16;
  }

  private static boolean isTooLong(String words) {
    return weight(words) > 360;
  }

  /** Length in Latin letters: a Chinese character says about as much as two and a half of them. */
  private static double weight(String words) {
    long wide = words.codePoints().filter(c -> c >= 0x2E80).count();
    return words.codePointCount(0, words.length()) - wide + 2.5 * wide;
  }
}
