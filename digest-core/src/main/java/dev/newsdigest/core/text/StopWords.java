package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.HashSet;
import java.util.Set;

/** Words that carry no content of their own. Thread-safe. */
public final class StopWords {

  private static final Set<String> ENGLISH = read("stop-en.txt");
  private static final Set<String> CHINESE = read("stop-zh.txt");

  private StopWords() {}

  /**
   * @param form folded form of a token, not stemmed; Chinese simplified
   * @param language of the text; Chinese texts are asked in both lists, for the English in them,
   *     and other languages in their short profile
   */
  public static boolean contains(String form, Language language) {
    if (language.isChinese()) {
      return CHINESE.contains(form) || ENGLISH.contains(form);
    }
    return language.equals(Language.EN) || language.equals(Language.UND)
        ? ENGLISH.contains(form)
        : LatinProfiles.words(language.tag()).contains(form);
  }

  /** Folded forms, unmodifiable. */
  public static Set<String> english() {
    return ENGLISH;
  }

  /** Simplified forms, unmodifiable. */
  public static Set<String> chinese() {
    return CHINESE;
  }

  private static Set<String> read(String resource) {
    Set<String> words = new HashSet<>();
    ResourceLines.words(resource, words::add);
    return Set.copyOf(words);
  }
}
