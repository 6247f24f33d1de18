package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;

/**
 * A heading of a finished digest.
 *
 * @param title its words, without marks
 * @param level 1 for the page's title to 6; 7 for a line that ends in a colon
 * @param span the words in the page
 * @param edition number of the edition it stands in, from 0
 * @param empty nothing stands under it, nor under a heading below it
 */
record PageHeading(String title, int level, TextSpan span, int edition, boolean empty) {}
