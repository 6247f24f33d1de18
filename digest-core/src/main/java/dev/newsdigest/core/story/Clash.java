package dev.newsdigest.core.story;

import java.util.Set;

/**
 * A fact in which two headlines about one actor differ.
 *
 * @param code the veto's code
 * @param factor how many times more alike both must be to count as one event all the same
 * @param left keys of the one side's things
 * @param right keys of the other side's
 * @param words the difference where it is no key
 */
record Clash(String code, double factor, Set<Long> left, Set<Long> right, String words) {

  static Clash of(String code, double factor, Set<Long> left, Set<Long> right) {
    return new Clash(code, factor, left, right, "");
  }

  static Clash of(String code, double factor, String words) {
    return new Clash(code, factor, Set.of(), Set.of(), words);
  }
}
