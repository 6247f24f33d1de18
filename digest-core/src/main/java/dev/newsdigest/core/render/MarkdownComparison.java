package dev.newsdigest.core.render;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.region.SharedStory;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the comparison between the regions as Markdown tables. */
record MarkdownComparison(Wording wording) {

  private static final int MOST_SHARED = 8;

  void write(Digest digest, StringBuilder out) {
    if (digest.editions().size() < 2) {
      return;
    }
    out.append("## ").append(wording.pick("At a glance", "总览")).append("\n\n");
    head(digest, wording.pick("Figures", "数字"), out);
    for (int i = 0; i < Leads.MOST; i++) {
      int rank = i;
      if (digest.editions().stream().anyMatch(e -> Leads.of(e).size() > rank)) {
        String label = rank == 0 ? wording.pick("Leads with", "头条") : " ";
        row(label, digest, e -> lead(e, rank), out);
      }
    }
    row(wording.pick("Articles", "文章"), digest, e -> String.valueOf(e.articleCount()), out);
    row(wording.pick("In the field", "属于本领域"), digest, e -> "" + e.relevantCount(), out);
    row(wording.pick("Outlets", "媒体"), digest, e -> String.valueOf(e.sourceCount()), out);
    row(
        ComparisonWords.onlyHere(digest, wording),
        digest,
        e -> "" + digest.comparison().only().getOrDefault(e.region(), List.of()).size(),
        out);
    if (!digest.comparison().isComplete()) {
      row(
          ComparisonWords.answeredLabel(wording),
          digest,
          e -> ComparisonWords.answered(digest, e.region()),
          out);
    }
    row(
        wording.pick("Tags", "标签"),
        digest,
        e ->
            e.tags().stream()
                .map(Tag::text)
                .map(MarkdownText::plain)
                .collect(Collectors.joining(" · ")),
        out);
    out.append("\n");
    shared(digest, out);
  }

  private void head(Digest digest, String label, StringBuilder out) {
    out.append("| ").append(label).append(" |");
    digest
        .editions()
        .forEach(
            e ->
                out.append(" ")
                    .append(MarkdownText.plain(wording.region(e.region())))
                    .append(" |"));
    out.append("\n|---|");
    digest.editions().forEach(e -> out.append("---|"));
    out.append("\n");
  }

  private static void row(
      String label, Digest digest, Function<RegionEdition, String> cell, StringBuilder out) {
    out.append("| ").append(label).append(" |");
    digest.editions().forEach(e -> out.append(" ").append(cell.apply(e)).append(" |"));
    out.append("\n");
  }

  private void shared(Digest digest, StringBuilder out) {
    List<SharedStory> stories = digest.comparison().shared().stream().limit(MOST_SHARED).toList();
    if (stories.isEmpty()) {
      return;
    }
    head(digest, wording.pick("Told in both", "两地都报道"), out);
    for (SharedStory story : stories) {
      out.append("| ").append(first(story)).append(" |");
      for (RegionEdition edition : digest.editions()) {
        out.append(" ").append(side(digest, story, edition)).append(" |");
      }
      out.append("\n");
    }
    out.append("\n");
  }

  private String first(SharedStory story) {
    if (story.firstRegion().isEmpty() || story.lag().isEmpty()) {
      return wording.pick("order unknown", "先后不详");
    }
    String region = MarkdownText.plain(wording.region(story.firstRegion().get()));
    return wording.pick(
        region + " first by " + Durations.readable(story.lag().getAsLong(), false),
        region + " 早 " + Durations.readable(story.lag().getAsLong(), true));
  }

  private static String side(Digest digest, SharedStory story, RegionEdition edition) {
    return Telling.of(digest, edition, story)
        .map(
            telling ->
                cited(edition, telling.text(), telling.citations())
                    + telling.article().map(MarkdownComparison::outlet).orElse(""))
        .orElse("—");
  }

  /** Where a headline stands that the edition does not cite. */
  private static String outlet(Article article) {
    String name = MarkdownText.plain(article.source().name());
    return " — "
        + Links.safe(article.url()).map(url -> "[" + name + "](<" + url + ">)").orElse(name);
  }

  private static String lead(RegionEdition edition, int rank) {
    return Leads.of(edition).stream()
        .skip(rank)
        .findFirst()
        .map(claim -> cited(edition, claim.text(), claim.citations()))
        .orElse("");
  }

  /** A text and the first of its articles that the edition's references have. */
  private static String cited(RegionEdition edition, String text, List<ArticleId> articles) {
    String number =
        articles.stream()
            .map(edition::number)
            .filter(OptionalInt::isPresent)
            .map(
                n ->
                    "[[" + n.getAsInt() + "]](#" + edition.region().id() + "-" + n.getAsInt() + ")")
            .limit(1)
            .collect(Collectors.joining());
    return MarkdownText.plain(text) + (number.isEmpty() ? "" : " " + number);
  }
}
