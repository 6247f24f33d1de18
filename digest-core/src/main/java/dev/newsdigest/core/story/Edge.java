package dev.newsdigest.core.story;

/**
 * Two items alike enough to be considered.
 *
 * @param left index of the earlier item
 * @param right index of the later one
 * @param likeness 1 and more: likely one event
 */
record Edge(int left, int right, double likeness) implements Comparable<Edge> {

  /** Most alike first; ties by place, which is time and id. */
  @Override
  public int compareTo(Edge other) {
    if (likeness != other.likeness) {
      return Double.compare(other.likeness, likeness);
    }
    return left != other.left
        ? Integer.compare(left, other.left)
        : Integer.compare(right, other.right);
  }
}
