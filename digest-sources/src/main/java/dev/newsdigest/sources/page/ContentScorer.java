package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the boxes that hold the article by the scoring of Readability (Arc90; Mozilla's
 * Readability.js 0.6): paragraphs give points to their ancestors for length and commas, class names
 * and link density correct them, the best box takes along the siblings that read like it.
 */
final class ContentScorer {

  private static final int TOP = 5;
  private static final int SHARED_ANCESTORS = 3;

  /** Names of the short text between headline and body. */
  private static final WordList ABSTRACTS =
      WordList.of(
          """
          summary abstract standfirst lead intro excerpt zhaiyao daoyu
          """);

  private final Marks marks;
  private final boolean weighNames;

  ContentScorer(Marks marks, boolean weighNames) {
    this.marks = marks;
    this.weighNames = weighNames;
  }

  /**
   * Returns the best box and the siblings that belong to it in document order; the whole page where
   * nothing on it scores.
   */
  List<Box> find(Box root) {
    Box top = topCandidate(root);
    return top == null ? List.of(root) : withSiblings(top);
  }

  @Nullable Box topCandidate(Box root) {
    List<Box> candidates = new ArrayList<>();
    for (Box box : root.below()) {
      if (isScorable(box)) {
        spread(box, root, candidates);
      }
    }
    for (Box candidate : candidates) {
      candidate.score *= 1 - candidate.linkDensity();
    }
    candidates.sort(Comparator.comparingDouble((Box b) -> -b.score));
    if (candidates.isEmpty()) {
      return null;
    }
    List<Box> best = candidates.subList(0, Math.min(TOP, candidates.size()));
    return climb(sharedAncestor(best, root), root);
  }

  /** Paragraph-like: a block of prose, or a container whose own children are inline. */
  private static boolean isScorable(Box box) {
    if (box.isText()) {
      return false;
    }
    return switch (box.tag) {
      case "p", "td", "pre", "h2", "h3", "h4", "h5", "h6" -> true;
      case "section" -> true;
      case "div" -> hasProse(box);
      default -> false;
    };
  }

  /** Whether text or inline children stand directly in this container. */
  private static boolean hasProse(Box div) {
    for (Box child : div.children) {
      if (!child.dropped && !child.block && child.length > 0 && !child.is("a")) {
        return true;
      }
    }
    return false;
  }

  private void spread(Box box, Box root, List<Box> candidates) {
    int length = box.length;
    int commas = box.commas;
    if (box.is("div")) {
      // Only what stands in the container itself; its blocks speak for themselves.
      length = 0;
      commas = 0;
      for (Box child : box.children) {
        if (!child.dropped && !child.block) {
          length += child.length;
          commas += child.commas;
        }
      }
    }
    if (length < 25) {
      return;
    }
    double points = 1 + commas + 1 + Math.min(length / 100, 3);
    // A container of loose text counts as the paragraph's parent, as if the text stood in a <p>.
    Box ancestor = box.is("div") ? box : box.parent;
    for (int level = 0; ancestor != null && level < 5; level++, ancestor = ancestor.parent) {
      if (!ancestor.scored) {
        ancestor.scored = true;
        ancestor.score = startScore(ancestor);
        candidates.add(ancestor);
      }
      ancestor.score += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
      if (ancestor == root) {
        break;
      }
    }
  }

  private double startScore(Box box) {
    double start =
        switch (box.tag) {
          case "div", "article", "main" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    return start + (weighNames ? marks.weight(box) : 0);
  }

  /** Where three other good candidates share an ancestor, that ancestor is the article. */
  private static Box sharedAncestor(List<Box> best, Box root) {
    Box top = best.get(0);
    List<Box> rivals = new ArrayList<>();
    for (Box b : best.subList(1, best.size())) {
      if (b.score / top.score >= 0.75) {
        rivals.add(b);
      }
    }
    if (rivals.size() < SHARED_ANCESTORS) {
      return top;
    }
    for (Box a = top.parent; a != null && a != root; a = a.parent) {
      Box ancestor = a;
      if (rivals.stream().filter(r -> r != ancestor && r.isInside(ancestor)).count()
          >= SHARED_ANCESTORS) {
        return ancestor;
      }
    }
    return top;
  }

  private static Box climb(Box start, Box root) {
    Box top = start;
    double last = top.score;
    double floor = last / 3;
    for (Box p = top.parent; p != null && p != root; p = p.parent) {
      if (!p.scored) {
        continue;
      }
      if (p.score < floor) {
        break;
      }
      if (p.score > last) {
        top = p;
        break;
      }
      last = p.score;
    }
    // An only child says less than its parent: the parent's siblings may hold the rest.
    while (top.parent != null && top.parent != root && isOnlyChild(top)) {
      Box parent = top.parent;
      parent.score = Math.max(parent.score, top.score);
      parent.scored = true;
      top = parent;
    }
    return toAllProse(top, root);
  }

  /**
   * Some layouts cut the body in pieces, with an advertisement between two. Climbs where an
   * ancestor holds clearly more prose and not much else besides.
   */
  private static Box toAllProse(Box start, Box root) {
    Box best = start;
    int level = 0;
    for (Box p = start.parent; p != null && p != root && level < 3; p = p.parent, level++) {
      if (p.prose > 1.25 * best.prose
          && best.prose > 0
          && (double) p.prose / p.length > 0.75 * best.prose / best.length) {
        best = p;
      }
    }
    if (best != start) {
      best.score = Math.max(best.score, start.score);
      best.scored = true;
    }
    return best;
  }

  private static boolean isOnlyChild(Box box) {
    Box parent = box.parent;
    if (parent == null) {
      return false;
    }
    for (Box sibling : parent.children) {
      if (sibling != box && !sibling.dropped && !sibling.isText() && !sibling.is("br", "hr")) {
        return false;
      }
    }
    return true;
  }

  private static List<Box> withSiblings(Box top) {
    Box parent = top.parent;
    if (parent == null) {
      return List.of(top);
    }
    double threshold = Math.max(10, top.score * 0.2);
    List<Box> chosen = new ArrayList<>();
    for (Box sibling : parent.children) {
      if (sibling.dropped || sibling.isText()) {
        continue;
      }
      if (sibling == top || belongs(sibling, top, threshold)) {
        chosen.add(sibling);
      }
    }
    return chosen;
  }

  private static boolean belongs(Box sibling, Box top, double threshold) {
    double bonus = !top.marks.isEmpty() && sibling.marks.equals(top.marks) ? top.score * 0.2 : 0;
    if (sibling.scored && sibling.score + bonus >= threshold) {
      return true;
    }
    double density = sibling.linkDensity();
    if (ABSTRACTS.anyIn(sibling.marks) && sibling.stops > 0 && density < 0.1) {
      return sibling.length > 80 && sibling.length < 1000;
    }
    if (!sibling.is("p")) {
      return false;
    }
    return sibling.length > 80 && density < 0.25
        || sibling.length > 0 && sibling.length <= 80 && density == 0 && sibling.stops > 0;
  }
}
