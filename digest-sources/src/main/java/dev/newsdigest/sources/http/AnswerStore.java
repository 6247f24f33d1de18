package dev.newsdigest.sources.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/** Remembers answers by address. Thread-safe. */
interface AnswerStore {

  @Nullable StoredAnswer get(String url);

  /** Replaces what is known of the address in one step. */
  void put(String url, StoredAnswer answer);

  /** Keeps the most useful answers in memory, bodies of at most this many bytes in all. */
  static AnswerStore inMemory(long maxBytes) {
    Cache<String, StoredAnswer> cache =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher((String url, StoredAnswer a) -> 500 + (a.body() == null ? 0 : a.body().length))
            .build();
    return new AnswerStore() {
      @Override
      public @Nullable StoredAnswer get(String url) {
        return cache.getIfPresent(url);
      }

      @Override
      public void put(String url, StoredAnswer answer) {
        cache.put(url, answer);
      }
    };
  }
}
