package dev.newsdigest.core.text;

/**
 * A piece of a text by offsets in UTF-16 units.
 *
 * @param start first unit
 * @param end one past the last unit; not before {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** The piece of {@code text} this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
