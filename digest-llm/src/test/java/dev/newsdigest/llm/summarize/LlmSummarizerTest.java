package dev.newsdigest.llm.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.DraftBlock;
import dev.newsdigest.core.summarize.ExtractiveSummarizer;
import dev.newsdigest.core.summarize.NothingWrittenException;
import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.core.topic.SectionId;
import dev.newsdigest.llm.budget.Budget;
import dev.newsdigest.llm.budget.Estimate;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.RetryPolicy;
import dev.newsdigest.llm.chat.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LlmSummarizerTest {

  private static final RetryPolicy QUICK = new RetryPolicy(2, Duration.ZERO, Duration.ofMillis(5));

  private static LlmSummarizer.Builder builder(ChatModel model) {
    return LlmSummarizer.builder(model).analyzer(SampleDay.ANALYZER).retry(QUICK);
  }

  private static List<Claim> claims(Draft draft) {
    return draft.blocks().stream().flatMap(block -> block.claims().stream()).toList();
  }

  private static SummaryRequest day(int stories) {
    return SampleDay.request(SampleDay.stories(stories));
  }

  @Test
  void writesEachStoryOnceWithCitationsEvidenceAndEngine() {
    FakeWriter model = new FakeWriter();
    Draft draft = builder(model).build().summarize(day(24));
    assertThat(draft.engine()).isEqualTo("llm:fake");
    assertThat(draft.blocks().stream().map(DraftBlock::section).distinct())
        .containsExactly(
            SectionId.HIGHLIGHTS, SectionId.INSIGHTS, SectionId.BUSINESS, SectionId.TECHNOLOGY);
    assertThat(claims(draft))
        .allSatisfy(
            claim -> {
              assertThat(claim.citations()).isNotEmpty();
              assertThat(claim.evidence()).isNotEmpty();
              assertThat(claim.text()).doesNotContain("[");
            });
    assertThat(claims(draft).stream().map(c -> c.story().orElseThrow())).doesNotHaveDuplicates();
    assertThat(claims(draft).stream().filter(c -> c.engine().equals("llm:fake")).count())
        .isGreaterThanOrEqualTo(18);
    assertThat(draft.usage().calls()).isEqualTo(2);
    assertThat(draft.usage().inputTokens()).isEqualTo(2_000);
  }

  @Test
  void putsWhatNeverChangesFirstAndTheRandomMarkBehindIt() {
    FakeWriter model = new FakeWriter();
    builder(model).build().summarize(day(24));
    builder(model).build().summarize(day(24));
    assertThat(model.requests.stream().map(r -> r.system()).distinct()).hasSize(1);
    assertThat(model.requests.stream().map(r -> r.userText()).distinct()).hasSize(4);
    assertThat(model.requests.stream().map(r -> r.contentKey().orElseThrow()).distinct())
        .hasSize(2);
  }

  @Test
  void makesNoCallForTheSameDayAgain() {
    FakeWriter model = new FakeWriter();
    LlmSummarizer summarizer = builder(model).build();
    Draft first = summarizer.summarize(day(24));
    Draft second = summarizer.summarize(day(24));
    assertThat(model.requests).hasSize(2);
    assertThat(second.usage().calls()).isZero();
    assertThat(second.blocks()).isEqualTo(first.blocks());
  }

  @Test
  void writesASmallDayWithOneCallAndAnEmptyOneWithNone() {
    FakeWriter model = new FakeWriter();
    builder(model).build().summarize(day(8));
    assertThat(model.requests).hasSize(1);
    assertThat(builder(model).build().summarize(day(0)).blocks()).isEmpty();
    assertThat(model.requests).hasSize(1);
  }

  @Test
  void asksOnceMoreForAnswersOfTheWrongForm() {
    FakeWriter model =
        new FakeWriter() {
          @Override
          public ChatReply chat(dev.newsdigest.llm.chat.ChatRequest request) {
            ChatReply good = super.chat(request);
            return requests.size() == 1 ? reply("Sure! Here is your digest.") : good;
          }
        };
    Draft draft = builder(model).build().summarize(day(8));
    assertThat(model.requests).hasSize(2);
    assertThat(model.requests.get(1).userText()).contains("could not be used");
    assertThat(draft.engine()).isEqualTo("llm:fake");
    assertThat(draft.notes().stream().map(StageFailure::code)).containsExactly("INVALID_OUTPUT");
  }

  @Test
  void givesUpAfterTwoAnswersOfTheWrongForm() {
    AtomicInteger calls = new AtomicInteger();
    ChatModel model =
        request -> {
          calls.incrementAndGet();
          return FakeWriter.reply("I would rather not.");
        };
    assertThatThrownBy(() -> builder(model).build().summarize(day(8)))
        .isInstanceOf(NothingWrittenException.class)
        .hasCauseInstanceOf(ModelException.InvalidOutput.class);
    assertThat(calls).hasValue(2);
  }

  @Test
  void asksForLessWhenTheAnswerIsCut() {
    FakeWriter model =
        new FakeWriter() {
          @Override
          public ChatReply chat(dev.newsdigest.llm.chat.ChatRequest request) {
            ChatReply good = super.chat(request);
            return blocks(request).size() < 6
                ? good
                : new ChatReply("{\"blocks\":[", FinishReason.LENGTH, Usage.NONE, "fake");
          }
        };
    Draft draft = builder(model).build().summarize(day(8));
    assertThat(model.requests).hasSize(2);
    assertThat(claims(draft).stream().map(Claim::engine).distinct())
        .containsExactlyInAnyOrder("llm:fake", ExtractiveSummarizer.ENGINE);
    assertThat(draft.notes().stream().map(StageFailure::code)).contains("ANSWER_CUT");
  }

  @Test
  void turnsToTheNextModelAndDoesNotAskTheFirstOneAgain() {
    AtomicInteger broken = new AtomicInteger();
    ChatModel first =
        request -> {
          broken.incrementAndGet();
          throw new ModelException.Auth("wrong key");
        };
    FakeWriter second = new FakeWriter();
    Draft draft = builder(first).orElse(second).build().summarize(day(24));
    assertThat(broken).hasValue(1);
    assertThat(second.requests).hasSize(2);
    assertThat(draft.engine()).isEqualTo("llm:fake");
    assertThat(draft.notes()).extracting(StageFailure::code).containsExactly("AUTH");
  }

  @Test
  void endsInAnExtractiveDigestWithinTwoCallsWhateverFails() {
    List<ModelException> failures =
        List.of(
            new ModelException.RateLimited("later", Duration.ofMillis(1)),
            new ModelException.Timeout("slow", true, null),
            new ModelException.Unavailable("HTTP 500", false, null, null),
            new ModelException.Auth("HTTP 401"),
            new ModelException.BadRequest("HTTP 404: no such model"),
            new ModelException.ContentFiltered("refused"),
            new ModelException.InvalidOutput("no JSON", null),
            new ModelException.AnswerCut("cut"));
    for (ModelException failure : failures) {
      AtomicInteger calls = new AtomicInteger();
      ChatModel model =
          request -> {
            calls.incrementAndGet();
            throw failure;
          };
      Summarizer summarizer = Summarizer.firstOf(builder(model).build(), Summarizer.extractive());
      Draft draft = summarizer.summarize(day(8));
      assertThat(calls.get()).as(failure.code()).isLessThanOrEqualTo(2);
      assertThat(draft.engine()).isEqualTo(ExtractiveSummarizer.ENGINE);
      assertThat(draft.blocks()).isNotEmpty();
      assertThat(draft.notes()).as(failure.code()).isNotEmpty();
    }
  }

  @Test
  void staysWithinItsBudgetAndFillsTheRestWithExtractedSentences() {
    FakeWriter model = new FakeWriter();
    Budget budget = Budget.builder().maxCalls(1).build();
    Draft draft = builder(model).budget(budget).build().summarize(day(24));
    assertThat(model.requests).hasSize(1);
    assertThat(draft.notes()).extracting(StageFailure::code).contains("BUDGET");
    assertThat(claims(draft).stream().map(Claim::engine).distinct())
        .containsExactlyInAnyOrder("llm:fake", ExtractiveSummarizer.ENGINE);
  }

  @Test
  void holdsTheEditionsOfARunToOneBudgetAndTheNextRunToItsOwn() {
    FakeWriter model = new FakeWriter();
    LlmSummarizer summarizer = builder(model).budget(Budget.builder().maxCalls(3).build()).build();

    summarizer.summarize(SampleDay.request(Region.US, SampleDay.stories(24), "first"));
    Draft second =
        summarizer.summarize(
            SampleDay.request(Region.CHINA, SampleDay.stories(30).subList(2, 30), "first"));
    assertThat(model.requests).hasSize(3);
    assertThat(second.notes()).extracting(StageFailure::code).contains("BUDGET");

    summarizer.summarize(
        SampleDay.request(Region.CHINA, SampleDay.stories(34).subList(4, 34), "second"));
    assertThat(model.requests).hasSize(5);
  }

  @Test
  void dropsCitationsOfOtherBlocksAndNumbersNeverShown() {
    FakeWriter model =
        new FakeWriter() {
          @Override
          void claim(
              String id,
              Line line,
              java.util.Map<String, List<Line>> blocks,
              com.fasterxml.jackson.databind.node.ArrayNode claims) {
            int foreign =
                blocks.values().stream()
                    .flatMap(List::stream)
                    .mapToInt(Line::number)
                    .filter(n -> blocks.get(id).stream().noneMatch(l -> l.number() == n))
                    .findFirst()
                    .orElseThrow();
            add(claims, line.words(), line.words(), 0, -1, 999, foreign, line.number());
            add(claims, "OpenAI did something else entirely.", line.words(), foreign);
          }
        };
    Draft draft = builder(model).build().summarize(day(12));
    assertThat(claims(draft))
        .allSatisfy(
            claim -> {
              String story = claim.story().orElseThrow().replace("story-a", "");
              assertThat(claim.citations())
                  .isNotEmpty()
                  .allSatisfy(id -> assertThat(id.value().substring(1)).isEqualTo(story));
              assertThat(claim.text()).doesNotContain("something else");
            });
  }

  @Test
  void claimsNoAuthorshipOfADraftNoneOfWhoseSentencesAreItsOwn() {
    FakeWriter model =
        new FakeWriter() {
          @Override
          void claim(
              String id,
              Line line,
              java.util.Map<String, List<Line>> blocks,
              com.fasterxml.jackson.databind.node.ArrayNode claims) {
            add(claims, "See www.evil.example for more.", line.words(), line.number());
          }
        };
    Draft draft = builder(model).build().summarize(day(8));
    assertThat(draft.engine()).isEqualTo(ExtractiveSummarizer.ENGINE);
    assertThat(claims(draft)).isNotEmpty();
    assertThat(draft.notes())
        .extracting(StageFailure::message)
        .singleElement()
        .asString()
        .contains("8 refused");
  }

  @Test
  void asksAgainWhenTheAnswerIsInAnotherLanguage() {
    FakeWriter model = new FakeWriter();
    SummaryRequest chinese = SampleDay.request(SampleDay.stories(8), Language.ZH_HANS, () -> false);
    assertThatThrownBy(() -> builder(model).build().summarize(chinese))
        .hasCauseInstanceOf(ModelException.InvalidOutput.class)
        .hasMessageContaining("language");
    assertThat(model.requests).hasSize(2);
    assertThat(model.requests.get(0).system()).contains("简体中文");
  }

  @Test
  void stopsWhenTheRunIsCancelled() {
    AtomicBoolean cancelled = new AtomicBoolean();
    ChatModel hanging =
        request -> {
          cancelled.set(true);
          request.cancellation().await(Duration.ofSeconds(20));
          return ChatReply.of("{}");
        };
    SummaryRequest request = SampleDay.request(SampleDay.stories(8), Language.EN, cancelled::get);
    long start = System.nanoTime();
    assertThatThrownBy(() -> builder(hanging).build().summarize(request))
        .isInstanceOf(CancelledException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void keepsToTheDeadlineOfTheWholeRun() {
    List<Duration> left = new ArrayList<>();
    ChatModel slow =
        request -> {
          left.add(request.deadline().remaining());
          request.cancellation().await(request.deadline().remaining());
          throw new ModelException.Timeout("deadline", true, null);
        };
    long start = System.nanoTime();
    assertThatThrownBy(
            () -> builder(slow).deadline(Duration.ofMillis(300)).build().summarize(day(24)))
        .hasCauseInstanceOf(ModelException.Timeout.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1_300));
    assertThat(left).isNotEmpty().allMatch(d -> d.compareTo(Duration.ofMillis(300)) <= 0);
  }

  @Test
  void saysWhatAnEditionCostAndMetAlthoughNothingWasWritten() {
    LlmSummarizer summarizer = builder(request -> FakeWriter.reply("no")).build();

    assertThatThrownBy(() -> summarizer.summarize(day(8)))
        .isInstanceOfSatisfying(
            NothingWrittenException.class,
            e -> {
              assertThat(e.usage().calls()).isEqualTo(2);
              assertThat(e.usage().inputTokens()).isEqualTo(2_000);
              assertThat(e.notes())
                  .extracting(StageFailure::code)
                  .containsExactly("INVALID_OUTPUT", "INVALID_OUTPUT");
            });
    Draft draft =
        Summarizer.firstOf(summarizer, Summarizer.extractive())
            .summarize(SampleDay.request(SampleDay.stories(9)));
    assertThat(draft.engine()).isEqualTo(ExtractiveSummarizer.ENGINE);
    assertThat(draft.usage().calls()).isEqualTo(2);
  }

  @Test
  void estimatesACostWithoutAnyCall() {
    FakeWriter model = new FakeWriter();
    LlmSummarizer summarizer = builder(model).build();
    Estimate estimate = summarizer.estimate(day(24));
    assertThat(model.requests).isEmpty();
    assertThat(estimate.calls()).isEqualTo(2);
    summarizer.summarize(day(24));
    long sent =
        model.requests.stream()
            .mapToLong(dev.newsdigest.llm.budget.TokenEstimator.STANDARD::inputTokens)
            .sum();
    // The random marks differ by a few letters and figures.
    assertThat(estimate.inputTokens()).isBetween(sent * 97 / 100, sent * 103 / 100);
  }

  @Test
  void tellsADayOfManyLongArticlesWithinTwentyThousandTokensAndEightCalls() {
    List<RankedStory> day = new ArrayList<>();
    for (int i = 0; i < 112; i++) {
      String more = " It said figure " + i + " mattered to its plans for the year.";
      String text = "Firm " + i + " sold " + (100 + i) + " machines in Ohio." + more.repeat(40);
      day.add(
          SampleDay.ranked(
              i,
              SampleDay.article("x" + i, "Morning Wire", "Firm " + i + " sells machines", text),
              SampleDay.article("y" + i, "Evening Post", "Machines sold by firm " + i, text)));
    }
    FakeWriter model = new FakeWriter();
    LlmSummarizer summarizer = builder(model).build();
    List<Draft> drafts = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      drafts.add(
          summarizer.summarize(SampleDay.request(Region.CHINA, day.subList(0, 56), "run " + run)));
      drafts.add(
          summarizer.summarize(SampleDay.request(Region.US, day.subList(56, 112), "run " + run)));
    }
    long sent =
        model.requests.stream()
            .mapToLong(dev.newsdigest.llm.budget.TokenEstimator.STANDARD::inputTokens)
            .sum();
    assertThat(sent).isBetween(4_000L, 20_000L);
    assertThat(model.requests.size()).isLessThanOrEqualTo(8);
    assertThat(drafts.get(2).usage().calls() + drafts.get(3).usage().calls()).isZero();
    assertThat(drafts.get(3).blocks()).isEqualTo(drafts.get(1).blocks());
  }
}
