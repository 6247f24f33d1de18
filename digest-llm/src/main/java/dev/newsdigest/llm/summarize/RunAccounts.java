package dev.newsdigest.llm.summarize;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.llm.budget.Budget;
import dev.newsdigest.llm.budget.Spending;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.Deadline;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One account and one deadline a run. A summarizer is asked for each edition by itself and not told
 * which run it belongs to: requests for the same day that follow each other within a quarter of an
 * hour count as one run.
 */
final class RunAccounts {

  private static final Duration ONE_RUN = Duration.ofMinutes(15);

  private final Budget budget;
  private final Duration deadline;
  private final Cache<String, RunAccount> accounts =
      Caffeine.newBuilder().expireAfterAccess(ONE_RUN).maximumSize(100).build();

  RunAccounts(Budget budget, Duration deadline) {
    this.budget = budget;
    this.deadline = deadline;
  }

  RunAccount of(SummaryRequest request) {
    return accounts.get(
        request.date() + " " + request.zone(),
        key ->
            new RunAccount(
                budget.startRun(), Deadline.after(deadline), ConcurrentHashMap.newKeySet()));
  }

  /**
   * What the editions of one run share.
   *
   * @param down models that failed for good in this run and are not asked again
   */
  record RunAccount(Spending spending, Deadline deadline, Set<ChatModel> down) {}
}
