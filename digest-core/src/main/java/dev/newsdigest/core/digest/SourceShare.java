package dev.newsdigest.core.digest;

import java.util.Objects;

/**
 * How many articles of an edition one outlet published.
 *
 * @param name the outlet
 * @param articles its articles, copies included
 */
public record SourceShare(String name, int articles) {

  public SourceShare {
    Objects.requireNonNull(name, "name");
  }
}
