package dev.newsdigest.core.render;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.digest.Block;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Reference;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.digest.Section;
import dev.newsdigest.core.digest.SourceShare;
import dev.newsdigest.core.ground.CheckedClaim;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.summarize.DraftBlock;
import dev.newsdigest.core.topic.SectionId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the template shows of one edition. */
final class HtmlEdition {

  private static final int MAIN_SOURCES = 3;

  private final Digest digest;
  private final Wording wording;

  HtmlEdition(Digest digest, Wording wording) {
    this.digest = digest;
    this.wording = wording;
  }

  Map<String, Object> view(RegionEdition edition) {
    Map<Integer, Reference> cited = new HashMap<>();
    edition.references().forEach(reference -> cited.put(reference.n(), reference));
    Map<ArticleId, Integer> numbers = edition.numbers();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", edition.region().id());
    view.put("title", edition.title());
    view.put("figures", figures(edition));
    view.put("tagsLabel", wording.pick("Tags", "标签"));
    view.put("hasTags", !edition.tags().isEmpty());
    view.put("tags", edition.tags().stream().map(this::tag).toList());
    boolean quiet = edition.sections().stream().allMatch(s -> s.id() == SectionId.OVERVIEW);
    view.put(
        "quiet",
        quiet ? wording.pick("A quiet day: nothing of the field to tell.", "今天没有可报道的内容。") : false);
    view.put(
        "sections",
        edition.sections().stream()
            .filter(section -> section.id() != SectionId.OVERVIEW)
            .map(section -> section(edition, section, numbers, cited))
            .toList());
    view.put("referencesTitle", wording.pick("References", "参考"));
    view.put("hasReferences", !edition.references().isEmpty());
    view.put("references", edition.references().stream().map(r -> reference(edition, r)).toList());
    return view;
  }

  private String figures(RegionEdition edition) {
    String sources =
        edition.sources().stream()
            .limit(MAIN_SOURCES)
            .map(this::share)
            .collect(Collectors.joining(wording.comma()));
    String counts =
        wording.pick(
            wording.articles(edition.articleCount())
                + " of "
                + edition.sourceCount()
                + " outlets, "
                + edition.relevantCount()
                + " in the field",
            edition.sourceCount()
                + " 家媒体 "
                + wording.articles(edition.articleCount())
                + "，其中本领域 "
                + wording.articles(edition.relevantCount()));
    return sources.isEmpty() ? counts : counts + " · " + sources;
  }

  private String share(SourceShare share) {
    return VisibleText.of(share.name()) + " (" + share.articles() + ")";
  }

  private Map<String, Object> tag(Tag tag) {
    String trend =
        switch (tag.trend()) {
          case NEW -> wording.pick("new", "新");
          case RISING -> wording.pick("rising", "升温");
          case STEADY -> "";
          case COOLING -> wording.pick("cooling", "降温");
        };
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", VisibleText.of(tag.text()));
    view.put("note", (tag.stories() + " " + trend).strip());
    return view;
  }

  private Map<String, Object> section(
      RegionEdition edition,
      Section section,
      Map<ArticleId, Integer> numbers,
      Map<Integer, Reference> cited) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", section.id().key());
    view.put("anchor", edition.region().id() + "-" + section.id().key());
    view.put("title", section.title());
    List<Map<String, Object>> items =
        blocks(edition, section, DraftBlock.Kind.ITEM, numbers, cited);
    view.put("paragraphs", blocks(edition, section, DraftBlock.Kind.PARAGRAPH, numbers, cited));
    view.put("items", items);
    view.put("hasItems", !items.isEmpty());
    return view;
  }

  private List<Map<String, Object>> blocks(
      RegionEdition edition,
      Section section,
      DraftBlock.Kind kind,
      Map<ArticleId, Integer> numbers,
      Map<Integer, Reference> cited) {
    return section.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block(edition, block, numbers, cited))
        .toList();
  }

  private Map<String, Object> block(
      RegionEdition edition,
      Block block,
      Map<ArticleId, Integer> numbers,
      Map<Integer, Reference> cited) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("title", block.title().map(VisibleText::of).<Object>map(t -> t).orElse(false));
    view.put(
        "claims",
        block.claims().stream().map(claim -> claim(edition, claim, numbers, cited)).toList());
    return view;
  }

  private static Map<String, Object> claim(
      RegionEdition edition,
      CheckedClaim checked,
      Map<ArticleId, Integer> numbers,
      Map<Integer, Reference> cited) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("lang", checked.claim().language().tag());
    view.put("text", VisibleText.of(checked.claim().text()));
    view.put(
        "citations",
        checked.claim().citations().stream()
            .filter(numbers::containsKey)
            .map(numbers::get)
            .map(n -> citation(edition, n, cited))
            .toList());
    return view;
  }

  private static Map<String, Object> citation(
      RegionEdition edition, int n, Map<Integer, Reference> cited) {
    Reference reference = Objects.requireNonNull(cited.get(n));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("n", n);
    view.put("anchor", anchor(edition, n));
    view.put(
        "title",
        VisibleText.of(reference.article().title() + " — " + reference.article().source()));
    view.put("url", Links.safe(reference.article().url()).<Object>map(u -> u).orElse(false));
    return view;
  }

  static String anchor(RegionEdition edition, int n) {
    return edition.region().id() + "-" + n;
  }

  private Map<String, Object> reference(RegionEdition edition, Reference reference) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("n", reference.n());
    view.put("anchor", anchor(edition, reference.n()));
    view.put("lang", reference.language().tag());
    view.put("title", VisibleText.of(reference.article().title()));
    view.put("url", Links.safe(reference.article().url()).<Object>map(u -> u).orElse(false));
    view.put("source", VisibleText.of(reference.article().source().name()));
    view.put(
        "time",
        reference
            .article()
            .published()
            .<Object>map(
                t ->
                    Map.of(
                        "iso", Times.iso(t, digest.zone()),
                        "readable", Times.readable(t, digest.zone())))
            .orElse(false));
    String copies =
        reference.copies().stream()
            .map(Reference.Copy::source)
            .map(VisibleText::of)
            .distinct()
            .collect(Collectors.joining(wording.comma()));
    view.put("copies", copies.isEmpty() ? false : wording.pick("also: ", "另见：") + copies);
    return view;
  }
}
