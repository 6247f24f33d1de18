package dev.newsdigest.llm.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.RetryPolicy;
import dev.newsdigest.llm.chat.Usage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetTest {

  private static final ChatRequest REQUEST =
      ChatRequest.builder().addUser("Name a colour.").maxTokens(100).build();
  private static final PriceTable PRICES =
      PriceTable.of(Map.of("m", Price.perMillion("1000", "2000")));

  private static ChatModel answering(Usage usage) {
    return ChatModel.named("m", request -> new ChatReply("blue", FinishReason.STOP, usage, "m"));
  }

  @Test
  void refusesTheCallThatCouldBreakALimitBeforeMakingIt() {
    AtomicInteger made = new AtomicInteger();
    ChatModel counting =
        request -> {
          made.incrementAndGet();
          return ChatReply.of("blue");
        };
    ChatModel held = Budget.builder().maxCalls(2).build().startRun().hold(counting);
    held.chat(REQUEST);
    held.chat(REQUEST);
    assertThatThrownBy(() -> held.chat(REQUEST))
        .isInstanceOf(ModelException.OverBudget.class)
        .hasMessageContaining("2 calls");
    assertThat(made).hasValue(2);
  }

  @Test
  void reservesTheWorstCaseOfTokensAndGivesBackWhatWasNotUsed() {
    Spending spending = Budget.builder().maxTokens(149).build().startRun();
    ChatModel held = spending.hold(answering(new Usage(10, 0, 5)));
    held.chat(REQUEST);
    assertThat(spending.totals().usage()).isEqualTo(new Usage(10, 0, 5));
    held.chat(REQUEST);
    assertThatThrownBy(() -> held.chat(REQUEST)).isInstanceOf(ModelException.OverBudget.class);
    assertThat(spending.totals().calls()).isEqualTo(2);
  }

  @Test
  void chargesCachedTokensAtTheirOwnPrice() {
    Price price = new Price(new BigDecimal("4"), new BigDecimal("1"), new BigDecimal("10"));
    assertThat(price.of(new Usage(1_000_000, 600_000, 100_000))).isEqualByComparingTo("3.2");
  }

  @Test
  void limitsMoneyByTheUsersPrices() {
    Spending spending = Budget.builder().maxCost("0.25").prices(PRICES).build().startRun();
    ChatModel held = spending.hold(answering(new Usage(20, 0, 10)));
    held.chat(REQUEST);
    assertThat(spending.totals().cost()).isEqualByComparingTo("0.04");
    ChatRequest large = REQUEST.toBuilder().maxTokens(200).build();
    assertThatThrownBy(() -> held.chat(large))
        .isInstanceOf(ModelException.OverBudget.class)
        .hasMessageContaining("cost of 0.25");
  }

  @Test
  void refusesModelsWithoutAPriceWhereMoneyIsLimited() {
    Spending spending = Budget.builder().maxCost("1").prices(PRICES).build().startRun();
    ChatModel unknown = ChatModel.named("other", r -> ChatReply.of("blue"));
    assertThatThrownBy(() -> spending.hold(unknown).chat(REQUEST))
        .isInstanceOf(ModelException.OverBudget.class)
        .hasMessageContaining("other");
    assertThatThrownBy(() -> Budget.builder().maxCost("1").build())
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void countsEveryRetry() {
    ChatModel failing =
        request -> {
          throw new ModelException.Unavailable("down", true, null, null);
        };
    Spending spending = Budget.builder().maxCalls(2).build().startRun();
    RetryPolicy policy = new RetryPolicy(5, Duration.ZERO, Duration.ZERO);
    ChatModel model = ChatModel.retrying(spending.hold(failing), policy);
    assertThatThrownBy(() -> model.chat(REQUEST)).isInstanceOf(ModelException.OverBudget.class);
    assertThat(spending.totals().calls()).isEqualTo(2);
    assertThat(spending.totals().usage().outputTokens()).isEqualTo(200);
  }

  @Test
  void doesNotChargeTokensForCallsThatWereTurnedAway() {
    ChatModel limited =
        request -> {
          throw new ModelException.RateLimited("later", null);
        };
    Spending spending = Budget.unlimited().startRun();
    assertThatThrownBy(() -> spending.hold(limited).chat(REQUEST))
        .isInstanceOf(ModelException.RateLimited.class);
    assertThat(spending.totals()).isEqualTo(new Totals(1, Usage.NONE, new BigDecimal("0")));
  }

  @Test
  void sharesTheDaysLimitBetweenRunsAndOpensANewOneAtMidnight() {
    MovableClock clock = new MovableClock(Instant.parse("2026-01-23T23:00:00Z"));
    Budget budget = Budget.builder().maxCallsPerDay(2).clock(clock, ZoneOffset.UTC).build();
    budget.startRun().hold(answering(Usage.NONE)).chat(REQUEST);
    ChatModel second = budget.startRun().hold(answering(Usage.NONE));
    second.chat(REQUEST);
    assertThatThrownBy(() -> second.chat(REQUEST))
        .isInstanceOf(ModelException.OverBudget.class)
        .hasMessageContaining("day");
    clock.now = Instant.parse("2026-01-24T00:00:01Z");
    assertThat(second.chat(REQUEST).text()).isEqualTo("blue");
  }

  @Test
  void keepsTheDaysTotalsInAFileOverProcesses(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("spending").resolve("day.json");
    MovableClock clock = new MovableClock(Instant.parse("2026-01-23T08:00:00Z"));
    for (int process = 0; process < 2; process++) {
      Budget budget =
          Budget.builder().maxCallsPerDay(2).ledgerFile(file).clock(clock, ZoneOffset.UTC).build();
      budget.startRun().hold(answering(new Usage(3, 1, 2))).chat(REQUEST);
    }
    Budget third =
        Budget.builder().maxCallsPerDay(2).ledgerFile(file).clock(clock, ZoneOffset.UTC).build();
    assertThatThrownBy(() -> third.startRun().hold(answering(Usage.NONE)).chat(REQUEST))
        .isInstanceOf(ModelException.OverBudget.class);
    assertThat(Files.readString(file)).contains("\"inputTokens\":6");
    Files.writeString(file, "{\"day\":");
    assertThatThrownBy(() -> third.startRun().hold(answering(Usage.NONE)).chat(REQUEST))
        .isInstanceOf(DataException.class);
  }

  @Test
  void neverOverspendsInAThousandRaces() throws Exception {
    int threads = 16;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (int race = 0; race < 1_000; race++) {
        AtomicLong spent = new AtomicLong();
        AtomicInteger calls = new AtomicInteger();
        ChatModel greedy =
            request -> {
              calls.incrementAndGet();
              spent.addAndGet(112);
              return new ChatReply("x", FinishReason.STOP, new Usage(12, 0, 100), "m");
            };
        Budget budget = Budget.builder().maxTokens(1_000).maxCallsPerDay(7).build();
        ChatModel held = budget.startRun().hold(greedy);
        CountDownLatch start = new CountDownLatch(1);
        var attempts =
            IntStream.range(0, threads)
                .<Future<?>>mapToObj(
                    i ->
                        pool.submit(
                            () -> {
                              start.await();
                              return held.chat(REQUEST);
                            }))
                .toList();
        start.countDown();
        int refused = 0;
        for (Future<?> attempt : attempts) {
          try {
            attempt.get(10, TimeUnit.SECONDS);
          } catch (java.util.concurrent.ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(ModelException.OverBudget.class);
            refused++;
          }
        }
        assertThat(spent.get()).isLessThanOrEqualTo(1_000);
        assertThat(calls.get()).isEqualTo(threads - refused).isLessThanOrEqualTo(7).isPositive();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static final class MovableClock extends Clock {
    private Instant now;

    MovableClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
