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

/** One account and one deadline a run, however many editions it has. Thread-safe. */
final class RunAccounts {

  /** Nobody says when a run is over; one that asked for nothing this long is. */
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  private final Budget budget;
  private final Duration deadline;
  private final Cache<String, RunAccount> accounts =
      Caffeine.newBuilder().expireAfterAccess(FORGOTTEN).maximumSize(1_000).build();

  RunAccounts(Budget budget, Duration deadline) {
    this.budget = budget;
    this.deadline = deadline;
  }

  RunAccount of(SummaryRequest request) {
    return accounts.get(request.run(), run -> start());
  }

  private RunAccount start() {
    return new RunAccount(
        budget.startRun(), Deadline.after(deadline), ConcurrentHashMap.newKeySet());
  }

  /**
   * What the editions of one run share.
   *
   * @param down models that failed for good in this run and are not asked again
   */
  record RunAccount(Spending spending, Deadline deadline, Set<ChatModel> down) {}
}
