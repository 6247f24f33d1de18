package dev.newsdigest.core.ground;

import java.util.List;

/**
 * One check of a claim against its articles: the plug-in point of the ground stage. Must be
 * thread-safe, deterministic and bounded in time; a check that cannot tell says nothing.
 */
@FunctionalInterface
public interface ClaimChecker {

  /**
   * Returns what was found, supporting findings included; empty where there is nothing to check.
   */
  List<Finding> check(CheckRequest request);
}
