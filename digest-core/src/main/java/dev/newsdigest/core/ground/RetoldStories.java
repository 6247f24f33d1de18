package dev.newsdigest.core.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One story told in several sections: sentences that rest on the same article and speak of the same
 * thing, or that say nearly the same.
 */
final class RetoldStories {

  private static final double SAME_SOURCE = 0.18;
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
        if (a.section() != b.section() && sameStory(a, b)) {
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
        List<Statement> places = new ArrayList<>();
        for (int j = i; j < n; j++) {
          if (retold[j] && root(group, j) == i) {
            places.add(statements.get(j));
          }
        }
        clashes.add(
            new Clash(AuditCode.RETOLD_STORY, "one story in " + places.size() + " places", places));
      }
    }
    return clashes;
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
    return actors.size() > 0 && overlap >= OTHER_SOURCE;
  }
}
