package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * Finds the article's body. Tries strict readings first and keeps the longest where all are short.
 */
final class MainText {

  /** Readings shorter than this make the next, less strict one worth trying. */
  private static final int ENOUGH = 500;

  private static final boolean[][] ATTEMPTS = {
    // keep hidden, keep unlikely, weigh names, clean conditionally
    {false, false, true, true},
    {false, true, true, true},
    {false, true, false, true},
    {false, true, false, false},
    {true, true, false, false},
  };

  private final Document document;

  MainText(Document document) {
    this.document = document;
  }

  /** Returns the paragraphs of the article; empty where the page has none. */
  List<TextWriter.Paragraph> find(String title) {
    List<TextWriter.Paragraph> best = List.of();
    int longest = 0;
    Marks marks = new Marks();
    for (boolean[] a : ATTEMPTS) {
      List<TextWriter.Paragraph> found = attempt(marks, a[0], a[1], a[2], a[3], title);
      int length = found.stream().mapToInt(p -> p.text().length()).sum();
      if (length >= ENOUGH) {
        return found;
      }
      if (length > longest) {
        longest = length;
        best = found;
      }
    }
    return best;
  }

  private List<TextWriter.Paragraph> attempt(
      Marks marks,
      boolean keepHidden,
      boolean keepUnlikely,
      boolean weighNames,
      boolean conditional,
      String title) {
    Box root = BoxTree.of(document, keepHidden, keepUnlikely, marks);
    List<Box> content = new ContentScorer(marks, weighNames).find(root);
    Pruner pruner = new Pruner(marks, weighNames, conditional);
    content.forEach(pruner::prune);
    return new ArrayList<>(TextWriter.paragraphs(content));
  }

  static String join(List<TextWriter.Paragraph> paragraphs) {
    return paragraphs.stream().map(TextWriter.Paragraph::text).collect(Collectors.joining("\n\n"));
  }
}
