package dev.newsdigest.sources.feed;

import dev.newsdigest.core.source.SourceWarning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Repairs of one document: each code once, with how often it happened. */
final class Warnings {

  private record Seen(String message, int count) {}

  private final Map<String, Seen> byCode = new LinkedHashMap<>();

  /** Notes a repair; the first message of a code is kept. */
  void add(String code, String message) {
    byCode.merge(code, new Seen(message, 1), (a, b) -> new Seen(a.message, a.count + 1));
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
