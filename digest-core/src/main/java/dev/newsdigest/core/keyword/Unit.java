package dev.newsdigest.core.keyword;

/**
 * One step of a phrase: a word, or a known name or term that is never parted.
 *
 * @param stem what occurrences are told equal by
 * @param wordClass a letter of {@link WordClasses}
 * @param idf how special it is
 * @param words number of words in it
 * @param start where it stands in its field
 * @param end one past
 * @param joined whether nothing but space or a hyphen parts it from the unit before
 */
record Unit(
    String stem, char wordClass, double idf, int words, int start, int end, boolean joined) {

  Unit withClass(char other) {
    return new Unit(stem, other, idf, words, start, end, joined);
  }

  boolean isContent() {
    return wordClass != WordClasses.MARK
        && wordClass != WordClasses.STOP
        && wordClass != WordClasses.NUMBER;
  }
}
