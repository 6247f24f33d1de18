package dev.newsdigest.core.story;

import java.util.regex.Pattern;

/** Recognises articles that gather several events; they must never glue those together. */
final class Roundups {

  private static final Pattern CHINESE =
      Pattern.compile(
          "早报|晚报|日报|午报|周报|月报|周刊|快报|简报|早知道|早餐|晚间要闻|(?:要闻|新闻|资讯|动态)汇总|一周回顾|一周要闻|一周热点|今日要闻"
              + "|今日热点|每日精选|盘点|新闻速览|速览|大事记|每日新闻|科技要闻|八点一氪|9点1氪|热榜");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i:\\bthis week in\\b|\\bweek in review\\b|\\bweekly (?:round-?up|recap|digest|newsletter)\\b"
              + "|\\bdaily (?:digest|brief(?:ing)?|round-?up|recap|newsletter)\\b|\\bround-?up\\b|\\bnews in brief\\b"
              + "|\\bmorning (?:brief(?:ing)?|bid|report)\\b|\\bevening brief(?:ing)?\\b|\\bin case you missed\\b"
              + "|\\btop (?:\\d+|ten|five) (?:\\w+ )?(?:stories|headlines|news)\\b|\\b(?:today|yesterday)'s (?:top )?(?:news|headlines|stories)\\b"
              + "|\\bwhat (?:happened|to know) (?:today|this week)\\b|\\bmarkets? wrap\\b)");

  /** A newspaper's own name ends in 日报; only a column of that name gathers. */
  private static final Pattern NEWSPAPER =
      Pattern.compile("(?:人民|经济|科技|光明|中国|北京|解放|工人|南方|每日经济|证券|华尔街|苹果|法制|农民)[^\\s]{0,4}日报");

  /** "(Jane Doe/This Week in Cars)": who reports, not what. */
  private static final Pattern CREDIT =
      Pattern.compile("[(（][^()（）]{1,80}[/／][^()（）]{1,60}[)）]\\s*$");

  private static final Pattern ITEM_SEPARATOR = Pattern.compile("[;；]|[|｜]|\\s/\\s");

  private static final int MANY_ITEMS = 3;

  private Roundups() {}

  static boolean matches(String headline) {
    String start = headline.substring(0, Math.min(500, headline.length()));
    String title = CREDIT.matcher(start).replaceFirst("");
    return ENGLISH.matcher(title).find() || isChineseColumn(title) || listsManyItems(title);
  }

  private static boolean isChineseColumn(String title) {
    return title.chars().anyMatch(c -> c >= 0x2E80)
        && CHINESE.matcher(title).find()
        && CHINESE.matcher(NEWSPAPER.matcher(title).replaceAll("")).find();
  }

  /** "A does this; B does that; C does a third thing". */
  private static boolean listsManyItems(String title) {
    String[] items = ITEM_SEPARATOR.split(title);
    int full = 0;
    for (String item : items) {
      if (width(item.strip()) >= 12) {
        full++;
      }
    }
    return full >= MANY_ITEMS;
  }

  /** Letters, a Chinese character counting as two. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) >= 0x2E80 ? 2 : 1;
    }
    return width;
  }
}
