package dev.newsdigest.core.ground;

import java.util.Set;

/**
 * Something bodies do to each other, the same in every language.
 *
 * @param id for example {@code acquire}
 * @param opposites ids of the actions that say the contrary
 */
record Action(String id, Set<String> opposites) {

  boolean contradicts(Action other) {
    return opposites.contains(other.id) || other.opposites.contains(id);
  }
}
