package dev.newsdigest.core.ground;

import java.util.ArrayList;
import java.util.List;

/** All checks of a digest's sentences against each other. */
final class Consistency {

  private final Kinship kinship;

  Consistency(Kinship kinship) {
    this.kinship = kinship;
  }

  List<Clash> find(List<Statement> statements) {
    List<Clash> clashes = new ArrayList<>(new OwnerClashes(kinship).find(statements));
    clashes.addAll(new ValueClashes(kinship).find(statements));
    clashes.addAll(new RetoldStories(kinship).find(statements));
    clashes.addAll(new RegionClashes(kinship).find(statements));
    return clashes;
  }
}
