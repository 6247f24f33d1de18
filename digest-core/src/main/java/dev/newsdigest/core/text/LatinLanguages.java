package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Evidence for the languages of the Latin script in one text: frequent words, weighted by how few
 * languages share them, endings, and letters with marks.
 */
final class LatinLanguages {

  private static final int READ = 6000;

  /** Below this the words say nothing and the hint decides; one unshared frequent word passes. */
  private static final double SPEAKS = 0.3;

  private static final double HINT_BONUS = 0.4;
  private static final Map<String, List<String>> LANGUAGES_OF_WORD = languagesOfWord();

  private final Map<String, Double> scores = new TreeMap<>();
  private int words;
  private int plainWords;
  private int sentenceWords;

  private LatinLanguages() {}

  static LatinLanguages of(String text) {
    LatinLanguages found = new LatinLanguages();
    int length = Math.min(text.length(), READ);
    int at = 0;
    while (at < length) {
      if (!Chars.isLatin(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < length && (Chars.isLatin(text.charAt(end)) || isApostrophe(text, end))) {
        end++;
      }
      boolean glued =
          at > 0 && isGlue(text.charAt(at - 1))
              || end + 1 < length
                  && isGlue(text.charAt(end))
                  && !Chars.isBlank(text.charAt(end + 1));
      found.word(text.substring(at, end), glued);
      at = end;
    }
    return found;
  }

  /**
   * Words that only a sentence in the Latin script has: lower-case or function words. A capital
   * makes those of other languages than English part of names ({@code iPhone Pro Max}).
   */
  int sentenceWords() {
    return sentenceWords;
  }

  DetectedLanguage best(@Nullable Language hint) {
    if (words == 0) {
      return hint == null ? new DetectedLanguage(Language.UND, 0) : new DetectedLanguage(hint, 0.1);
    }
    String best = "en";
    double first = scores.getOrDefault("en", 0.0) + (isHinted("en", hint) ? HINT_BONUS : 0.1);
    double second = 0;
    double evidence = scores.getOrDefault("en", 0.0);
    for (Map.Entry<String, Double> entry : scores.entrySet()) {
      String tag = entry.getKey();
      double score = entry.getValue() + (isHinted(tag, hint) ? HINT_BONUS : 0);
      evidence = Math.max(evidence, entry.getValue());
      if (!tag.equals("en") && score > first) {
        second = first;
        first = score;
        best = tag;
      } else if (!tag.equals("en")) {
        second = Math.max(second, score);
      }
    }
    if (evidence < SPEAKS) {
      return withoutEvidence(hint);
    }
    double confidence = Math.min(1, 0.4 + 0.6 * (first - second) / (first + 0.5));
    return new DetectedLanguage(new Language(best), confidence);
  }

  /** Names only, or words no profile has. */
  private DetectedLanguage withoutEvidence(@Nullable Language hint) {
    boolean sentence = sentenceWords > 0 || plainWords >= 4;
    if (hint != null && !hint.equals(Language.UND) && !(sentence && isOtherScript(hint))) {
      return new DetectedLanguage(hint, 0.2);
    }
    return sentence
        ? new DetectedLanguage(Language.EN, 0.3)
        : new DetectedLanguage(Language.UND, 0);
  }

  private void word(String written, boolean glued) {
    words++;
    String word = Normalizer.fold(written);
    boolean lower = Character.isLowerCase(written.charAt(0));
    boolean plain = !glued && word.length() > 1 && isOneCase(written);
    plainWords += plain ? 1 : 0;
    List<String> languages = glued ? List.of() : LANGUAGES_OF_WORD.getOrDefault(word, List.of());
    for (String language : languages) {
      add(language, weight(language, word, lower || words == 1) / languages.size());
    }
    boolean ofSentence = lower || words == 1 || languages.contains("en");
    sentenceWords +=
        plain && lower || !languages.isEmpty() && word.length() > 1 && ofSentence ? 1 : 0;
    if (languages.isEmpty() && plain) {
      WordEndings.read(word, this::add);
    }
    letters(word);
    elision(word);
  }

  /** Titles capitalise function words in English only; a single letter may be an initial. */
  private static double weight(String language, String word, boolean lower) {
    if (word.length() == 1) {
      return lower ? 0.4 : 0;
    }
    return lower || language.equals("en") ? 1 : 0.25;
  }

  private void letters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7F) {
        List<String> languages = LatinProfiles.languagesOf(word.charAt(i));
        for (String language : languages) {
          add(language, 0.8 / languages.size());
        }
      }
    }
  }

  /** French and Italian drop vowels before an apostrophe; English has its own contractions. */
  private void elision(String word) {
    int mark = word.indexOf('\'');
    if (mark < 1 || mark == word.length() - 1) {
      return;
    }
    String before = word.substring(0, mark);
    switch (before) {
      case "d", "l" -> {
        add("fr", 0.7);
        add("it", 0.4);
      }
      case "qu", "n", "j", "c", "s", "m" -> add("fr", 0.7);
      case "dell", "all", "nell", "un", "dall", "sull" -> add("it", 1);
      default -> add("en", word.endsWith("'s") ? 0.4 : 0.2);
    }
  }

  private void add(String language, double weight) {
    scores.merge(language, weight, Double::sum);
  }

  private static boolean isHinted(String tag, @Nullable Language hint) {
    return hint != null && hint.tag().equals(tag);
  }

  private static boolean isOtherScript(Language hint) {
    return hint.isUnspaced() || hint.equals(Language.KO);
  }

  private static boolean isApostrophe(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < text.length() && Chars.isLatin(text.charAt(at + 1));
  }

  /** Marks and digits that make a word part of a name, a number or an address. */
  private static boolean isGlue(char c) {
    return Chars.isDigit(c) || c == '_' || c == '@' || c == '/' || c == '#' || c == '.';
  }

  /** Lower case, capitalised or all capitals; not {@code iPhone}. */
  private static boolean isOneCase(String word) {
    boolean upper = false;
    boolean lower = false;
    for (int i = 1; i < word.length(); i++) {
      upper |= Character.isUpperCase(word.charAt(i));
      lower |= Character.isLowerCase(word.charAt(i));
    }
    return !(upper && (lower || Character.isLowerCase(word.charAt(0))));
  }

  private static Map<String, List<String>> languagesOfWord() {
    Map<String, List<String>> languages = new HashMap<>();
    Set<String> english = new HashSet<>(StopWords.english());
    ResourceLines.words("news-en.txt", english::add);
    register(languages, "en", english);
    LatinProfiles.all()
        .forEach(
            (tag, profile) -> {
              register(languages, tag, profile.words());
              register(languages, tag, profile.headlines());
            });
    return Map.copyOf(languages);
  }

  private static void register(
      Map<String, List<String>> languages, String tag, Collection<String> words) {
    for (String word : words) {
      languages.computeIfAbsent(word, w -> new ArrayList<>(2)).add(tag);
    }
  }
}
