package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article's body. Strict readings come first; where one finds little, less strict ones
 * are tried and the first that finds clearly more is kept.
 */
final class MainText {

  /** Readings of this length are not doubted. */
  private static final int ENOUGH = 500;

  /** A reading shorter than this may be replaced by one of another part of the page. */
  private static final int LITTLE = 140;

  /** How much more a less strict reading has to find. */
  private static final double CLEARLY_MORE = 1.4;

  /** How strictly to read. */
  private record Attempt(
      boolean keepHidden, boolean keepUnlikely, boolean weighNames, boolean conditional) {}

  private static final List<Attempt> ATTEMPTS =
      List.of(
          new Attempt(false, false, true, true),
          new Attempt(false, true, true, true),
          new Attempt(false, true, false, true),
          new Attempt(false, true, false, false),
          new Attempt(true, true, false, false));

  private final Document document;
  private final PageIndex index;
  private final Marks marks;

  /** What the next reading is made of; null once it is read: the tree is as large as the page. */
  private @Nullable BoxTree next;

  private boolean leftOutUnlikely;
  private boolean leftOutHidden;
  private ArticleTest.Evidence evidence = new ArticleTest.Evidence(0, 0, 0, 0);

  private MainText(Document document, PageIndex index, Marks marks, BoxTree strict) {
    this.document = document;
    this.index = index;
    this.marks = marks;
    this.next = strict;
  }

  /** Walks the page for its strictest reading and fills the index on the way. */
  static MainText of(Document document, PageIndex index) {
    Marks marks = new Marks();
    return new MainText(document, index, marks, BoxTree.of(document, marks, index));
  }

  /**
   * What was found.
   *
   * @param paragraphs the article in order; empty where the page has none
   * @param evidence what speaks for and against an article
   */
  record Found(List<String> paragraphs, ArticleTest.Evidence evidence) {}

  /** Finds the body. To be called once. */
  Found find(String title, @Nullable String description, List<String> authors) {
    List<TextWriter.Paragraph> best = List.of();
    int longest = 0;
    for (Attempt attempt : ATTEMPTS) {
      if (isNoNews(attempt)) {
        continue;
      }
      List<TextWriter.Paragraph> found = read(attempt, title, authors);
      int length = found.stream().mapToInt(p -> TextWriter.weigh(p.text())).sum();
      if (length > longest * CLEARLY_MORE && (longest < LITTLE || overlap(best, found))) {
        longest = length;
        best = found;
      }
      if (longest >= ENOUGH) {
        break;
      }
    }
    return new Found(withStandfirst(best, title, description), evidence);
  }

  /** Whether a reading less strict in one thing alone would find what the one before it found. */
  private boolean isNoNews(Attempt attempt) {
    return attempt == ATTEMPTS.get(1) && !leftOutUnlikely || attempt.keepHidden() && !leftOutHidden;
  }

  private static boolean overlap(List<TextWriter.Paragraph> one, List<TextWriter.Paragraph> other) {
    return other.stream().anyMatch(p -> one.stream().anyMatch(q -> q.text().equals(p.text())));
  }

  private List<TextWriter.Paragraph> read(Attempt attempt, String title, List<String> authors) {
    BoxTree tree = next;
    boolean first = tree != null;
    if (tree == null) {
      tree = BoxTree.of(document, attempt.keepHidden(), attempt.keepUnlikely(), marks);
    }
    next = null;
    leftOutUnlikely = tree.leftOutUnlikely();
    leftOutHidden = tree.leftOutHidden();
    Box root = tree.root();
    int pageLength = root.length;
    double pageLinked = root.linked;
    dropOtherArticles(tree, title);
    List<Box> content = new ContentScorer(marks, attempt.weighNames()).find(root);
    if (first) {
      evidence = evidence(content, pageLength, pageLinked);
    }
    Pruner pruner = new Pruner(marks, attempt.weighNames(), attempt.conditional());
    content.forEach(pruner::prune);
    return Boilerplate.removeFrom(TextWriter.paragraphs(content), title, authors);
  }

  private static ArticleTest.Evidence evidence(
      List<Box> content, int pageLength, double pageLinked) {
    int linkedHeadings = 0;
    int prose = 0;
    for (Box top : content) {
      prose += top.prose;
      for (Box box : top.below()) {
        boolean heading = Tags.isHeading(box.tag) && !box.is("h1") && box.length >= 20;
        linkedHeadings += heading && (box.linkDensity() > 0.8 || box.hasAncestor("a")) ? 1 : 0;
      }
    }
    return new ArticleTest.Evidence(linkedHeadings, prose, pageLength, pageLinked);
  }

  /** Where the article with the headline holds text of its own, articles inside it are others. */
  private static void dropOtherArticles(BoxTree tree, String title) {
    Box root = tree.root();
    String loose = Names.loose(title);
    for (Box box : tree.headlines()) {
      if (box.length >= 10 && loose.contains(Names.loose(box.flatText()))) {
        Box article = BoxTree.nearest(box, root, "article");
        if (article != null) {
          List<Box> inner =
              article.below().stream().filter(b -> b != article && b.is("article")).toList();
          int elsewhere =
              inner.stream()
                  .filter(b -> BoxTree.nearest(b.parent, root, "article") == article)
                  .mapToInt(b -> b.prose)
                  .sum();
          if (article.prose - elsewhere >= 80) {
            inner.forEach(Box::drop);
          }
        }
        return;
      }
    }
  }

  private List<String> withStandfirst(
      List<TextWriter.Paragraph> body, String title, @Nullable String description) {
    List<String> texts = body.stream().map(TextWriter.Paragraph::text).collect(Collectors.toList());
    if (body.isEmpty()) {
      return texts;
    }
    String first = Standfirst.find(index.headings(), body.get(0).box().element, title, description);
    if (first == null) {
      return texts;
    }
    String loose = Names.loose(first);
    if (texts.stream().limit(8).anyMatch(t -> Names.loose(t).contains(loose))) {
      return texts;
    }
    List<String> all = new ArrayList<>(texts.size() + 1);
    all.add(first);
    all.addAll(texts);
    return all;
  }
}
