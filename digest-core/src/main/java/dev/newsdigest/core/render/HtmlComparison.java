package dev.newsdigest.core.render;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.region.SharedStory;
import dev.newsdigest.core.region.VoiceShare;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the template shows of the comparison between the regions. */
final class HtmlComparison {

  private static final int MOST_SHARED = 6;
  private static final int MOST_TOPICS = 8;
  private static final int BAR = 200;
  private static final int LEFT_EDGE = 250;
  private static final int RIGHT_EDGE = 470;
  private static final int ROW = 26;

  private final Digest digest;
  private final Wording wording;

  HtmlComparison(Digest digest, Wording wording) {
    this.digest = digest;
    this.wording = wording;
  }

  Map<String, Object> strip() {
    List<RegionEdition> editions = digest.editions();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put(
        "heading",
        editions.stream()
                .map(edition -> wording.region(edition.region()))
                .collect(Collectors.joining(wording.pick(" and ", "与")))
            + wording.pick(" at a glance", "对照"));
    view.put(
        "regions", editions.stream().map(edition -> wording.region(edition.region())).toList());
    view.put("leadsLabel", wording.pick("Leads with", "头条"));
    view.put("leads", editions.stream().map(this::leads).toList());
    view.put("rows", rows());
    List<SharedStory> shared = digest.comparison().shared().stream().limit(MOST_SHARED).toList();
    view.put("hasShared", !shared.isEmpty());
    view.put(
        "sharedHeading",
        wording.pick("Told in both: ", "两地都报道：") + digest.comparison().shared().size());
    view.put("shared", shared.stream().map(this::shared).toList());
    view.put("topics", hasTopics(editions) ? topics(editions) : false);
    return view;
  }

  private boolean hasTopics(List<RegionEdition> editions) {
    return editions.size() == 2 && !digest.comparison().topics().isEmpty();
  }

  private List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    rows.add(
        row(
            wording.pick("Articles, in the field", "文章，本领域"),
            e -> e.articleCount() + ", " + e.relevantCount()));
    rows.add(row(wording.pick("Outlets", "媒体"), e -> String.valueOf(e.sourceCount())));
    rows.add(
        row(
            ComparisonWords.onlyHere(digest, wording),
            e ->
                String.valueOf(
                    digest.comparison().only().getOrDefault(e.region(), List.of()).size())));
    if (!digest.comparison().isComplete()) {
      rows.add(
          row(
              ComparisonWords.answeredLabel(wording),
              e -> ComparisonWords.answered(digest, e.region())));
    }
    rows.add(
        row(
            wording.pick("Special today", "今日特点"),
            e ->
                e.tags().stream()
                    .map(Tag::text)
                    .map(VisibleText::of)
                    .collect(Collectors.joining(" · "))));
    return rows;
  }

  private Map<String, Object> row(String label, Function<RegionEdition, String> cell) {
    return Map.of("label", label, "cells", digest.editions().stream().map(cell).toList());
  }

  private Map<String, Object> shared(SharedStory story) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("first", first(story));
    List<Map<String, Object>> sides = new ArrayList<>();
    for (RegionEdition edition : digest.editions()) {
      Telling.of(digest, edition, story).ifPresent(telling -> sides.add(side(edition, telling)));
    }
    view.put("sides", sides);
    view.put(
        "differences",
        story.differences().stream()
            .filter(difference -> !difference.kind().equals("wording"))
            .map(this::difference)
            .toList());
    return view;
  }

  private String first(SharedStory story) {
    int outlets = story.sides().values().stream().mapToInt(side -> side.articles().size()).sum();
    String count = wording.articles(outlets);
    if (story.firstRegion().isEmpty() || story.lag().isEmpty()) {
      return count;
    }
    String name = wording.region(story.firstRegion().get());
    return wording.pick(
        count + ", " + name + " first by " + Durations.readable(story.lag().getAsLong(), false),
        count + "，" + name + " 早 " + Durations.readable(story.lag().getAsLong(), true));
  }

  private List<Map<String, Object>> leads(RegionEdition edition) {
    return Leads.of(edition).stream()
        .map(lead -> cited(edition, lead.text(), lead.language().tag(), lead.citations()))
        .toList();
  }

  private Map<String, Object> side(RegionEdition edition, Telling telling) {
    Map<String, Object> view =
        cited(edition, telling.text(), telling.language().tag(), telling.citations());
    view.put("outlet", telling.article().<Object>map(this::outlet).orElse(false));
    view.put("region", wording.region(edition.region()));
    view.put("pageLang", digest.language().tag());
    return view;
  }

  private Map<String, Object> outlet(Article article) {
    return Map.of(
        "name",
        VisibleText.of(article.source().name()),
        "url",
        Links.safe(article.url()).<Object>map(url -> url).orElse(false));
  }

  /** A text and the first of its articles that the edition's references have. */
  private static Map<String, Object> cited(
      RegionEdition edition, String text, String language, List<ArticleId> articles) {
    OptionalInt number =
        articles.stream()
            .map(edition::number)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("lang", language);
    view.put("text", VisibleText.of(text));
    view.put("number", number.isPresent() ? number.getAsInt() : false);
    view.put("anchor", number.isPresent() ? HtmlEdition.anchor(edition, number.getAsInt()) : "");
    return view;
  }

  private Map<String, Object> difference(SharedStory.Difference difference) {
    String kind =
        switch (difference.kind()) {
          case "figure" -> wording.pick("Figures differ", "数字不同");
          default -> difference.kind();
        };
    String text =
        difference.values().entrySet().stream()
            .map(
                entry ->
                    wording.region(entry.getKey())
                        + wording.colon()
                        + VisibleText.of(entry.getValue()))
            .collect(Collectors.joining(wording.pick("; ", "；")));
    return Map.of("kind", kind, "text", text);
  }

  private Map<String, Object> topics(List<RegionEdition> editions) {
    Region left = editions.get(0).region();
    Region right = editions.get(1).region();
    List<VoiceShare> shares = digest.comparison().topics().stream().limit(MOST_TOPICS).toList();
    double most =
        shares.stream()
            .flatMap(share -> share.shares().values().stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(1);
    List<Map<String, Object>> bars = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      bars.add(bar(shares.get(i), left, right, Math.max(most, 0.0001), i));
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put(
        "heading",
        wording.pick("Share of stories by topic: ", "各主题报道占比：")
            + wording.region(left)
            + wording.pick(" left, ", " 左，")
            + wording.region(right)
            + wording.pick(" right", " 右"));
    view.put("height", ROW * shares.size() + 4);
    view.put("bars", bars);
    view.put(
        "caption",
        wording.pick(
            "A story can have several topics, so shares do not add up to 100 %.",
            "一条新闻可属于多个主题，占比之和不为 100%。"));
    return view;
  }

  private Map<String, Object> bar(
      VoiceShare share, Region left, Region right, double most, int row) {
    double leftShare = share.shares().getOrDefault(left, 0.0);
    double rightShare = share.shares().getOrDefault(right, 0.0);
    int leftWidth = (int) Math.round(leftShare / most * (BAR - 40));
    int rightWidth = (int) Math.round(rightShare / most * (BAR - 40));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("label", topicName(share.subject()));
    view.put("left", percent(leftShare));
    view.put("right", percent(rightShare));
    view.put("y", row * ROW + 4);
    view.put("textY", row * ROW + 16);
    view.put("leftX", LEFT_EDGE - leftWidth);
    view.put("leftWidth", leftWidth);
    view.put("rightWidth", rightWidth);
    view.put("leftTextX", LEFT_EDGE - leftWidth - 6);
    view.put("rightTextX", RIGHT_EDGE + rightWidth + 6);
    return view;
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private String topicName(String id) {
    return digest.stories().stream()
        .flatMap(story -> digest.topics(story.id()).stream())
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .map(topic -> wording.chinese() ? topic.chinese() : topic.english())
        .orElse(id);
  }
}
