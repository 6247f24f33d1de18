package dev.newsdigest.sources.page;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of reading pages for full texts.
 *
 * @param articles articles given
 * @param asked pages that were asked for
 * @param enriched articles that got more text
 * @param bytes bytes of the pages that arrived
 * @param skipped pages that gave nothing, by reason: a code of the fetch ({@code ROBOTS}, {@code
 *     TIMEOUT}, …) or of the page ({@code NOT_AN_ARTICLE}, {@code LIMIT}, {@code CHARSET}), {@code
 *     OTHER_ARTICLE} where the page tells another story than the headline, {@code NO_GAIN} where it
 *     has no more than the feed, {@code BUDGET} where time or bytes had run out
 */
public record FullTextReport(
    int articles, int asked, int enriched, long bytes, Map<String, Integer> skipped) {

  public FullTextReport {
    skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
  }
}
