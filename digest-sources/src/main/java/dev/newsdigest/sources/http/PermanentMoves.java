package dev.newsdigest.sources.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import okhttp3.HttpUrl;

/**
 * Where addresses have moved for good (301 and 308, RFC 9110). One such answer may be a portal's or
 * a maintenance page's mistake, so a move is believed when it was seen three times in a row, and
 * forgotten as soon as the new address fails. Kept in memory only. Thread-safe.
 */
final class PermanentMoves {

  private static final int SIGHTINGS = 3;

  private final Cache<HttpUrl, Move> moves = Caffeine.newBuilder().maximumSize(10_000).build();

  private record Move(HttpUrl target, int sightings) {}

  /** The address to ask for: the new one once the move is believed. */
  HttpUrl current(HttpUrl url) {
    Move move = moves.getIfPresent(url);
    return move != null && move.sightings() >= SIGHTINGS ? move.target() : url;
  }

  /** The address led there, by permanent redirects alone. */
  void seen(HttpUrl url, HttpUrl target) {
    moves
        .asMap()
        .compute(
            url,
            (key, known) ->
                known != null && known.target().equals(target)
                    ? new Move(target, Math.min(known.sightings() + 1, SIGHTINGS))
                    : new Move(target, 1));
  }

  /** The address answered by itself, led somewhere for now, or its new place failed. */
  void forget(HttpUrl url) {
    moves.invalidate(url);
  }
}
