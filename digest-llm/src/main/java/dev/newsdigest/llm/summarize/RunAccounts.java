package dev.newsdigest.llm.summarize;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.core.summarize.Usage;
import dev.newsdigest.llm.budget.Budget;
import dev.newsdigest.llm.budget.Spending;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.Deadline;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One account and one deadline a run. A summarizer is asked for each edition by itself and not told
 * which run it belongs to: requests for different regions of one day count as one run, a region
 * asked for again, or a request after a quarter of an hour of silence, opens the next one.
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
    return accounts
        .asMap()
        .compute(
            request.date() + " " + request.zone(),
            (day, open) -> {
              RunAccount account = open == null ? start() : open;
              if (!account.regions().add(request.region())) {
                account = start();
                account.regions().add(request.region());
              }
              return account;
            });
  }

  private RunAccount start() {
    return new RunAccount(
        budget.startRun(),
        Deadline.after(deadline),
        ConcurrentHashMap.newKeySet(),
        ConcurrentHashMap.newKeySet(),
        new AtomicReference<>(Usage.NONE));
  }

  /**
   * What the editions of one run share.
   *
   * @param down models that failed for good in this run and are not asked again
   * @param regions the editions asked for so far
   * @param unreported what editions cost of which no draft came; the next draft of the run reports
   *     it
   */
  record RunAccount(
      Spending spending,
      Deadline deadline,
      Set<ChatModel> down,
      Set<Region> regions,
      AtomicReference<Usage> unreported) {}
}
