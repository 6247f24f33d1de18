package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.failure.DataException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists the faults of data files: faults of form, ties to unknown bodies, names two entities share
 * without saying when which is meant, ambiguous names without a rule, names too short to find.
 */
public final class KnowledgeValidator {

  private final KnowledgeContents contents;
  private final List<KnowledgeProblem> problems = new ArrayList<>();

  private KnowledgeValidator(KnowledgeContents contents) {
    this.contents = contents;
  }

  /** Checks the shipped files. */
  public static List<KnowledgeProblem> validateBundled() {
    return new KnowledgeValidator(BundledData.read()).run();
  }

  /**
   * Checks a caller's files on top of the shipped ones.
   *
   * @return the faults of the caller's files in the order of their rows; empty when there are none
   * @throws DataException if a file cannot be read
   */
  public static List<KnowledgeProblem> validate(Path... files) {
    KnowledgeContents contents = BundledData.read();
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        contents.add(DataFile.read(file.toString(), reader));
      } catch (IOException e) {
        throw new DataException("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
    return callers(contents);
  }

  /** Like {@link #validate(Path...)} for data that is not in a file; the reader is closed. */
  public static List<KnowledgeProblem> validate(String name, Reader reader) {
    KnowledgeContents contents = BundledData.read();
    contents.add(DataFile.read(name, reader));
    return callers(contents);
  }

  private static List<KnowledgeProblem> callers(KnowledgeContents contents) {
    return new KnowledgeValidator(contents)
        .run().stream().filter(p -> !BundledData.FILES.contains(p.file())).toList();
  }

  private List<KnowledgeProblem> run() {
    problems.addAll(contents.problems());
    Map<String, Entity> unmarked = new HashMap<>();
    for (Entity entity : contents.entities().values()) {
      checkTies(entity);
      checkNames(entity, unmarked);
    }
    checkTerms();
    return List.copyOf(problems);
  }

  private void checkTies(Entity entity) {
    int present = 0;
    for (Affiliation tie : entity.affiliations()) {
      Entity body = contents.entities().get(tie.body());
      if (body == null) {
        report(entity, "no entity '" + tie.body() + "' to belong to");
      } else if (!body.kind().isBody()) {
        report(entity, "'" + tie.body() + "' is a " + body.kind() + ", no body");
      }
      present += tie.holdsOn(null) ? 1 : 0;
    }
    if (present > 1 && entity.kind() != EntityKind.PERSON) {
      report(entity, "belongs to " + present + " bodies at once");
    }
    boolean mayBelong =
        entity.kind().isBody()
            || entity.kind().isMade()
            || entity.kind() == EntityKind.PERSON
            || entity.kind() == EntityKind.EVENT;
    if (!mayBelong && !entity.affiliations().isEmpty()) {
      report(entity, "a " + entity.kind() + " belongs to no body");
    }
    DataRow row = contents.rows().get(entity.id());
    if (row != null
        && (!row.cell("maker").isEmpty() && !entity.kind().isMade()
            || !row.cell("employer").isEmpty() && entity.kind() != EntityKind.PERSON
            || !row.cell("parent").isEmpty() && entity.kind().isMade())) {
      report(entity, "a " + entity.kind() + " has the wrong one of maker, employer, parent");
    }
  }

  private void checkNames(Entity entity, Map<String, Entity> unmarked) {
    for (EntityName name : entity.allNames()) {
      String text = name.text();
      if (text.codePointCount(0, text.length()) < (name.needsVersion() ? 1 : 2)) {
        report(entity, "name too short: '" + text + "'");
      }
      if (!text.equals(text.strip()) || text.contains("  ")) {
        report(entity, "stray spaces in '" + text + "'");
      }
      if (name.needsVersion() && !entity.kind().isMade()) {
        report(entity, "only products, models and chips have versions: '" + text + "#'");
      }
      if (name.ambiguous()) {
        if (entity.context().cues().isEmpty() && entity.affiliations().isEmpty()) {
          report(entity, "ambiguous name without a context rule: '" + text + "'");
        }
        continue;
      }
      String key = NameFolder.foldToString(text) + (name.needsVersion() ? "#" : "");
      Entity other = unmarked.putIfAbsent(key, entity);
      if (other != null && !other.equals(entity)) {
        report(entity, "'" + text + "' also names '" + other.id() + "'; mark one with ?");
      }
    }
  }

  private void checkTerms() {
    Map<String, Term> owners = new HashMap<>();
    for (Term term : contents.terms().values()) {
      List<String> forms = new ArrayList<>(term.chinese());
      forms.addAll(term.english());
      for (String form : forms) {
        if (form.length() < 2) {
          report(term, "form too short: '" + form + "'");
        }
        Term other = owners.putIfAbsent(NameFolder.foldToString(form), term);
        if (other != null && !other.id().equals(term.id())) {
          report(term, "'" + form + "' is also a form of '" + other.id() + "'");
        }
      }
    }
  }

  private void report(Entity entity, String message) {
    report(contents.rows().get(entity.id()), entity.id() + ": " + message);
  }

  private void report(Term term, String message) {
    report(contents.rows().get("term " + term.id()), term.id() + ": " + message);
  }

  private void report(@Nullable DataRow row, String message) {
    problems.add(row == null ? new KnowledgeProblem("", 0, message) : row.problem(message));
  }
}
