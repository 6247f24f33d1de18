package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;

/**
 * A paragraph or list item of a finished digest.
 *
 * @param section title of the section it stands in
 * @param sectionNumber tells sections of one title apart
 * @param edition number of the edition, from 0
 * @param span its words in the page, list marks left out
 */
record PageLine(String section, int sectionNumber, int edition, TextSpan span) {}
