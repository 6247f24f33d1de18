package dev.newsdigest.sources.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cuts a flood of items down to the newest before anything costly is done with them. */
final class NewestItems {

  private NewestItems() {}

  /** Returns the newest items in the order given; undated ones count as oldest. */
  static <T> List<T> of(List<T> items, Function<T, @Nullable Instant> date, Warnings warnings) {
    if (items.size() <= FeedParser.MAX_ITEMS) {
      return items;
    }
    List<Instant> dates = new ArrayList<>(items.size());
    for (T item : items) {
      Instant found = date.apply(item);
      dates.add(found == null ? Instant.MIN : found);
    }
    warnings.add(
        "ITEM_LIMIT", (items.size() - FeedParser.MAX_ITEMS) + " older items were left out");
    return IntStream.range(0, items.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> dates.get(i)).reversed())
        .limit(FeedParser.MAX_ITEMS)
        .sorted()
        .map(items::get)
        .toList();
  }
}
