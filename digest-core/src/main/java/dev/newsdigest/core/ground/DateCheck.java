package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.DateMention.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates: each date of the claim must be one the article names, or lie about its publication. */
final class DateCheck extends CaseCheck {

  private record Found(Part part, DateMention date) {}

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<Found> all = new ArrayList<>();
    for (Part part : c.parts()) {
      part.view().analyzed().dates().forEach(d -> all.add(new Found(part, d)));
    }
    for (DateMention date : c.claim().analyzed().dates()) {
      check(c, date, all, findings);
    }
    return findings.all();
  }

  private static void check(Case c, DateMention date, List<Found> all, Findings findings) {
    @Nullable Found other = null;
    boolean finer = date.precision() == Precision.MONTH || date.precision() == Precision.DAY;
    boolean rival =
        finer
            && all.stream()
                .anyMatch(f -> f.date().precision() == date.precision() && !agree(date, f.date()));
    for (Found found : all) {
      boolean onlyYear = rival && found.date().precision() == Precision.YEAR;
      if (agree(date, found.date()) && !onlyYear) {
        findings.supports(date.span(), 1, found.part().sentenceAt(found.date().span().start()));
        return;
      }
      if (other == null || closer(date, found.date(), other.date())) {
        other = found;
      }
    }
    boolean sameSort = other != null && other.date().precision() == date.precision();
    for (EvidenceView view : c.cited()) {
      if (!sameSort && aboutPublication(date, view)) {
        Part part = view.parts().get(0);
        findings.supports(date.span(), 0.5, part.at(part.view().whole()));
        return;
      }
    }
    if (date.precision() == Precision.YEAR && namesYear(c, date)) {
      return;
    }
    if (other == null) {
      boolean vague = date.relative() && !isNumbered(c, date);
      findings.against(
          Verdict.WRONG_DATE,
          "ABSENT",
          vague || SPAN.matcher(date.span().of(c.claim().text())).find() ? 0.3 : 0.55,
          date.span(),
          null,
          "no cited article names " + findings.quote(date.span()));
    } else {
      findings.against(
          Verdict.WRONG_DATE,
          "",
          weight(c, date, other.date()),
          date.span(),
          other.part().at(other.date().span()),
          findings.quote(date.span())
              + ", but the article says \""
              + other.date().span().of(other.part().view().text())
              + "\"");
    }
  }

  private static final java.util.regex.Pattern RELATIVE =
      java.util.regex.Pattern.compile(
          "(?i)\\b(?:last|next|this|past|earlier|ago|before|later|today|yesterday|tomorrow|coming|now)\\b|[去今明昨本上下前后当近]");

  /** 今年9月 is a month by its number, whatever stands before it. */
  private static final java.util.regex.Pattern NUMBERED =
      java.util.regex.Pattern.compile("\\d\\s*[月日号]");

  /** "In two weeks" is as often how long something takes. */
  private static final java.util.regex.Pattern SPAN =
      java.util.regex.Pattern.compile("(?i)^(?:with)?in \\w+ (?:days?|weeks?|months?|years?)$");

  private static double weight(Case c, DateMention claim, DateMention told) {
    String words = claim.span().of(c.claim().text());
    boolean relativeWords =
        claim.relative() && RELATIVE.matcher(words).find() && !NUMBERED.matcher(words).find();
    if (relativeWords && claim.precision() != Precision.YEAR || SPAN.matcher(words).find()) {
      return 0.45;
    }
    return claim.precision() == told.precision() ? 0.85 : 0.6;
  }

  /** Named by month or day, though the year is left to the reader: 2 月, in March. */
  private static boolean isNumbered(Case c, DateMention date) {
    String words = date.span().of(c.claim().text());
    boolean fine = date.precision() == Precision.MONTH || date.precision() == Precision.DAY;
    return fine && (NUMBERED.matcher(words).find() || !RELATIVE.matcher(words).find());
  }

  /** The year in a form no date was read from: 2025Q4. */
  private static boolean namesYear(Case c, DateMention date) {
    String year = Integer.toString(date.from().getYear());
    return c.parts().stream().anyMatch(p -> p.view().text().contains(year));
  }

  /** One lies within the other; a claim may be coarser, and only a little finer. */
  static boolean agree(DateMention claim, DateMention told) {
    if (claim.from().equals(told.from()) && claim.to().equals(told.to())) {
      return true;
    }
    boolean claimInTold = !claim.from().isBefore(told.from()) && !claim.to().isAfter(told.to());
    boolean toldInClaim = !told.from().isBefore(claim.from()) && !told.to().isAfter(claim.to());
    if (toldInClaim) {
      return true;
    }
    boolean apart = claim.to().isBefore(told.from()) || told.to().isBefore(claim.from());
    if (!apart && vague(claim) && vague(told)) {
      return true;
    }
    return claimInTold
        && (told.precision() == Precision.WEEK
            || told.precision() == Precision.QUARTER
            || claim.relative());
  }

  /** The beginning or end of something: 年初, early 2024, by the end of the year. */
  private static boolean vague(DateMention date) {
    return date.precision() == Precision.PERIOD;
  }

  private static boolean closer(DateMention claim, DateMention a, DateMention b) {
    if ((a.precision() == claim.precision()) != (b.precision() == claim.precision())) {
      return a.precision() == claim.precision();
    }
    return distance(claim, a) < distance(claim, b);
  }

  private static long distance(DateMention a, DateMention b) {
    return Math.abs(a.from().toEpochDay() - b.from().toEpochDay());
  }

  private static boolean aboutPublication(DateMention date, EvidenceView view) {
    Instant published = view.article().article().published().orElse(null);
    if (published == null) {
      return false;
    }
    LocalDate day = published.atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate first = day.minusDays(1);
    LocalDate last = day.plusDays(1);
    return !date.to().isBefore(first) && !date.from().isAfter(last);
  }
}
