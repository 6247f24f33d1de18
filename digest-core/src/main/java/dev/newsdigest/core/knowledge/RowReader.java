package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.article.Region;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns rows into entities and terms; what is wrong with a row is added to {@code problems}. */
final class RowReader {

  private static final List<String> TIES = List.of("maker", "employer", "parent");

  private final Map<String, List<String>> cueSets;
  private final List<KnowledgeProblem> problems;

  /**
   * @param cueSets words by the name of their set, for context cells that say {@code #name}
   */
  RowReader(Map<String, List<String>> cueSets, List<KnowledgeProblem> problems) {
    this.cueSets = cueSets;
    this.problems = problems;
  }

  static boolean isId(String id) {
    return id.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  /** Reads an entity, or nothing (with a problem) when id, kind or every name is missing. */
  Optional<Entity> entity(DataRow row, String id) {
    Optional<EntityKind> kind = EntityKind.parse(row.cell("kind"));
    if (!isId(id) || kind.isEmpty()) {
      problems.add(row.problem("bad id or kind: '" + id + "' '" + row.cell("kind") + "'"));
      return Optional.empty();
    }
    Entity.Builder entity = new Entity.Builder(id, kind.get());
    fill(row, entity);
    if (entity.english.isEmpty() && entity.simplified.isEmpty() && entity.otherNames.isEmpty()) {
      problems.add(row.problem("no name"));
      return Optional.empty();
    }
    return Optional.of(entity.build());
  }

  /** Adds what a row says to an entity that is there already. */
  Entity extended(DataRow row, Entity entity) {
    Entity.Builder builder = entity.toBuilder();
    fill(row, builder);
    return builder.build();
  }

  Optional<Term> term(DataRow row, String id) {
    Optional<TermCategory> category = TermCategory.parse(row.cell("category"));
    List<String> chinese = new ArrayList<>(row.list("zh"));
    row.list("zh-hant").stream().filter(form -> !chinese.contains(form)).forEach(chinese::add);
    List<String> english = row.list("en");
    if (!isId(id) || category.isEmpty() || chinese.isEmpty() && english.isEmpty()) {
      problems.add(row.problem("bad id or category, or no form: '" + id + "'"));
      return Optional.empty();
    }
    return Optional.of(new Term(id, category.get(), chinese, english));
  }

  private void fill(DataRow row, Entity.Builder entity) {
    row.list("en").forEach(name -> entity.english.add(EntityName.parse(name)));
    row.list("zh").forEach(name -> entity.simplified.add(EntityName.parse(name)));
    row.list("zh-hant").forEach(name -> entity.traditional.add(EntityName.parse(name)));
    row.list("other").forEach(name -> entity.otherNames.add(EntityName.parse(name)));
    entity.tickers.addAll(row.list("ticker"));
    for (String tie : TIES) {
      row.list(tie).forEach(cell -> affiliation(row, cell).ifPresent(entity.affiliations::add));
    }
    String region = row.cell("region");
    if (!region.isEmpty()) {
      if (region.matches("[a-z][a-z-]*")) {
        entity.region = Region.of(region);
      } else {
        problems.add(row.problem("not a region id: '" + region + "'"));
      }
    }
    entity.context = entity.context.plus(context(row));
  }

  private ContextRule context(DataRow row) {
    List<String> cues = new ArrayList<>();
    List<String> blockers = new ArrayList<>();
    for (String part : row.list("context")) {
      if (part.startsWith("#")) {
        List<String> set = cueSets.get(part.substring(1));
        if (set == null) {
          problems.add(row.problem("unknown set of context words '" + part + "'"));
        } else {
          cues.addAll(set);
        }
      } else if (part.startsWith("-")) {
        blockers.add(part.substring(1));
      } else {
        cues.add(part);
      }
    }
    return new ContextRule(cues, blockers);
  }

  /** Reads {@code body}, {@code body 2024-03..}, {@code body ..2022} or {@code body 2014..2022}. */
  private Optional<Affiliation> affiliation(DataRow row, String cell) {
    String[] parts = cell.split(" +", 2);
    try {
      if (parts.length == 1) {
        return Optional.of(new Affiliation(cell, null, null));
      }
      int dots = parts[1].indexOf("..");
      if (dots < 0) {
        throw new DateTimeException("no '..'");
      }
      return Optional.of(
          new Affiliation(
              parts[0],
              day(parts[1].substring(0, dots), false),
              day(parts[1].substring(dots + 2), true)));
    } catch (DateTimeException | IllegalArgumentException e) {
      problems.add(row.problem("bad dates in '" + cell + "'"));
      return Optional.empty();
    }
  }

  /** A year, a month or a day; the last day of it for an end. */
  private static @Nullable LocalDate day(String text, boolean end) {
    return switch (text.length()) {
      case 0 -> null;
      case 4 -> LocalDate.of(Integer.parseInt(text), end ? 12 : 1, end ? 31 : 1);
      case 7 -> end ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }
}
