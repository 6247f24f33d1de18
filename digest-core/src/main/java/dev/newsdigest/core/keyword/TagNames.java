package dev.newsdigest.core.keyword;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.util.Locale;

/** What a tag is called in the digest's language. */
final class TagNames {

  private final KnowledgeBase knowledge;
  private final TagRules rules;

  TagNames(KnowledgeBase knowledge, TagRules rules) {
    this.knowledge = knowledge;
    this.rules = rules;
  }

  String of(TagCandidate candidate, Language language) {
    String key = candidate.key;
    return switch (key.substring(0, 2)) {
      case StoryTerms.TERM -> term(key.substring(2), language);
      case StoryTerms.ENTITY, StoryTerms.MAKER -> entity(key.substring(2), language);
      case StoryTerms.RELEASE ->
          entity(StoryTerms.entityOf(key), language) + ' ' + candidate.surface();
      default -> candidate.surface();
    };
  }

  private String term(String id, Language language) {
    String name = knowledge.term(id).orElseThrow().displayName(language);
    return language.isChinese() ? name : rules.shown(id).orElse(capitalised(name));
  }

  private String entity(String id, Language language) {
    return knowledge.entity(id).map((Entity e) -> e.displayName(language)).orElseThrow();
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
