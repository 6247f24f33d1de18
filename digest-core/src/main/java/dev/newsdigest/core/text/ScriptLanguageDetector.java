package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writing system first: Hangul, kana and the forms of Han characters decide by themselves; where
 * Han and Latin letters mix, the side that makes the sentence wins. The Latin script is told apart
 * by {@link LatinLanguages}.
 */
final class ScriptLanguageDetector implements LanguageDetector {

  static final ScriptLanguageDetector INSTANCE = new ScriptLanguageDetector();

  private static final List<String> JAPANESE_WORDS = japaneseWords();

  private ScriptLanguageDetector() {}

  private static List<String> japaneseWords() {
    List<String> words = new ArrayList<>();
    ResourceLines.words("ja-words.txt", words::add);
    return List.copyOf(words);
  }

  @Override
  public DetectedLanguage detect(String text, @Nullable Language hint) {
    ScriptCounts counts = ScriptCounts.of(text);
    int asian = counts.han + counts.kana + counts.hangul;
    int other = counts.others.largest();
    if (other > asian && other * 2 >= counts.latin) {
      String tag = counts.others.language();
      return tag == null
          ? new DetectedLanguage(Language.UND, 0)
          : new DetectedLanguage(new Language(tag), 0.9);
    }
    if (counts.hangul > 0 && counts.hangul * 2 >= counts.han && counts.hangul * 3 >= counts.latin) {
      return new DetectedLanguage(Language.KO, 0.99);
    }
    LatinLanguages latin = LatinLanguages.of(text);
    if (asian > 0 && !latinMakesTheSentence(counts, latin, hint)) {
      return asian(text, counts, hint);
    }
    return latin.best(hint);
  }

  private static boolean latinMakesTheSentence(
      ScriptCounts counts, LatinLanguages latin, @Nullable Language hint) {
    int outside = counts.hanOutside + counts.kana + counts.hangul;
    int weight = hint != null && hint.isUnspaced() ? 2 * outside : outside;
    return weight < 2 * latin.sentenceWords()
        || outside == 0 && counts.latin > 2 * counts.han && latin.sentenceWords() > 0;
  }

  private static DetectedLanguage asian(String text, ScriptCounts counts, @Nullable Language hint) {
    boolean chinese = counts.simplifiedChinese > 0;
    boolean stray = chinese && counts.kana <= 2 && counts.kana * 5 < counts.han;
    if (counts.kana > 0 && counts.kana * 15 >= counts.han && !stray) {
      return new DetectedLanguage(Language.JA, 0.98);
    }
    if (!chinese) {
      boolean hinted = hint != null && hint.equals(Language.JA);
      boolean hintedChinese = hint != null && hint.isChinese();
      if (counts.japaneseKanji > 0 && !(hintedChinese && counts.japaneseKanji == 1)) {
        return new DetectedLanguage(Language.JA, 0.85);
      }
      // Old and new forms side by side are Japanese: 東京大学.
      boolean mixed = counts.traditional > 0 && counts.sharedKanji > 0;
      if (hinted || !hintedChinese && (mixed || hasJapaneseWord(text))) {
        return new DetectedLanguage(Language.JA, 0.6);
      }
    }
    int simplified = counts.simplifiedChinese + counts.sharedKanji;
    if (counts.traditional == simplified) {
      boolean traditional = hint != null && hint.equals(Language.ZH_HANT);
      return new DetectedLanguage(traditional ? Language.ZH_HANT : Language.ZH_HANS, 0.6);
    }
    boolean traditional = counts.traditional > simplified;
    double share =
        (double) Math.max(counts.traditional, simplified) / (counts.traditional + simplified);
    return new DetectedLanguage(traditional ? Language.ZH_HANT : Language.ZH_HANS, share);
  }

  private static boolean hasJapaneseWord(String text) {
    String head = text.substring(0, Math.min(text.length(), ScriptCounts.READ));
    return JAPANESE_WORDS.stream().anyMatch(head::contains);
  }
}
