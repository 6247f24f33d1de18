package dev.newsdigest.sources.feed;

import dev.newsdigest.core.source.SourceWarning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Repairs of one document: each code once, with how often it happened. */
final class Warnings {

  /** Changed in place: a hostile document needs millions of repairs. */
  private static final class Seen {
    private final String message;
    private int count;

    private Seen(String message) {
      this.message = message;
    }
  }

  private final Map<String, Seen> byCode = new LinkedHashMap<>();

  /** Notes a repair; the first message of a code is kept. */
  void add(String code, String message) {
    Seen seen = byCode.get(code);
    if (seen == null) {
      seen = new Seen(message);
      byCode.put(code, seen);
    }
    seen.count++;
  }

  List<SourceWarning> toList() {
    List<SourceWarning> list = new ArrayList<>();
    byCode.forEach(
        (code, seen) ->
            list.add(
                new SourceWarning(
                    code,
                    seen.count == 1
                        ? seen.message
                        : seen.message + " (" + seen.count + " times)")));
    return list;
  }
}
