package dev.newsdigest.core.digest;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.ground.CheckedClaim;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.summarize.DraftBlock;
import dev.newsdigest.core.topic.SectionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts one edition together: sections in order, claims numbered by first citation, counts taken
 * from the articles themselves. Not thread-safe; one an edition.
 */
public final class EditionAssembler {

  private final Region region;
  private final Language language;
  private final List<Article> received;
  private final int relevant;
  private final Map<SectionId, List<Block>> blocks = new EnumMap<>(SectionId.class);

  /**
   * @param region the edition's region
   * @param language language of headings
   * @param received all articles of the region's media, copies included
   * @param relevant how many of them belong to the digest's field
   */
  public EditionAssembler(Region region, Language language, List<Article> received, int relevant) {
    this.region = region;
    this.language = language;
    this.received = List.copyOf(received);
    this.relevant = relevant;
  }

  /**
   * Adds a block of checked claims; one whose claims were all withheld is left out. News meant for
   * the overview, which holds figures only, goes to the highlights.
   */
  public void add(DraftBlock draft, List<CheckedClaim> claims) {
    SectionId section =
        draft.section() == SectionId.OVERVIEW ? SectionId.HIGHLIGHTS : draft.section();
    if (!claims.isEmpty()) {
      blocks
          .computeIfAbsent(section, s -> new ArrayList<>())
          .add(new Block(draft.kind(), draft.title().orElse(null), claims));
    }
  }

  /**
   * Returns the edition.
   *
   * @param stories all stories, to look up copies
   * @param tags the edition's tags
   */
  public RegionEdition assemble(List<Story> stories, List<Tag> tags) {
    List<SourceShare> sources = sources();
    List<Section> sections = new ArrayList<>();
    sections.add(overview(sources));
    blocks.forEach((id, list) -> sections.add(new Section(id, id.title(language), list)));
    return new RegionEdition(
        region,
        region.displayName(language) + (language.isChinese() ? "媒体" : " media"),
        received.size(),
        relevant,
        sources,
        tags,
        sections,
        references(stories));
  }

  private List<SourceShare> sources() {
    Map<String, Integer> counts = new TreeMap<>();
    received.forEach(article -> counts.merge(article.source().name(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new SourceShare(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(SourceShare::articles)
                .reversed()
                .thenComparing(SourceShare::name))
        .toList();
  }

  /** The overview tells of the digest itself, so its figures need no citation. */
  private Section overview(List<SourceShare> sources) {
    String articles = language.isChinese() ? "文章总数：" : "Total articles: ";
    String outlets = language.isChinese() ? "媒体数：" : "Outlets: ";
    return new Section(
        SectionId.OVERVIEW,
        SectionId.OVERVIEW.title(language),
        List.of(
            new Block(DraftBlock.Kind.ITEM, articles + received.size(), List.of()),
            new Block(DraftBlock.Kind.ITEM, outlets + sources.size(), List.of())));
  }

  private List<Reference> references(List<Story> stories) {
    Map<ArticleId, Story> storyOf = new LinkedHashMap<>();
    Map<ArticleId, Language> languageOf = new LinkedHashMap<>();
    Map<ArticleId, Article> articleOf = new LinkedHashMap<>();
    for (Story story : stories) {
      story
          .articles()
          .forEach(
              article -> {
                storyOf.put(article.id(), story);
                languageOf.put(article.id(), article.language());
                articleOf.put(article.id(), article.article());
              });
    }
    List<Reference> references = new ArrayList<>();
    for (ArticleId id : cited()) {
      Article article = articleOf.get(id);
      Story story = storyOf.get(id);
      if (article != null && story != null) {
        references.add(
            new Reference(
                references.size() + 1,
                article,
                languageOf.getOrDefault(id, Language.UND),
                story.id(),
                copies(article, story)));
      }
    }
    return references;
  }

  private List<ArticleId> cited() {
    return blocks.values().stream()
        .flatMap(List::stream)
        .flatMap(block -> block.claims().stream())
        .flatMap(claim -> claim.claim().citations().stream())
        .distinct()
        .toList();
  }

  private static List<Reference.Copy> copies(Article article, Story story) {
    List<Reference.Copy> copies = new ArrayList<>();
    article.alsoBy().forEach(outlet -> copies.add(new Reference.Copy(outlet, null)));
    story
        .copyOf()
        .forEach(
            (copy, original) -> {
              if (original.equals(article.id())) {
                story.articles().stream()
                    .filter(other -> other.id().equals(copy))
                    .map(other -> other.article())
                    .forEach(
                        other ->
                            copies.add(new Reference.Copy(other.source().name(), other.url())));
              }
            });
    return copies;
  }
}
