package dev.newsdigest.core.text;

/** How much of each writing system the start of a text holds. */
final class ScriptCounts {

  /** Enough for any answer; keeps the cost of a long text at that of a short one. */
  static final int READ = 6000;

  private static final byte[] KANJI = new byte[Character.MAX_VALUE + 1];

  static {
    byte[] line = {1};
    ResourceLines.lines(
        "ja-kanji.txt",
        text -> {
          for (int i = 0; i < text.length(); i++) {
            KANJI[text.charAt(i)] = line[0];
          }
          line[0]++;
        });
  }

  int han;

  /** Han characters that stand in no brackets or quotes: glosses and cited terms left out. */
  int hanOutside;

  int traditional;

  /** Simplified forms that Japanese does not share. */
  int simplifiedChinese;

  /** Forms that Japanese shares with Simplified Chinese, not with Traditional. */
  int sharedKanji;

  int japaneseKanji;
  int kana;
  int hangul;
  int latin;
  final OtherScripts others = new OtherScripts();

  static ScriptCounts of(String text) {
    ScriptCounts counts = new ScriptCounts();
    int depth = 0;
    int length = Math.min(text.length(), READ);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Chars.isLatin(c)) {
        counts.latin++;
      } else if (Chars.isHan(c)) {
        counts.countHan(c, depth > 0);
      } else if (Chars.isKana(c)) {
        counts.kana++;
      } else if (Chars.isHangul(c)) {
        counts.hangul++;
      } else if (c > 0x2FF && Character.isLetter(c)) {
        counts.others.count(c);
      } else {
        depth = depth(c, depth);
      }
    }
    return counts;
  }

  private void countHan(char c, boolean inside) {
    han++;
    hanOutside += inside ? 0 : 1;
    if (KANJI[c] == 1) {
      japaneseKanji++;
    } else if (KANJI[c] == 2) {
      sharedKanji++;
    } else if (ChineseScript.isTraditionalOnly(c)) {
      traditional++;
    } else if (ChineseScript.isSimplifiedOnly(c)) {
      simplifiedChinese++;
    }
  }

  private static int depth(char c, int depth) {
    return switch (c) {
      case '(', '（', '“', '「', '『', '《', '【', '[' -> depth + 1;
      case ')', '）', '”', '」', '』', '》', '】', ']' -> Math.max(0, depth - 1);
      case '"' -> depth > 0 ? depth - 1 : depth + 1;
      case '\n' -> 0;
      default -> depth;
    };
  }
}
