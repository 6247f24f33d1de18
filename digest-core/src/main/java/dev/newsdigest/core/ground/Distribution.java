package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "A, B and C had 1, 2 and 3 respectively", A、B、C分别为1、2、3: the first to the first. */
final class Distribution {

  private static final Pattern MARK = Pattern.compile("(?i)\\brespectively\\b|分别");

  private Distribution() {}

  /** Who a figure is dealt to; null where the sentence deals nothing out. */
  static @Nullable Actor ownerOf(TextView view, TextSpan figure) {
    TextSpan sentence = view.sentenceAt(figure.start());
    if (!MARK.matcher(sentence.of(view.text())).find()) {
      return null;
    }
    List<Amount> dealt = dealt(view, sentence, figure);
    if (dealt.size() < 2) {
      return null;
    }
    int first = dealt.get(0).span().start();
    List<Actor> before = new ArrayList<>();
    for (Actor actor : view.actors()) {
      if (actor.span().start() >= sentence.start() && actor.span().end() <= first) {
        before.add(actor);
      }
    }
    if (before.size() < dealt.size()) {
      return null;
    }
    List<Actor> group = Actors.groupBack(view.text(), before, before.size() - 1);
    int at = indexOf(dealt, figure);
    return group.size() == dealt.size() && at >= 0 ? group.get(at) : null;
  }

  /** Figures of one sort in a row, the given one among them. */
  private static List<Amount> dealt(TextView view, TextSpan sentence, TextSpan figure) {
    List<Amount> row = new ArrayList<>();
    for (Amount amount : view.amounts()) {
      if (!sentence.contains(amount.span())) {
        continue;
      }
      if (!row.isEmpty() && !inRow(view.text(), row.get(row.size() - 1), amount)) {
        if (indexOf(row, figure) >= 0) {
          return row;
        }
        row.clear();
      }
      row.add(amount);
    }
    return indexOf(row, figure) >= 0 ? row : List.of();
  }

  private static boolean inRow(String text, Amount left, Amount right) {
    int from = left.span().end();
    int to = right.span().start();
    String joint = from < to ? text.substring(from, to).strip() : "";
    return left.type() == right.type()
        && List.of("、", ",", "和", "及", "and", ", and", "，", "与").contains(joint);
  }

  private static int indexOf(List<Amount> amounts, TextSpan figure) {
    for (int i = 0; i < amounts.size(); i++) {
      if (amounts.get(i).span().equals(figure)) {
        return i;
      }
    }
    return -1;
  }
}
