package dev.newsdigest.core.ground;

import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a text says of who makes or owns what. */
final class OwnershipFinder {

  private static final Set<String> MAKING = Set.of("release", "develop");

  /** Chinese names that the knowledge base lacks stand in quotation marks. */
  private static final Pattern QUOTED = Pattern.compile("[“「]([^”」，。、；：\\s]{2,12})[”」]");

  /** Words that lead from an owner to its thing. */
  private static final Pattern ITS =
      Pattern.compile(
          "(?i)\\b(?:its|their)\\s+(?:[\\w-]+\\s+){0,4}$|(?:旗下|自家|自研|自有)(?:的)?[^，。]{0,8}$");

  /** "P, its new tool": what stands before belongs to the subject as well. */
  private static final Pattern ITS_AFTER = Pattern.compile("^,\\s+(?:its|their)\\s|^，(?:其|旗下)");

  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "(?i)^['’]s\\s+(?:(?!(?:of|on|for|in|to|with|from|and|at|by)\\b)[\\w-]+\\s+){0,5}$");
  private static final Pattern CHINESE_POSSESSIVE =
      Pattern.compile("^\\s*(?:旗下(?:的)?|的|推出的|发布的|研发的|开发的|自研的)[^，。、和与]{0,8}$");

  /** AI PC, EV: a kind of thing that many make. */
  private static final Pattern ABBREVIATIONS =
      Pattern.compile("[^\\p{Ll}\\s]{1,4}|[\\p{Lu}\\d]{1,4}(?:[ -][\\p{Lu}\\d]{1,4})+");

  private static final int LONGEST_JOINT = 60;

  private final TextView view;
  private final String text;
  private final List<Actor> actors;
  private final List<Ownership> found = new ArrayList<>();

  private OwnershipFinder(TextView view) {
    this.view = view;
    this.text = view.text();
    this.actors = withQuoted(view);
  }

  static List<Ownership> in(TextView view) {
    OwnershipFinder finder = new OwnershipFinder(view);
    finder.acts();
    finder.possessives();
    finder.appositions();
    finder.openings();
    return finder.found;
  }

  private static List<Actor> withQuoted(TextView view) {
    List<Actor> all = new ArrayList<>(view.actors());
    if (view.isChinese()) {
      Matcher quoted = QUOTED.matcher(view.text());
      while (quoted.find()) {
        TextSpan span = new TextSpan(quoted.start(1), quoted.end(1));
        if (all.stream().noneMatch(a -> a.span().overlaps(span))) {
          all.add(Actor.unknown(quoted.group(1).toLowerCase(Locale.ROOT), span));
        }
      }
      all.sort(Comparator.comparing(Actor::span));
    }
    return all;
  }

  /** A launched P. */
  private void acts() {
    for (Act act : view.acts()) {
      Actor owner = head(act.agents());
      if (!MAKING.contains(act.action().id())
          || act.stance() == Stance.NEGATED
          || OwnershipLimits.isHosting(act.span().of(text))
          || owner == null
          || act.marked() && act.patients().isEmpty()) {
        continue;
      }
      int from = act.span().end();
      for (int i = 0; i < actors.size(); i++) {
        Actor next = actors.get(i);
        boolean after = next.span().start() >= from && next.span().end() <= act.sentence().end();
        if (after) {
          if (isThing(next) && near(from, next) && !possessedByOther(i, owner)) {
            add(owner, i);
          }
          break;
        }
      }
    }
  }

  private boolean near(int from, Actor thing) {
    String joint = text.substring(from, thing.span().start());
    return joint.length() <= 2 * LONGEST_JOINT && !OwnershipLimits.parts(joint);
  }

  /** A's P, A 旗下的 P, and "OpenAI GPT-5" side by side. */
  private void possessives() {
    for (int i = 0; i + 1 < actors.size(); i++) {
      Actor owner = actors.get(i);
      if (canOwn(owner) && isThing(actors.get(i + 1)) && possesses(owner, actors.get(i + 1))) {
        add(owner, i + 1);
      }
    }
  }

  /** "its agent model P", "P, its new agent": the sentence's first body owns it. */
  private void appositions() {
    for (int i = 1; i < actors.size(); i++) {
      Actor thing = actors.get(i);
      boolean hinted = isThing(thing) || thing.isMade() && thing.span().length() > 2;
      if (!hinted) {
        continue;
      }
      int from = Math.max(actors.get(i - 1).span().end(), thing.span().start() - LONGEST_JOINT);
      String before = text.substring(Math.min(from, thing.span().start()), thing.span().start());
      String after = text.substring(thing.span().end());
      boolean possessed = i > 0 && possesses(actors.get(i - 1), thing);
      if (!possessed && ITS.matcher(before).find() || ITS_AFTER.matcher(after).find()) {
        Actor owner = subject(thing);
        if (owner != null) {
          add(owner, i);
        }
      }
    }
  }

  /** "With P, A enters the market". */
  private void openings() {
    if (actors.size() >= 2 && text.startsWith("With ") && actors.get(0).span().start() <= 9) {
      int last = 0;
      while (last + 1 < actors.size()
          && text.substring(actors.get(last).span().end(), actors.get(last + 1).span().start())
              .isBlank()) {
        last++;
      }
      if (last + 1 < actors.size()
          && (last > 0 || isThing(actors.get(0)))
          && canOwn(actors.get(last + 1))) {
        String joint =
            text.substring(actors.get(last).span().end(), actors.get(last + 1).span().start());
        if (joint.equals(", ")) {
          add(actors.get(last + 1), 0);
        }
      }
    }
  }

  private @Nullable Actor subject(Actor thing) {
    TextSpan sentence = view.sentenceAt(thing.span().start());
    for (Actor actor : actors) {
      if (sentence.contains(actor.span())
          && actor.span().end() <= thing.span().start()
          && canOwn(actor)) {
        return actor;
      }
    }
    return null;
  }

  /** A product's name may go on: Comet Ledger is not Comet. */
  private Actor thing(int i) {
    Actor first = actors.get(i);
    if (i + 1 < actors.size() && !actors.get(i + 1).isKnown()) {
      Actor next = actors.get(i + 1);
      boolean adjoins =
          next.span().start() == first.span().end() + 1 && text.charAt(first.span().end()) == ' ';
      if (adjoins) {
        TextSpan span = new TextSpan(first.span().start(), next.span().end());
        return Actor.unknown(span.of(text).toLowerCase(Locale.ROOT), span);
      }
    }
    return first;
  }

  private void add(Actor owner, int at) {
    Actor thing = thing(at);
    if (thing.isKnown() && OwnershipLimits.isOnlyPartOf(text, thing.span())) {
      return;
    }
    Ownership tie = Ownership.of(owner, thing);
    if (!found.contains(tie)) {
      found.add(tie);
    }
  }

  private static boolean canOwn(Actor actor) {
    return actor.isBody() && actor.sure() && actor.kind() != EntityKind.REGULATOR;
  }

  private boolean isThing(Actor actor) {
    if (actor.isKnown()) {
      return actor.isMade() && actor.sure();
    }
    String name = actor.span().of(text);
    boolean abbreviation = ABBREVIATIONS.matcher(name).matches();
    return !abbreviation || Clauses.isHan(name.charAt(0));
  }

  private static @Nullable Actor head(List<Actor> agents) {
    for (int i = agents.size() - 1; i >= 0; i--) {
      if (canOwn(agents.get(i))) {
        return agents.get(i);
      }
    }
    return null;
  }

  private boolean possessedByOther(int thing, Actor owner) {
    if (thing < 1) {
      return false;
    }
    Actor before = actors.get(thing - 1);
    return !before.equals(owner) && canOwn(before) && possesses(before, actors.get(thing));
  }

  private boolean possesses(Actor owner, Actor thing) {
    int from = owner.span().end();
    int to = thing.span().start();
    if (to < from || to - from > LONGEST_JOINT) {
      return false;
    }
    String joint = text.substring(from, to);
    if (joint.isBlank()) {
      // In Chinese a licensee stands before what it licenses as well.
      return thing.isKnown() && !view.isChinese();
    }
    return POSSESSIVE.matcher(joint).find()
        || CHINESE_POSSESSIVE.matcher(joint.replaceAll("[“「]$", "")).find();
  }
}
