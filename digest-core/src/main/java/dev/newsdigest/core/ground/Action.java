package dev.newsdigest.core.ground;

import org.jspecify.annotations.Nullable;

/**
 * Something bodies do to each other, the same in every language.
 *
 * @param id for example {@code acquire}
 * @param opposite id of the action that says the contrary; null where there is none
 */
record Action(String id, @Nullable String opposite) {

  boolean contradicts(Action other) {
    return other.id.equals(opposite) || id.equals(other.opposite);
  }
}
