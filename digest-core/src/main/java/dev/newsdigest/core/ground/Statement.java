package dev.newsdigest.core.ground;

import java.util.Set;

/**
 * One sentence of a digest, for holding against the others.
 *
 * @param number its place in the digest, from 0
 * @param edition which regional edition; citations of two editions mean different articles
 * @param section number of its section
 * @param paragraph number of its paragraph or item
 * @param citations what it cites, as numbers or article ids
 * @param view its analysis
 */
record Statement(
    int number, int edition, int section, int paragraph, Set<String> citations, TextView view) {

  boolean sharesCitation(Statement other) {
    if (edition != other.edition) {
      return false;
    }
    for (String citation : citations) {
      if (other.citations.contains(citation)) {
        return true;
      }
    }
    return false;
  }
}
