package dev.newsdigest.core.story;

import java.util.regex.Pattern;

/** A company a headline only measures another against, or the shop a thing is sold at. */
final class Bystander {

  /** Letters before a name that are read. */
  private static final int READ = 40;

  private static final Pattern RIVAL =
      Pattern.compile(
          "(?i:\\b(?:to rival|rivall?ing|to challenge|to compete with|competing with|to take on"
              + "|taking on|unlike)\\s+(?:the\\s+)?|(?:对标|叫板|不同于|媲美)\\s*)$");

  private static final Pattern SHOP =
      Pattern.compile(
          "(?i:\\b(?:prices?|off|sale|deals?|discount(?:ed)?|low)\\s+(?:at|on|from|via)\\s+)$");

  private Bystander() {}

  /**
   * @param start where the company's name starts in the text
   */
  static boolean isOne(String text, int start) {
    String before = text.substring(Math.max(0, start - READ), start);
    return RIVAL.matcher(before).find() || SHOP.matcher(before).find();
  }
}
