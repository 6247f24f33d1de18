package dev.newsdigest.examples.cli;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.story.StoryReason;
import java.util.Comparator;
import java.util.List;

/** Tells a person which articles make which story, and why. */
final class StoryReport {

  private StoryReport() {}

  static String of(List<Story> stories) {
    StringBuilder out = new StringBuilder();
    stories.stream()
        .sorted(
            Comparator.comparingInt((Story story) -> story.articles().size())
                .reversed()
                .thenComparing(Story::id))
        .forEach(story -> tell(story, out));
    return out.toString();
  }

  private static void tell(Story story, StringBuilder out) {
    out.append("== ").append(story.title()).append("  [").append(story.id()).append("]\n");
    for (AnalyzedArticle article : story.articles()) {
      out.append("   ")
          .append(story.role(article.id()).key())
          .append("  ")
          .append(article.article().source().name())
          .append(": ")
          .append(article.article().title())
          .append('\n');
      story.reasons().stream()
          .filter(reason -> reason.article().equals(article.id()))
          .forEach(reason -> tell(reason, out));
    }
    out.append('\n');
  }

  private static void tell(StoryReason reason, StringBuilder out) {
    out.append("         ")
        .append(reason.isVeto() ? "kept apart from " : "with ")
        .append(reason.with())
        .append(": ")
        .append(reason.code())
        .append(", ")
        .append(reason.evidence())
        .append('\n');
  }
}
