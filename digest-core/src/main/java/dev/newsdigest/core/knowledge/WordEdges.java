package dev.newsdigest.core.knowledge;

/** Where words of spaced scripts begin and end in folded text; Chinese may begin anywhere. */
final class WordEdges {

  private WordEdges() {}

  static boolean mayStart(char[] folded, int at) {
    return folded[at] != ' '
        && (at == 0
            || !NameFolder.isSpacedLetter(folded[at])
            || !NameFolder.isSpacedLetter(folded[at - 1]));
  }

  /** Whether a word may end before {@code end}. */
  static boolean mayEnd(char[] folded, int end) {
    return end >= folded.length
        || !NameFolder.isSpacedLetter(folded[end])
        || !NameFolder.isSpacedLetter(folded[end - 1]);
  }
}
