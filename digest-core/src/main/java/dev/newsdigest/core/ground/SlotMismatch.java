package dev.newsdigest.core.ground;

/**
 * A figure that the articles have, but not in this slot: of another measure, another period, or
 * another direction.
 *
 * @param reason short code of what is other
 * @param weight how much it tells against the claim, 0 to 1
 * @param figure the article's figure that shows it
 * @param message what the article says instead, to be read after the claim's figure
 */
record SlotMismatch(String reason, double weight, EvidenceFigure figure, String message) {}
