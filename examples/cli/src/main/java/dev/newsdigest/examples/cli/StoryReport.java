package dev.newsdigest.examples.cli;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.story.StoryReason;
import dev.newsdigest.core.story.StoryRole;
import dev.newsdigest.core.story.StoryStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells a person which articles make which story, and why. Articles are numbered, so that a reason
 * can name the other one.
 */
final class StoryReport {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("SAME_URL", "same address as"),
          Map.entry("SAME_TITLE", "same headline as"),
          Map.entry("NEAR_COPY", "nearly the same text as"),
          Map.entry("SAME_EVENT", "same event as"),
          Map.entry("SAME_EVENT_ACROSS_LANGUAGES", "same event, in another language, as"),
          Map.entry("VETO_OTHER_VERSION", "another version than"),
          Map.entry("VETO_OTHER_PRODUCT", "another product than"),
          Map.entry("VETO_OTHER_COUNTERPART", "another counterpart than"),
          Map.entry("VETO_OTHER_ACTOR", "another actor than"),
          Map.entry("VETO_OTHER_PLACE", "another place than"),
          Map.entry("VETO_NO_NAME", "no common name with"),
          Map.entry("VETO_OTHER_PERIOD", "another period than"),
          Map.entry("VETO_OTHER_EVENT", "another kind of event than"),
          Map.entry("VETO_OTHER_FIGURE", "another figure than"));

  /** What the code says, the evidence only repeats. */
  private static final Set<String> SAID_BY_CODE = Set.of("SAME_URL", "SAME_TITLE", "VETO_NO_NAME");

  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final Map<ArticleId, String> titles = new HashMap<>();

  /** The report of a whole batch: the largest stories first, single articles last. */
  static String of(List<Story> stories) {
    StoryReport report = new StoryReport();
    List<Story> order = new ArrayList<>(stories);
    order.sort(
        Comparator.comparingInt((Story story) -> story.articles().size())
            .reversed()
            .thenComparing(Story::id));
    order.forEach(story -> story.articles().forEach(article -> report.number(article.article())));
    long several = order.stream().filter(story -> story.articles().size() > 1).count();
    int copies = order.stream().mapToInt(story -> story.copyOf().size()).sum();
    StringBuilder out = new StringBuilder();
    out.append(report.numbers.size()).append(" articles, ").append(order.size());
    out.append(" stories, ").append(several).append(" of them with several articles; ");
    out.append(copies).append(" copies. Times are UTC; a figure in brackets says how alike two\n");
    out.append("articles are: from 1 on likely one event.\n\n");
    order.forEach(story -> report.tell(story, out));
    return out.toString();
  }

  /** What a stream answered about one article. */
  String placed(AnalyzedArticle article, StoryStream.Placement placement) {
    number(article.article());
    StringBuilder out = new StringBuilder();
    line(article.article(), placement.role(), out);
    if (placement.role() != StoryRole.LEAD) {
      ArticleId first = new ArticleId(placement.story());
      out.append("        goes to the story of ").append(named(first)).append('\n');
    }
    placement.reasons().forEach(reason -> tell(reason, out));
    return out.toString();
  }

  private void number(Article article) {
    numbers.putIfAbsent(article.id(), numbers.size() + 1);
    titles.putIfAbsent(article.id(), article.title());
  }

  private void tell(Story story, StringBuilder out) {
    out.append("== ").append(oneLine(story.title(), 120)).append('\n');
    if (story.articles().size() > 1) {
      out.append("   ").append(story.articles().size()).append(" articles of ");
      out.append(story.outlets().size()).append(" outlets, story ").append(story.id()).append('\n');
    }
    for (AnalyzedArticle article : story.articles()) {
      line(article.article(), story.role(article.id()), out);
      List<StoryReason> own =
          story.reasons().stream().filter(reason -> reason.article().equals(article.id())).toList();
      own.stream().filter(reason -> !reason.isVeto()).limit(2).forEach(r -> tell(r, out));
      own.stream().filter(StoryReason::isVeto).limit(3).forEach(r -> tell(r, out));
    }
    out.append('\n');
  }

  private void line(Article article, StoryRole role, StringBuilder out) {
    String time = article.published().map(TIME::format).orElse("no date    ");
    String number = "[" + numbers.get(article.id()) + "]";
    out.append(String.format(Locale.ROOT, "%6s %-6s %s  ", number, role.key(), time));
    out.append(oneLine(article.source().name(), 30)).append(": ");
    out.append(oneLine(article.title(), 160)).append('\n');
  }

  private void tell(StoryReason reason, StringBuilder out) {
    out.append("        ").append(reason.isVeto() ? "kept apart: " : "");
    out.append(WORDS.getOrDefault(reason.code(), reason.code())).append(' ');
    out.append(named(reason.with()));
    if (!SAID_BY_CODE.contains(reason.code()) && !reason.evidence().startsWith("others / ")) {
      out.append(": ").append(reason.evidence());
    }
    out.append('\n');
  }

  private String named(ArticleId id) {
    Integer number = numbers.get(id);
    return number == null
        ? id.value()
        : "[" + number + "] " + oneLine(titles.getOrDefault(id, ""), 48);
  }

  private static String oneLine(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    int cut = Math.min(most, line.length());
    return cut == line.length()
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, cut) - 1)) + "…";
  }
}
