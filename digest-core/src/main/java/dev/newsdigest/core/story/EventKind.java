package dev.newsdigest.core.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kinds of event that one actor can have several of on a day; a report of one is seldom a report of
 * another. Recognised by the terms of the knowledge base.
 */
enum EventKind {
  RELEASE("launch", "open-source-action", "pre-order", "update-action"),
  FUNDING(
      "raise-action",
      "funding-round",
      "seed-round",
      "series-a",
      "series-b",
      "series-c",
      "series-d",
      "strategic-investment",
      "lead-investor"),
  LISTING("ipo", "prospectus", "listing-hearing", "dual-listing", "delisting"),
  DEAL("acquire", "acquisition", "merger"),
  COURT(
      "sue",
      "lawsuit",
      "settlement",
      "trial",
      "ruling",
      "appeal",
      "plaintiff",
      "indictment",
      "judge"),
  RULES(
      "antitrust",
      "investigation",
      "fine",
      "ban",
      "sanctions",
      "export-controls",
      "entity-list",
      "restriction",
      "regulation"),
  STAFF("layoffs", "resignation", "appointment", "hiring", "talent-war", "successor"),
  RESULTS("earnings", "revenue", "profit", "gross-margin", "arr"),
  SHARES("share-price", "market-cap", "buyback", "stock-split"),
  RECALL("recall"),
  BREAKDOWN("outage", "hack-action", "vulnerability", "data-breach", "leak"),
  BUILDING("factory", "build", "headquarters", "shut-down");

  private static final Map<String, EventKind> BY_TERM =
      Stream.of(values())
          .flatMap(kind -> kind.terms.stream().map(term -> Map.entry(term, kind)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final List<String> terms;

  EventKind(String... terms) {
    this.terms = List.of(terms);
  }

  static Optional<EventKind> ofTerm(String termId) {
    return Optional.ofNullable(BY_TERM.get(termId));
  }
}
