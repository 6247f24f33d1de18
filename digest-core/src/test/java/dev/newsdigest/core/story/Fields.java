package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.text.TextSpan;

/** Makes the mentions of a headline for tests. */
final class Fields {

  private Fields() {}

  static FieldMentions of(String title) {
    AnalyzedText text = News.of("a", title).title();
    return FieldMentions.of(text, new TextSpan(0, title.length()), KnowledgeBase.bundled());
  }
}
