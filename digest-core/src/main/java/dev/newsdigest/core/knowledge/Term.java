package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.article.Language;
import java.util.List;
import java.util.Objects;

/**
 * A word of the field in both languages.
 *
 * @param id stable id, for example {@code large-language-model}
 * @param category what it speaks of
 * @param chinese Chinese forms, the usual one first; may be empty
 * @param english English base forms, the usual one first; plural and verb forms are derived, forms
 *     in capitals ({@code GPU}) are found in capitals only. May be empty, but not together with
 *     {@code chinese}
 */
public record Term(String id, TermCategory category, List<String> chinese, List<String> english) {

  public Term {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(category, "category");
    chinese = List.copyOf(chinese);
    english = List.copyOf(english);
    if (chinese.isEmpty() && english.isEmpty()) {
      throw new IllegalArgumentException("a term needs a form: " + id);
    }
  }

  /** The usual form in that language; English for languages other than Chinese. */
  public String displayName(Language language) {
    List<String> first = language.isChinese() ? chinese : english;
    List<String> second = language.isChinese() ? english : chinese;
    return first.isEmpty() ? second.get(0) : first.get(0);
  }
}
