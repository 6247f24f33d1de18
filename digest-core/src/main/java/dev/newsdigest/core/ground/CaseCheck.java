package dev.newsdigest.core.ground;

import java.util.List;

/** A check over a prepared case, so that a chain prepares it once. */
abstract class CaseCheck implements ClaimChecker {

  @Override
  public final List<Finding> check(CheckRequest request) {
    return check(Case.of(request));
  }

  abstract List<Finding> check(Case c);
}
