package dev.newsdigest.core.knowledge;

/**
 * A fault in a data file.
 *
 * @param file name of the file
 * @param row row in the file, the first being 1; 0 when the fault is not in one row
 * @param message what is wrong, with the value
 */
public record KnowledgeProblem(String file, int row, String message) {

  @Override
  public String toString() {
    return file + ":" + row + ": " + message;
  }
}
