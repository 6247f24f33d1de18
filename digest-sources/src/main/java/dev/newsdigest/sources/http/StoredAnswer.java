package dev.newsdigest.sources.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one address, replaced as a whole: the last good answer with its validators
 * exactly as the server sent them, and how the address has behaved since.
 *
 * @param body last good body; null when there never was one
 * @param bodyHash SHA-256 of the body, in hexadecimal
 * @param validatorsSince when the body was last sent in full; validators older than 8 days are not
 *     used, because some servers say 304 for ever
 * @param checkedAt last time the server was asked
 * @param notBefore no request before then
 * @param failures times in a row that the address was missing
 * @param failingSince start of that row; null when the last answer was good
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredAnswer(
    String finalUrl,
    int status,
    Map<String, List<String>> headers,
    byte @Nullable [] body,
    @Nullable String bodyHash,
    @Nullable String etag,
    @Nullable String lastModified,
    Instant validatorsSince,
    Instant checkedAt,
    Instant notBefore,
    int failures,
    @Nullable Instant failingSince,
    boolean retired) {

  static final Duration VALIDATORS_LIVE = Duration.ofDays(8);

  /** An address that never gave a body. */
  static StoredAnswer unseen(String url, Instant now) {
    return new StoredAnswer(
        url, 0, Map.of(), null, null, null, null, now, now, Instant.EPOCH, 0, null, false);
  }

  boolean validatorsUsable(Instant now) {
    return body != null
        && (etag != null || lastModified != null)
        && validatorsSince.plus(VALIDATORS_LIVE).isAfter(now);
  }

  /** The same bytes were confirmed, by 304 or by sending them again; new validators replace old. */
  StoredAnswer confirmed(Answer answer, boolean sentInFull, Instant now, Instant next) {
    String newEtag = answer.header("etag");
    String newModified = answer.header("last-modified");
    return new StoredAnswer(
        finalUrl,
        status,
        headers,
        body,
        bodyHash,
        newEtag != null || sentInFull ? newEtag : etag,
        newModified != null || sentInFull ? newModified : lastModified,
        sentInFull ? now : validatorsSince,
        now,
        next,
        0,
        null,
        false);
  }

  /** The address was missing once more. */
  StoredAnswer missing(Instant now, boolean gone) {
    int row = failures + 1;
    Instant since = failingSince == null ? now : failingSince;
    Duration pause = Duration.ofHours(Math.min(row, 24));
    boolean retire = gone || !since.plus(Duration.ofDays(14)).isAfter(now);
    return new StoredAnswer(
        finalUrl,
        status,
        headers,
        body,
        bodyHash,
        etag,
        lastModified,
        validatorsSince,
        now,
        now.plus(pause),
        row,
        since,
        retire);
  }
}
