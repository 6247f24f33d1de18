package dev.newsdigest.core.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What data files say, file upon file: a later row replaces an earlier one of the same id, {@code
 * +id} adds names and ties to it, {@code -id} takes it away. Not thread-safe.
 */
final class KnowledgeContents {

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Map<String, List<String>> cueSets = new LinkedHashMap<>();
  private final Map<String, DataRow> rows = new LinkedHashMap<>();
  private final List<KnowledgeProblem> problems = new ArrayList<>();
  private final RowReader reader = new RowReader(cueSets, problems);

  KnowledgeContents copy() {
    KnowledgeContents copy = new KnowledgeContents();
    copy.entities.putAll(entities);
    copy.terms.putAll(terms);
    copy.cueSets.putAll(cueSets);
    copy.rows.putAll(rows);
    return copy;
  }

  void add(DataFile file) {
    problems.addAll(file.problems());
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (DataRow row : file.rows()) {
      String id = row.cell("id");
      Integer earlier = seen.put(id, row.number());
      if (earlier != null) {
        problems.add(row.problem("id '" + id + "' is also in row " + earlier));
      }
      if (file.columns().contains("words")) {
        cueSets.put(id, row.list("words"));
      } else if (file.columns().contains("category")) {
        addTerm(row, id);
      } else {
        addEntity(row, id);
      }
    }
  }

  private void addTerm(DataRow row, String id) {
    if (id.startsWith("-")) {
      if (terms.remove(id.substring(1)) == null) {
        problems.add(row.problem("no term to take away: '" + id + "'"));
      }
      return;
    }
    Optional<Term> term = reader.term(row, id);
    if (term.isPresent()) {
      terms.put(id, term.get());
      rows.put("term " + id, row);
    }
  }

  private void addEntity(DataRow row, String id) {
    boolean extend = id.startsWith("+");
    boolean remove = id.startsWith("-");
    if (extend || remove) {
      String plain = id.substring(1);
      Entity old = entities.get(plain);
      if (old == null) {
        problems.add(row.problem("no such entity: '" + id + "'"));
      } else if (remove) {
        entities.remove(plain);
        rows.remove(plain);
      } else {
        entities.put(plain, reader.extended(row, old));
      }
      return;
    }
    Optional<Entity> entity = reader.entity(row, id);
    if (entity.isPresent()) {
      entities.put(id, entity.get());
      rows.put(id, row);
    }
  }

  Map<String, Entity> entities() {
    return entities;
  }

  Map<String, Term> terms() {
    return terms;
  }

  /** The row that gave an entity, or a term when the id is prefixed by {@code term}. */
  Map<String, DataRow> rows() {
    return rows;
  }

  /** Faults of the files added since this object or the one it is a copy of was made. */
  List<KnowledgeProblem> problems() {
    return problems;
  }
}
