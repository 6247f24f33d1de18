package dev.newsdigest.core.ground;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.knowledge.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body counted among those of a country that is not its own: "Chinese model makers, Mistral among
 * them", "American chip designers stayed busy: Cambricon". A sentence without citation that
 * announces such a group also rules the next one.
 */
final class RegionClashes {

  private static final String GROUP =
      "(?:(?:AI|LLM|tech|technology|chip|model|cloud|robotics|software|large-model|GPU)[ -])*"
          + "(?:firms?|compan(?:y|ies)|start-?ups?|makers?|designers?|developers?|labs?|giants?|"
          + "players?|vendors?|unicorns?|groups?|chipmakers?|carmakers?)";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(Chinese|American|US|U\\.S\\.|China's|America's)\\s(?:[a-z-]+\\s){0,2}?"
              + "(?:AI\\s|LLM\\s|GPU\\s)?"
              + GROUP,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CHINESE =
      Pattern.compile(
          "(中国|国产|美国)(?:的)?(?:[\\u4e00-\\u9fff A-Za-z]{0,6})(?:企业|公司|厂商|厂家|巨头|开发商|初创|团队)");

  /**
   * Between a group and one of its members: an apposition, a list, an announcement with a colon.
   * Any other words may speak of what the group does to the body.
   */
  private static final Pattern MEMBERSHIP =
      Pattern.compile(
          "(?i)\\s*[\"“(（]?|[^.。]*[:：]\\s*[\"“]?"
              + "|\\s*[,，(（—–]?\\s*(?:such as|like|including|led by|among them|named|called|notably|"
              + "especially|with|are|is|包括|例如|比如|诸如|如|像|以|有)\\s*[\"“]?"
              + "|\\s*[,，、—–]+\\s*");

  private static final int REACH = 90;

  private final Kinship kinship;

  RegionClashes(Kinship kinship) {
    this.kinship = kinship;
  }

  List<Clash> find(List<Statement> statements) {
    List<Clash> clashes = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      String text = statement.view().text();
      Matcher group = (statement.view().isChinese() ? CHINESE : ENGLISH).matcher(text);
      while (group.find()) {
        Region region = regionOf(group.group(1));
        Actor member = memberAfter(statement.view(), group.end());
        if (member != null && foreign(member, region)) {
          clashes.add(clash(member, region, List.of(statement)));
        } else if (member == null && i + 1 < statements.size()) {
          next(statement, statements.get(i + 1), region, clashes);
        }
      }
    }
    return clashes;
  }

  /** The group is announced in a sentence of its own; the next one names a member first. */
  private void next(Statement opening, Statement next, Region region, List<Clash> clashes) {
    boolean announces =
        opening.citations().isEmpty()
            && opening.paragraph() == next.paragraph()
            && opening.view().actors().stream().noneMatch(Actor::isBody);
    if (!announces) {
      return;
    }
    for (Actor actor : next.view().actors()) {
      if (actor.isBody() && actor.sure()) {
        boolean subject = actor.span().start() <= 2;
        if (subject && foreign(actor, region)) {
          clashes.add(clash(actor, region, List.of(opening, next)));
        }
        return;
      }
    }
  }

  private Clash clash(Actor member, Region region, List<Statement> places) {
    return new Clash(
        AuditCode.WRONG_REGION,
        kinship.name(member) + " is not of " + region.name(),
        places.stream().map(Clash.Place::of).toList());
  }

  /** The first body named after the group, unless a contrast stands between. */
  private static @org.jspecify.annotations.Nullable Actor memberAfter(TextView view, int from) {
    for (Actor actor : view.actors()) {
      int gap = actor.span().start() - from;
      if (gap >= 0 && (actor.isBody() || actor.isMade() || !actor.isKnown())) {
        boolean near = gap <= REACH && actor.isBody() && actor.sure();
        String between = view.text().substring(from, actor.span().start());
        return near && MEMBERSHIP.matcher(between).matches() ? actor : null;
      }
    }
    return null;
  }

  /** An outlet's name behind a headline says who reports. */
  private boolean foreign(Actor body, Region region) {
    if (body.kind() == EntityKind.MEDIA) {
      return false;
    }
    Optional<Region> home = kinship.knowledge().regionOf(body.id());
    return home.isPresent() && !home.get().equals(region);
  }

  private static Region regionOf(String word) {
    return word.startsWith("C") || word.equals("中国") || word.equals("国产") || word.startsWith("c")
        ? Region.CHINA
        : Region.US;
  }
}
