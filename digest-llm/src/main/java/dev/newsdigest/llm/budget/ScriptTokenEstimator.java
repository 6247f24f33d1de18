package dev.newsdigest.llm.budget;

/** Counts quarter tokens by the kind of each character. */
final class ScriptTokenEstimator implements TokenEstimator {

  @Override
  public int tokens(CharSequence text) {
    long quarters = text.codePoints().mapToLong(ScriptTokenEstimator::quarters).sum();
    return (int) Math.min(Integer.MAX_VALUE / 4, (quarters + 3) / 4);
  }

  private static int quarters(int c) {
    if (c < 0x80) {
      return Character.isLetter(c) || c == ' ' ? 1 : 2;
    }
    if (c < 0x250) {
      return 2;
    }
    return Character.isSupplementaryCodePoint(c) && !Character.isIdeographic(c) ? 8 : 4;
  }
}
