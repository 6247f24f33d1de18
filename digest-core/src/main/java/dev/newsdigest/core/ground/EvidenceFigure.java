package dev.newsdigest.core.ground;

import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.ground.EvidenceView.Part;

/**
 * A figure of a cited article with the field it stands in: what it tells depends on the words
 * around it, so a figure never goes without its text.
 *
 * @param part the field
 * @param amount the figure
 */
record EvidenceFigure(Part part, Amount amount) {

  TextView view() {
    return part.view();
  }

  /** The figure as the article writes it. */
  String written() {
    return amount.span().of(view().text());
  }

  /** The figure alone as evidence, for one that is other in itself. */
  Evidence itself() {
    return part.at(amount.span());
  }

  /** Its sentence as evidence, for one that is judged by what stands around it. */
  Evidence sentence() {
    return part.sentenceAt(amount.span().start());
  }
}
