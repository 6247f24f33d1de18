package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A change from one thing to another, as a clause tells it.
 *
 * @param sources what may stand at its beginning: everything of its sort named before the target
 * @param target where it leads
 */
record Transition(List<Piece> sources, Piece target) {

  /** A name or a figure. */
  record Piece(Optional<Actor> actor, Optional<Amount> amount, TextSpan span) {

    static Piece of(Actor actor) {
      return new Piece(Optional.of(actor), Optional.empty(), actor.span());
    }

    static Piece of(Amount amount) {
      return new Piece(Optional.empty(), Optional.of(amount), amount.span());
    }

    boolean isFigure() {
      return amount.isPresent();
    }

    boolean same(Piece other) {
      if (isFigure() != other.isFigure()) {
        return false;
      }
      return isFigure()
          ? AmountMatch.of(amount.get(), other.amount.get()) == AmountMatch.SAME
          : actor.get().same(other.actor.get());
    }
  }

  /** Right before the name a change leads to. */
  private static final Pattern TO_NAME =
      Pattern.compile(
          "(?i)(?:\\b(?:renamed|rebranded|now called|renamed (?:to|as)|rebranded (?:to|as)|a new name:|converted (?:to|into)"
              + "|migrated (?:to|into)|ported to|rewritten in|switched to|left for|leaves for|leaving for|quit for|left to join"
              + "|leaves to join|to join|has joined|joins|joined|defects to|defected to|moved to|moves to|jumps? to|jumped to"
              + "|heads to|headed to|from [^,;]{1,60} (?:to|into)"
              + "|(?:migrat|mov|port|convert|switch|chang|translat|transferr?|shift)(?:e|es|ed|s|ing)?\\b[^,;.]{1,60} (?:to|into))"
              + "|更名为?|改名为?|易名为?|跳槽(?:至|到)?|转投|投奔|加盟|加入了?|入职|转向|转为|转成|改写为|迁移(?:至|到)|迁至|转(?=\\s?[A-Za-z]))\\s*(?:the )?[“「\"]?$");

  /** Between the two figures of one change. */
  private static final Pattern TO_FIGURE =
      Pattern.compile(
          "(?i)\\s*(?:to|→|->|-?to|to (?:about|around|nearly|over|almost)|(?:上?升|下?降|增|涨|跌|提高|提升|增长|增加|减少|下降|下调|上调|缩短|缩减|攀升|飙升|回升|滑落)?[至到]|(?:上升|下降|提高|降低|缩短)?(?:成|为))\\s*(?:约|近|超)?\\s*");

  /** "to 80% from 40%". */
  private static final Pattern BACKWARDS = Pattern.compile("(?i),?\\s*(?:up |down )?from\\s+");

  private static final Pattern LEADS_TO =
      Pattern.compile("(?i)(?:\\bto|[至到])\\s*(?:about |around )?$");

  static List<Transition> in(TextView view) {
    List<Transition> all = new ArrayList<>();
    names(view, all);
    figures(view, all);
    return all;
  }

  private static void names(TextView view, List<Transition> all) {
    String text = view.text();
    for (Actor actor : view.actors()) {
      TextSpan sentence = view.sentenceAt(actor.span().start());
      int from = Math.max(sentence.start(), actor.span().start() - LONGEST_LEAD);
      if (actor.canAct() && TO_NAME.matcher(text.substring(from, actor.span().start())).find()) {
        List<Piece> sources = new ArrayList<>();
        for (Actor other : view.actors()) {
          if (other.canAct()
              && sentence.contains(other.span())
              && other.span().end() <= actor.span().start()) {
            sources.add(Piece.of(other));
          }
        }
        if (!sources.isEmpty()) {
          all.add(new Transition(sources, Piece.of(actor)));
        }
      }
    }
  }

  private static final int LONGEST_LEAD = 90;

  private static void figures(TextView view, List<Transition> all) {
    List<Amount> amounts = view.amounts();
    String text = view.text();
    for (int i = 0; i + 1 < amounts.size(); i++) {
      Amount a = amounts.get(i);
      Amount b = amounts.get(i + 1);
      if (a.type() != b.type()
          || b.span().start() < a.span().end()
          || AmountMatch.of(a, b) == AmountMatch.SAME) {
        continue;
      }
      String between = text.substring(a.span().end(), b.span().start());
      if (TO_FIGURE.matcher(between).matches()) {
        all.add(new Transition(List.of(Piece.of(a)), Piece.of(b)));
      } else if (BACKWARDS.matcher(between).matches()
          && LEADS_TO.matcher(text.substring(0, a.span().start())).find()) {
        all.add(new Transition(List.of(Piece.of(b)), Piece.of(a)));
      }
    }
  }

  boolean isSame(Transition told) {
    return target.same(told.target)
        && sources.stream().anyMatch(s -> told.sources.stream().anyMatch(s::same));
  }

  /** Each leads where the other comes from. */
  boolean isReverseOf(Transition told) {
    return !target.same(told.target)
        && told.sources.stream().anyMatch(target::same)
        && sources.stream().anyMatch(told.target::same);
  }

  static String quote(TextView view, Piece piece) {
    return "\"" + piece.span().of(view.text()) + "\"";
  }
}
