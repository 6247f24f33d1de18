package dev.newsdigest.core;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.collect.Collected;
import dev.newsdigest.core.digest.EditionAssembler;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.ground.CheckedClaim;
import dev.newsdigest.core.ground.ClaimChecker;
import dev.newsdigest.core.ground.ClaimGrounding;
import dev.newsdigest.core.ground.ClaimRepair;
import dev.newsdigest.core.ground.DigestConsistency;
import dev.newsdigest.core.ground.RepairResult;
import dev.newsdigest.core.keyword.Keyword;
import dev.newsdigest.core.keyword.KeywordExtractor;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.region.RegionAssigner;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.DraftBlock;
import dev.newsdigest.core.summarize.ExtractiveSummarizer;
import dev.newsdigest.core.summarize.NothingWrittenException;
import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.core.summarize.StoryRanker;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.core.topic.Classification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Makes the editions: ranks, tags, has them written, and lets only checked claims through. */
final class EditorialDesk {

  private static final int KEYWORDS = 5;

  private final PipelineSettings settings;
  private final DigestRequest request;
  private final DigestListener listener;
  private final AtomicBoolean cancelled;
  private final PlugInGuard guard;

  /** Ties the editions of this run together for whoever writes them; stands in no output. */
  private final String run = UUID.randomUUID().toString();

  EditorialDesk(
      PipelineSettings settings,
      DigestRequest request,
      DigestListener listener,
      AtomicBoolean cancelled,
      PlugInGuard guard) {
    this.settings = settings;
    this.request = request;
    this.listener = listener;
    this.cancelled = cancelled;
    this.guard = guard;
  }

  Editorial edit(
      List<Story> stories,
      Map<ArticleId, Classification> classes,
      Collected collected,
      List<DayRecord> memory) {
    HeadlineNames names = new HeadlineNames(settings.knowledge(), request.language());
    StoryRanker ranker =
        new StoryRanker(
            classes, this::keywordsOf, names::of, settings.minimumRelevance(), newest(collected));
    Editorial editorial = new Editorial(request, stories, collected);
    TagDesk tags = new TagDesk(settings, request, memory);
    int done = 0;
    listener.onProgress(Stage.SUMMARIZE, 0, request.regions().size());
    for (Region region : request.regions()) {
      List<RankedStory> ranked = ranker.rank(stories, region);
      List<Tag> chosen = tags.choose(region, ranked);
      edition(region, ranked, chosen, collected, editorial);
      listener.onProgress(Stage.SUMMARIZE, ++done, request.regions().size());
    }
    editorial.remember(tags.counts());
    return editorial;
  }

  private List<Keyword> keywordsOf(AnalyzedArticle article) {
    KeywordExtractor extractor = settings.keywords();
    return guard.call(
        "keyword",
        PlugInGuard.nameOf(extractor, "keyword extractor"),
        () -> extractor.extract(article, KEYWORDS),
        List::of);
  }

  private void edition(
      Region region,
      List<RankedStory> ranked,
      List<Tag> tags,
      Collected collected,
      Editorial editorial) {
    SummaryRequest asked =
        new SummaryRequest(
            region,
            request.language(),
            request.date(),
            request.zone(),
            ranked,
            tags,
            cancelled::get,
            run);
    Draft draft = write(asked);
    List<Article> received =
        collected.received().stream().filter(a -> regionOf(a).equals(region)).toList();
    int relevant = ranked.stream().mapToInt(one -> one.citable().size()).sum();
    EditionAssembler assembler =
        new EditionAssembler(region, request.language(), received, relevant);
    ground(draft, asked, assembler, editorial);
    RegionEdition edition = assembler.assemble(editorial.stories(), tags);
    editorial.add(edition, ranked, draft);
  }

  private Region regionOf(Article article) {
    return RegionAssigner.using(settings.knowledge()).regionOf(article);
  }

  /** A summarizer that fails costs the edition its words, not the digest its life. */
  private Draft write(SummaryRequest asked) {
    Summarizer summarizer = settings.summarizer();
    return guard.call(
        "summarize",
        summarizer.name(),
        () -> written(summarizer, asked),
        () -> ExtractiveSummarizer.create().summarize(asked));
  }

  private static Draft written(Summarizer summarizer, SummaryRequest asked) {
    try {
      return summarizer.summarize(asked);
    } catch (NothingWrittenException e) {
      return ExtractiveSummarizer.create().summarize(asked).after(e.usage(), e.notes());
    }
  }

  private void ground(
      Draft draft, SummaryRequest asked, EditionAssembler assembler, Editorial editorial) {
    Map<String, RankedStory> byStory =
        asked.stories().stream()
            .collect(
                Collectors.toMap(
                    one -> one.story().id(), one -> one, (a, b) -> a, LinkedHashMap::new));
    ClaimRepair repair = repair(byStory);
    List<AnalyzedArticle> citable =
        asked.stories().stream().flatMap(one -> one.story().articles().stream()).toList();
    Set<ArticleId> ids = citable.stream().map(AnalyzedArticle::id).collect(Collectors.toSet());
    listener.onProgress(Stage.GROUND, 0, draft.blocks().size());
    int done = 0;
    List<List<CheckedClaim>> kept = new ArrayList<>();
    for (DraftBlock block : draft.blocks()) {
      if (cancelled.get()) {
        throw new CancelledException("the run was cancelled");
      }
      List<Claim> claims = block.claims().stream().map(claim -> known(claim, ids)).toList();
      RepairResult result = repair.repair(claims, citable);
      kept.add(result.claims());
      editorial.count(result);
      listener.onProgress(Stage.GROUND, ++done, draft.blocks().size());
    }
    RepairResult settled = settle(kept);
    editorial.count(settled);
    for (int i = 0; i < kept.size(); i++) {
      List<CheckedClaim> block = new ArrayList<>(kept.get(i));
      block.retainAll(settled.claims());
      assembler.add(draft.blocks().get(i), block);
    }
  }

  /** What contradicts or retells an earlier claim of the edition is withheld. */
  private RepairResult settle(List<List<CheckedClaim>> blocks) {
    Analyzer analyzer = settings.analyzer().in(request.zone());
    return DigestConsistency.of(analyzer, settings.knowledge())
        .settle(blocks.stream().flatMap(List::stream).toList());
  }

  /** A summarizer may cite what it was not given; no reader could follow that. */
  private static Claim known(Claim claim, Set<ArticleId> ids) {
    if (ids.containsAll(claim.citations())) {
      return claim;
    }
    return claim.citing(
        claim.citations().stream().filter(ids::contains).toList(),
        claim.evidence().stream().filter(one -> ids.contains(one.article())).toList());
  }

  private ClaimRepair repair(Map<String, RankedStory> byStory) {
    ClaimGrounding grounding = ClaimGrounding.standard();
    for (ClaimChecker checker : settings.checkers()) {
      String name = PlugInGuard.nameOf(checker, "claim checker");
      grounding =
          grounding.and(asked -> guard.call("ground", name, () -> checker.check(asked), List::of));
    }
    Analyzer analyzer = settings.analyzer().in(request.zone());
    return ClaimRepair.of(grounding, analyzer, settings.knowledge())
        .replacingWith(
            (Claim claim) ->
                claim
                    .story()
                    .map(byStory::get)
                    .flatMap(
                        story ->
                            ExtractiveSummarizer.claimFor(
                                story, claim.section(), request.language()))
                    .filter(other -> !other.text().equals(claim.text())));
  }

  private static Instant newest(Collected collected) {
    List<Instant> times = new ArrayList<>();
    collected.articles().forEach(article -> article.published().ifPresent(times::add));
    return times.stream().max(Instant::compareTo).orElse(Instant.EPOCH);
  }
}
