package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.PageStatements.Placed;
import java.util.List;

/** What is wrong with a page before a word of it is understood. */
final class StructureAudit {

  private StructureAudit() {}

  static void addTo(
      List<AuditFinding> findings, DigestPage page, List<Placed> placed, int articles) {
    for (PageHeading heading : page.headings()) {
      if (heading.empty()) {
        findings.add(
            new AuditFinding(
                AuditCode.EMPTY_SECTION,
                "nothing stands under \"" + heading.title() + "\"",
                List.of(new AuditPlace(heading.title(), heading.span(), heading.title()))));
      }
    }
    boolean cites = placed.stream().anyMatch(p -> !p.statement().citations().isEmpty());
    for (Placed one : placed) {
      Statement statement = one.statement();
      int most = articles > 0 ? articles : page.articleCount(statement.edition());
      outOfRange(findings, one, most);
      if (cites && statement.citations().isEmpty() && statesFact(statement.view())) {
        findings.add(
            new AuditFinding(
                AuditCode.UNCITED_CLAIM, "a fact without a source", List.of(one.place())));
      }
    }
  }

  private static void outOfRange(List<AuditFinding> findings, Placed one, int most) {
    for (String citation : one.statement().citations()) {
      int n = Integer.parseInt(citation);
      if (n < 1 || most > 0 && n > most) {
        findings.add(
            new AuditFinding(
                AuditCode.CITATION_OUT_OF_RANGE,
                "[" + citation + "], but the edition has " + most + " articles",
                List.of(one.place())));
        return;
      }
    }
  }

  /**
   * Names a body, person or product and says what it does or how much, or any name with a figure.
   */
  static boolean statesFact(TextView view) {
    boolean figure = view.amounts().stream().anyMatch(a -> !a.isTrifle());
    boolean named = false;
    boolean known = false;
    for (Actor actor : view.actors()) {
      named |= actor.sure() && actor.canAct() && actor.span().length() > 3;
      known |= actor.sure() && (actor.isBody() || actor.isPerson() || actor.isMade());
    }
    boolean act =
        view.acts().stream()
            .anyMatch(
                a -> a.agents().stream().anyMatch(x -> x.isKnown() && x.sure() && !x.isPlace()));
    return known && (figure || act) || named && figure;
  }
}
