package dev.newsdigest.core.summarize;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.topic.SectionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes an edition out of whole sentences of its articles: no model, no network, the same input
 * gives the same bytes. Prose stays in the language of its article. Thread-safe.
 */
public final class ExtractiveSummarizer implements Summarizer {

  /** The engine's name on claims and drafts. */
  public static final String ENGINE = "extractive";

  /** Further outlets cited for a fact they report as well. */
  private static final int MOST_CONFIRMATIONS = 2;

  /** Share of an edition's claims that one outlet may have where others tell the story too. */
  private static final double MOST_OF_ONE_OUTLET = 0.2;

  /** A penalty no sentence outweighs. */
  private static final double TOO_LOUD = 20;

  /** What is left of a story's weight where its sentences only hint at what happened. */
  private static final double HINT = 0.2;

  /** Claims on one matter; what else is told of it stands in the articles. */
  private static final int MOST_IN_A_HIGHLIGHT = 4;

  private static final int MOST_IN_AN_ITEM = 2;

  private ExtractiveSummarizer() {}

  public static ExtractiveSummarizer create() {
    return new ExtractiveSummarizer();
  }

  @Override
  public String name() {
    return ENGINE;
  }

  @Override
  public Draft summarize(SummaryRequest request) {
    SentencePicker picker = new SentencePicker(request.language());
    EditionPlan plan = EditionPlan.of(tellable(request.stories(), picker));
    Writer writer = new Writer(request, picker, plan.size());
    List<DraftBlock> blocks = new ArrayList<>();
    for (Development matter : plan.highlights()) {
      writer.tell(matter, SectionId.HIGHLIGHTS).ifPresent(blocks::add);
    }
    for (InsightGroups.Insight insight : plan.insights()) {
      writer.tell(insight).ifPresent(blocks::add);
    }
    for (Development matter : plan.business()) {
      writer.tell(matter, SectionId.BUSINESS).ifPresent(blocks::add);
    }
    for (Development matter : plan.technology()) {
      writer.tell(matter, SectionId.TECHNOLOGY).ifPresent(blocks::add);
    }
    return Draft.of(ENGINE, blocks);
  }

  /**
   * The stories by weight, where one that no sentence tells plainly counts less, and one without
   * any sentence that can stand alone not at all.
   */
  private static List<RankedStory> tellable(List<RankedStory> stories, SentencePicker picker) {
    List<RankedStory> tellable = new ArrayList<>();
    for (RankedStory story : stories) {
      picker
          .best(story, Map.of())
          .map(sentence -> Directness.of(sentence.words()))
          .map(directness -> story.weighing(story.weight() * (HINT + (1 - HINT) * directness)))
          .ifPresent(tellable::add);
    }
    tellable.sort(Comparator.comparingDouble(RankedStory::weight).reversed());
    return tellable;
  }

  /**
   * Returns the claim that tells one story by itself: what takes the place of a model's claim that
   * could not be repaired.
   *
   * @return empty where no sentence of the story can stand alone
   */
  public static Optional<Claim> claimFor(RankedStory story, SectionId section, Language language) {
    return new SentencePicker(language)
        .best(story, Map.of())
        .map(sentence -> claim(sentence, story, section));
  }

  private static Claim claim(CandidateSentence sentence, RankedStory story, SectionId section) {
    Set<ArticleId> citations = new LinkedHashSet<>();
    List<Evidence> evidence = new ArrayList<>();
    citations.add(sentence.article().id());
    evidence.add(sentence.evidence());
    Set<String> outlets = new LinkedHashSet<>();
    outlets.add(sentence.article().article().source().name());
    for (AnalyzedArticle other : story.citable()) {
      if (citations.size() > MOST_CONFIRMATIONS) {
        break;
      }
      if (confirms(other, sentence) && outlets.add(other.article().source().name())) {
        citations.add(other.id());
      }
    }
    Language language = sentence.analyzed().language();
    return Claim.of(
        closed(sentence.words(), language),
        language,
        section,
        story.story().id(),
        List.copyOf(citations),
        evidence,
        ENGINE);
  }

  /** Whether another article names everything the sentence names, figures included. */
  private static boolean confirms(AnalyzedArticle other, CandidateSentence sentence) {
    if (other.equals(sentence.article()) || sentence.anchors().size() < 2) {
      return false;
    }
    return other.fields().values().stream()
        .anyMatch(
            text ->
                CandidateSentence.anchors(text, new TextSpan(0, text.text().length()))
                    .containsAll(sentence.anchors()));
  }

  /** A headline gets the full stop of its language; nothing else is changed. */
  private static String closed(String words, Language language) {
    char last = words.charAt(words.length() - 1);
    if (".!?。！？".indexOf(last) >= 0) {
      return words;
    }
    if ("\"'”’」』）)]】》".indexOf(last) >= 0 && words.length() > 1) {
      char before = words.charAt(words.length() - 2);
      if (".!?。！？".indexOf(before) >= 0) {
        return words;
      }
    }
    return words + (language.isUnspaced() ? "。" : ".");
  }

  /** Keeps what was told so far, so that nothing is told twice and no outlet gets too loud. */
  private static final class Writer {
    private final SummaryRequest request;
    private final SentencePicker picker;
    private final int planned;
    private final Map<String, Integer> claimsOf = new HashMap<>();
    private final Map<String, Double> outlets = new HashMap<>();
    private final List<CandidateSentence> toldSoFar = new ArrayList<>();

    Writer(SummaryRequest request, SentencePicker picker, int planned) {
      this.request = request;
      this.picker = picker;
      this.planned = planned;
    }

    Optional<DraftBlock> tell(Development matter, SectionId section) {
      boolean opens = section == SectionId.HIGHLIGHTS;
      List<Claim> claims = new ArrayList<>(claims(matter.main(), section, opens));
      for (RankedStory other : matter.others()) {
        if (claims.size() < (opens ? MOST_IN_A_HIGHLIGHT : MOST_IN_AN_ITEM)) {
          claims.addAll(claims(other, section, false));
        }
      }
      DraftBlock.Kind kind = opens ? DraftBlock.Kind.PARAGRAPH : DraftBlock.Kind.ITEM;
      return claims.isEmpty()
          ? Optional.empty()
          : Optional.of(new DraftBlock(section, kind, null, claims));
    }

    /** An insight takes two stories at least; one that is left alone stands in its own section. */
    Optional<DraftBlock> tell(InsightGroups.Insight insight) {
      List<RankedStory> told = new ArrayList<>();
      List<Claim> claims = new ArrayList<>();
      for (Development matter : insight.matters()) {
        List<Claim> own = claims(matter.main(), SectionId.INSIGHTS, false);
        if (!own.isEmpty()) {
          told.add(matter.main());
          claims.addAll(own);
        }
      }
      if (told.size() == 1) {
        SectionId section = EditionPlan.section(told.get(0));
        List<Claim> alone = claims.stream().map(claim -> claim.in(section)).toList();
        return Optional.of(new DraftBlock(section, DraftBlock.Kind.ITEM, null, alone));
      }
      String title = insight.theme().title(told, request.language());
      return told.isEmpty()
          ? Optional.empty()
          : Optional.of(new DraftBlock(SectionId.INSIGHTS, DraftBlock.Kind.ITEM, title, claims));
    }

    private List<Claim> claims(RankedStory story, SectionId section, boolean atLength) {
      if (request.cancelled().getAsBoolean()) {
        throw new CancelledException("cancelled while writing the edition of " + request.region());
      }
      List<CandidateSentence> told = new ArrayList<>();
      picker.best(story, outlets).filter(this::isNews).ifPresent(told::add);
      if (atLength && !told.isEmpty()) {
        picker.next(story, told).ifPresent(told::add);
      }
      List<Claim> claims = new ArrayList<>();
      for (CandidateSentence sentence : told) {
        raiseVoice(sentence.article().article().source().name());
        claims.add(claim(sentence, story, section));
      }
      return claims;
    }

    /** From a fifth of the edition on, an outlet tells only what it alone has. */
    private void raiseVoice(String outlet) {
      claimsOf.merge(outlet, 1, Integer::sum);
      boolean loud = claimsOf.get(outlet) + 1 > Math.max(1, MOST_OF_ONE_OUTLET * planned);
      outlets.put(outlet, loud ? TOO_LOUD : 0.2 * claimsOf.get(outlet));
    }

    /** Two stories that were not recognised as one must not both be told. */
    private boolean isNews(CandidateSentence sentence) {
      boolean news = toldSoFar.stream().noneMatch(sentence::saysTheSameAs);
      toldSoFar.add(sentence);
      return news;
    }
  }
}
