package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.Content.Word;
import java.util.HashSet;
import java.util.Set;

/** How much two sentences of one digest say the same. */
final class Similarity {

  private Similarity() {}

  /** Names the two have in common, places and media left out. */
  static Set<String> sharedActors(TextView a, TextView b, Kinship kinship) {
    Set<String> shared = new HashSet<>();
    for (Actor one : a.actors()) {
      for (Actor two : b.actors()) {
        boolean telling = one.isKnown() ? one.sure() : one.id().length() > 5;
        if (!one.isPlace() && telling && one.same(two)) {
          shared.add(one.id());
        }
      }
    }
    return shared;
  }

  /** Whether both have a figure worth remembering in common. */
  static boolean shareFigure(TextView a, TextView b) {
    for (Amount one : a.amounts()) {
      for (Amount two : b.amounts()) {
        if (!one.isTrifle() && AmountMatch.of(one, two) == AmountMatch.SAME) {
          return true;
        }
      }
    }
    return false;
  }

  /** Share of the content words of the shorter that the longer has, names and terms included. */
  static double overlap(TextView a, TextView b) {
    Set<String> x = keys(a);
    Set<String> y = keys(b);
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(x);
    both.retainAll(y);
    return (double) both.size() / Math.min(x.size(), y.size());
  }

  /** The same of the words alone, names and figures left out. */
  static double wordOverlap(TextView a, TextView b) {
    Set<String> x = words(a);
    Set<String> both = words(b);
    int fewest = Math.min(x.size(), both.size());
    both.retainAll(x);
    return fewest == 0 ? 0 : (double) both.size() / fewest;
  }

  private static Set<String> words(TextView view) {
    Set<String> words = new HashSet<>();
    view.content().words().forEach(w -> words.add(w.stem()));
    return words;
  }

  static Set<String> keys(TextView view) {
    Set<String> keys = new HashSet<>();
    for (Word word : view.content().words()) {
      keys.add(word.stem());
    }
    view.content().termIds().forEach(t -> keys.add("t:" + t));
    view.actors().stream().filter(Actor::sure).forEach(a -> keys.add("e:" + a.id()));
    return keys;
  }
}
