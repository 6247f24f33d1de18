package dev.newsdigest.core.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One story told in several sections: sentences that rest on the same article and speak of the same
 * thing, or that say nearly the same. Editions of one page may each tell it: they are for different
 * readers.
 */
final class RetoldStories {

  private static final double SAME_SOURCE = 0.3;
  private static final double OTHER_SOURCE = 0.6;

  private final Kinship kinship;

  RetoldStories(Kinship kinship) {
    this.kinship = kinship;
  }

  List<Clash> find(List<Statement> statements) {
    int n = statements.size();
    int[] group = new int[n];
    for (int i = 0; i < n; i++) {
      group[i] = i;
    }
    boolean[] retold = new boolean[n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        Statement a = statements.get(i);
        Statement b = statements.get(j);
        if (a.edition() == b.edition() && a.section() != b.section() && sameStory(a, b)) {
          retold[i] = true;
          retold[j] = true;
          int from = root(group, j);
          group[from] = root(group, i);
        }
      }
    }
    List<Clash> clashes = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (retold[i] && root(group, i) == i) {
        List<Clash.Place> places = new ArrayList<>();
        for (int j = i; j < n; j++) {
          if (retold[j] && root(group, j) == i) {
            places.add(place(statements, retold, group, j));
          }
        }
        clashes.add(
            new Clash(AuditCode.RETOLD_STORY, "one story in " + places.size() + " places", places));
      }
    }
    return clashes;
  }

  /** The clause with the first name or figure that another of the places has as well. */
  private Clash.Place place(List<Statement> all, boolean[] retold, int[] group, int at) {
    Statement statement = all.get(at);
    for (Actor actor : statement.view().actors()) {
      for (int j = 0; j < all.size(); j++) {
        boolean other = j != at && retold[j] && root(group, j) == root(group, at);
        if (other
            && !actor.isPlace()
            && all.get(j).view().actors().stream().anyMatch(actor::same)) {
          return Clash.Place.around(statement, actor.span());
        }
      }
    }
    return Clash.Place.of(statement);
  }

  private static int root(int[] group, int i) {
    while (group[i] != i) {
      i = group[i];
    }
    return i;
  }

  private boolean sameStory(Statement a, Statement b) {
    if (a.citations().isEmpty() || b.citations().isEmpty()) {
      return false;
    }
    Set<String> actors = Similarity.sharedActors(a.view(), b.view(), kinship);
    double overlap = Similarity.overlap(a.view(), b.view());
    if (a.sharesCitation(b)) {
      return !actors.isEmpty()
          || Similarity.shareFigure(a.view(), b.view())
          || overlap >= SAME_SOURCE;
    }
    return actors.size() > 0 && overlap >= OTHER_SOURCE && tellTheSame(a.view(), b.view());
  }

  /** Two sources may speak of one thing and tell different stories of it. */
  private static boolean tellTheSame(TextView a, TextView b) {
    for (Act one : a.acts()) {
      for (Act two : b.acts()) {
        if (one.action().id().equals(two.action().id())) {
          return true;
        }
      }
    }
    return Similarity.shareFigure(a, b) || Similarity.wordOverlap(a, b) >= SAME_SOURCE;
  }
}
