package dev.newsdigest.llm.prompt;

import java.util.Collection;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A random mark in front of every line of untrusted text in one request, so that nothing inside the
 * text can pretend to end it ("spotlighting" by datamarking and delimiting: Hines et al., arXiv
 * 2403.14720). A defence among others: what the model answers is checked all the same.
 *
 * @param mark eight letters and digits that occur nowhere in the data
 */
public record Fence(String mark) {

  /** Without characters that look like others. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 8;

  /** The same for every request: for what must not depend on chance, never for a model. */
  public static final Fence NONE = new Fence("--------");

  /** Draws a fence that none of the texts contains, in any case. */
  public static Fence around(Collection<String> untrusted, RandomGenerator random) {
    while (true) {
      StringBuilder mark = new StringBuilder();
      for (int i = 0; i < LENGTH; i++) {
        mark.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      String candidate = mark.toString();
      if (untrusted.stream().noneMatch(t -> t.toLowerCase(Locale.ROOT).contains(candidate))) {
        return new Fence(candidate);
      }
    }
  }

  /** Returns the text as one marked line, line breaks blanked. */
  public String line(String untrusted) {
    return mark + "|" + untrusted.replace('\n', ' ').replace('\r', ' ');
  }

  /** The line that tells the model which mark this request uses. */
  public String announcement() {
    return "MARK: " + mark;
  }
}
