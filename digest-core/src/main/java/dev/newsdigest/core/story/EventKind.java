package dev.newsdigest.core.story;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kinds of event that one actor can have several of on a day; a report of one is seldom a report of
 * another. Recognised by the terms of the knowledge base.
 */
enum EventKind {
  RELEASE("launch", "release", "unveil", "debut", "open-source", "announce"),
  FUNDING("raise-funds", "funding", "financing", "funding-round", "invest", "investment"),
  LISTING("ipo", "go-public", "listing", "prospectus"),
  DEAL("acquire", "acquisition", "merger", "merge", "buyout"),
  COURT("sue", "lawsuit", "settle", "settlement", "court", "verdict"),
  RULES("ban", "fine", "regulate", "regulation", "antitrust", "probe", "investigate", "sanction"),
  STAFF("layoff", "lay-off", "job-cuts", "hire", "resign", "appoint", "poach"),
  RESULTS("earnings", "revenue", "profit", "quarterly-results", "guidance"),
  SHARES("share-price", "shares", "stock-market", "market-value", "sell-off", "rally"),
  BREAKDOWN("outage", "breach", "hack", "leak", "recall", "vulnerability");

  private static final Map<String, EventKind> BY_TERM =
      Stream.of(values())
          .flatMap(kind -> kind.terms.stream().map(term -> Map.entry(term, kind)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final java.util.List<String> terms;

  EventKind(String... terms) {
    this.terms = java.util.List.of(terms);
  }

  static Optional<EventKind> ofTerm(String termId) {
    return Optional.ofNullable(BY_TERM.get(termId));
  }
}
