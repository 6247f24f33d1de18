package dev.newsdigest.llm.prompt;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.story.StoryRole;
import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.llm.budget.TokenEstimator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a model is shown of the day: per story the headlines of a few outlets and their best
 * sentences, fitted into a number of tokens. Every story gets its headline before any gets a second
 * sentence, and no article may take more than its share, so that one long text cannot push the
 * others out. Articles are numbered from 1; only these numbers may be cited. Immutable.
 */
public final class EvidencePack {

  /** Largest part of a pack one article may fill. */
  private static final double ARTICLE_SHARE = 0.08;

  /** Where the stories are few, an article may fill more: this part of what falls to its story. */
  private static final double FEW_STORIES_SHARE = 0.6;

  private static final int MOST_ARTICLES = 3;
  private static final int MOST_SENTENCES = 4;

  /** A mark's share of each line. */
  private static final int LINE_FRAME_TOKENS = 6;

  private final List<EvidenceBlock> blocks;
  private final Map<ArticleId, Integer> numbers = new LinkedHashMap<>();
  private final List<AnalyzedArticle> articles = new ArrayList<>();
  private final Map<String, Map<Integer, List<String>>> lines = new LinkedHashMap<>();
  private final Map<ArticleId, String> storyOf = new LinkedHashMap<>();
  private int tokens;

  private EvidencePack(List<EvidenceBlock> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  /**
   * Fits the stories into a pack.
   *
   * @param zone zone of the dates shown
   * @param maxTokens size of the pack; stories whose headline does not fit any more are left out
   */
  public static EvidencePack of(
      List<EvidenceBlock> blocks, ZoneId zone, int maxTokens, TokenEstimator estimator) {
    EvidencePack pack = new EvidencePack(blocks);
    pack.fill(maxTokens, estimator, new EvidenceLines(estimator, zone));
    return pack;
  }

  /** A line that may be shown, and its turn. */
  private record Candidate(
      int turn, boolean headline, EvidenceBlock block, AnalyzedArticle article, String text) {}

  private void fill(int maxTokens, TokenEstimator estimator, EvidenceLines source) {
    List<Candidate> candidates = new ArrayList<>();
    for (EvidenceBlock block : blocks) {
      for (RankedStory story : block.stories()) {
        addCandidates(block, story, source, candidates);
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::turn));
    Map<ArticleId, Integer> taken = new LinkedHashMap<>();
    Set<String> opened = new LinkedHashSet<>();
    int stories = blocks.stream().mapToInt(block -> block.stories().size()).sum();
    int quota = (int) (maxTokens * Math.max(ARTICLE_SHARE, FEW_STORIES_SHARE / stories));
    for (Candidate candidate : candidates) {
      ArticleId id = candidate.article().id();
      boolean first = !opened.contains(candidate.block().id());
      int cost = estimator.tokens(candidate.text()) + LINE_FRAME_TOKENS + (first ? 8 : 0);
      boolean known = numbers.containsKey(id);
      if (tokens + cost > maxTokens
          || taken.getOrDefault(id, 0) + cost > quota
          || candidate.headline() == known) {
        continue;
      }
      tokens += cost;
      taken.merge(id, cost, Integer::sum);
      opened.add(candidate.block().id());
      int number =
          numbers.computeIfAbsent(
              id,
              key -> {
                articles.add(candidate.article());
                return articles.size();
              });
      lines
          .computeIfAbsent(candidate.block().id(), key -> new TreeMap<>())
          .computeIfAbsent(number, key -> new ArrayList<>())
          .add(candidate.text());
    }
  }

  private void addCandidates(
      EvidenceBlock block, RankedStory ranked, EvidenceLines source, List<Candidate> candidates) {
    int turn = 0;
    for (AnalyzedArticle article : chosen(ranked)) {
      storyOf.put(article.id(), ranked.story().id());
      candidates.add(new Candidate(turn, true, block, article, source.headline(article)));
      List<String> sentences = source.sentences(article);
      int many = block.kind().equals("highlight") ? MOST_SENTENCES : MOST_SENTENCES - 1;
      for (int i = 0; i < Math.min(many, sentences.size()); i++) {
        candidates.add(new Candidate(turn + 1 + 2 * i, false, block, article, sentences.get(i)));
      }
      turn += 2;
    }
  }

  /** One article an outlet of those worth citing; copies say nothing new. */
  private static List<AnalyzedArticle> chosen(RankedStory ranked) {
    Story story = ranked.story();
    Set<String> outlets = new TreeSet<>();
    List<AnalyzedArticle> chosen = new ArrayList<>();
    for (AnalyzedArticle article : ranked.citable()) {
      boolean copy = story.role(article.id()) == StoryRole.COPY && !chosen.isEmpty();
      if (!copy && chosen.size() < MOST_ARTICLES && outlets.add(article.article().source().id())) {
        chosen.add(article);
      }
    }
    return chosen;
  }

  /** The pack as the model sees it, every line of untrusted text behind the fence's mark. */
  public String text(Fence fence) {
    StringBuilder text = new StringBuilder();
    for (EvidenceBlock block : blocks) {
      Map<Integer, List<String>> shown = lines.get(block.id());
      if (shown != null) {
        text.append("BLOCK ").append(block.id()).append(": ").append(block.kind()).append('\n');
        shown.forEach(
            (number, sentences) ->
                sentences.forEach(
                    s -> text.append(fence.line("[" + number + "] " + s)).append('\n')));
      }
    }
    return text.toString();
  }

  /** The pack without its random mark: the same for the same day. */
  public String content() {
    return text(Fence.NONE);
  }

  /** All untrusted lines, to draw a fence around. */
  public List<String> untrusted() {
    return lines.values().stream()
        .flatMap(shown -> shown.values().stream().flatMap(List::stream))
        .toList();
  }

  /** The lines shown of one block, in order, with their numbers. */
  public List<String> linesOf(String blockId) {
    List<String> all = new ArrayList<>();
    lines
        .getOrDefault(blockId, Map.of())
        .forEach((number, sentences) -> sentences.forEach(s -> all.add("[" + number + "] " + s)));
    return all;
  }

  /** Blocks something of was shown, in order. */
  public List<EvidenceBlock> blocks() {
    return blocks.stream().filter(block -> lines.containsKey(block.id())).toList();
  }

  /** The article of that number if it was shown in that block; empty otherwise. */
  public Optional<AnalyzedArticle> article(String blockId, int number) {
    return lines.getOrDefault(blockId, Map.of()).containsKey(number)
        ? Optional.of(articles.get(number - 1))
        : Optional.empty();
  }

  /** The story that article was shown for. */
  public Optional<String> storyOf(ArticleId article) {
    return Optional.ofNullable(storyOf.get(article));
  }

  /** All articles shown, in the order of their numbers. */
  public List<AnalyzedArticle> articles() {
    return List.copyOf(articles);
  }

  /** Estimated size. */
  public int tokens() {
    return tokens;
  }
}
