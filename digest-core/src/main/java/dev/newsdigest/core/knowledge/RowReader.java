package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.article.Region;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns rows into entities and terms; what is wrong with a row is added to {@code problems}. */
final class RowReader {

  private static final List<String> TIES = List.of("maker", "employer", "parent");

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Pattern REGION = Pattern.compile("[a-z][a-z-]*");

  private final Map<String, List<String>> cueSets;
  private final List<KnowledgeProblem> problems;
  private final Map<String, Region> regions = new HashMap<>();

  /**
   * @param cueSets words by the name of their set, for context cells that say {@code #name}
   */
  RowReader(Map<String, List<String>> cueSets, List<KnowledgeProblem> problems) {
    this.cueSets = cueSets;
    this.problems = problems;
  }

  static boolean isId(String id) {
    return ID.matcher(id).matches();
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
    for (String form : row.list("zh-hant")) {
      if (!chinese.contains(form)) {
        chinese.add(form);
      }
    }
    List<String> english = row.list("en");
    if (!isId(id) || category.isEmpty() || chinese.isEmpty() && english.isEmpty()) {
      problems.add(row.problem("bad id or category, or no form: '" + id + "'"));
      return Optional.empty();
    }
    return Optional.of(new Term(id, category.get(), chinese, english));
  }

  private void fill(DataRow row, Entity.Builder entity) {
    addNames(row, "en", entity.english);
    addNames(row, "zh", entity.simplified);
    addNames(row, "zh-hant", entity.traditional);
    addNames(row, "other", entity.otherNames);
    entity.tickers.addAll(row.list("ticker"));
    for (String tie : TIES) {
      for (String cell : row.list(tie)) {
        Affiliation affiliation = affiliation(row, cell);
        if (affiliation != null) {
          entity.affiliations.add(affiliation);
        }
      }
    }
    String region = row.cell("region");
    if (!region.isEmpty()) {
      if (REGION.matcher(region).matches()) {
        entity.region = regions.computeIfAbsent(region, Region::of);
      } else {
        problems.add(row.problem("not a region id: '" + region + "'"));
      }
    }
    entity.context = entity.context.plus(context(row));
  }

  private static void addNames(DataRow row, String column, List<EntityName> names) {
    for (String name : row.list(column)) {
      names.add(EntityName.parse(name));
    }
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
  private @Nullable Affiliation affiliation(DataRow row, String cell) {
    String[] parts = cell.split(" +", 2);
    try {
      if (parts.length == 1) {
        return new Affiliation(cell, null, null);
      }
      int dots = parts[1].indexOf("..");
      if (dots < 0) {
        throw new DateTimeException("no '..'");
      }
      return new Affiliation(
          parts[0],
          day(parts[1].substring(0, dots), false),
          day(parts[1].substring(dots + 2), true));
    } catch (DateTimeException | IllegalArgumentException e) {
      problems.add(row.problem("bad dates in '" + cell + "'"));
      return null;
    }
  }

  /**
   * A year, a month or a day; the last day of it for an end. Read by hand: the JDK's formatter
   * takes longer to set up than all files together.
   */
  private static @Nullable LocalDate day(String text, boolean end) {
    if (text.isEmpty()) {
      return null;
    }
    if (!DATE.matcher(text).matches()) {
      throw new DateTimeException("not a date: " + text);
    }
    int year = Integer.parseInt(text.substring(0, 4));
    if (text.length() == 4) {
      return end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    int month = Integer.parseInt(text.substring(5, 7));
    if (text.length() == 7) {
      LocalDate first = LocalDate.of(year, month, 1);
      return end ? first.withDayOfMonth(first.lengthOfMonth()) : first;
    }
    return LocalDate.of(year, month, Integer.parseInt(text.substring(8)));
  }
}
