package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.failure.DataException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who and what the field's news speaks of, and which name means whom: entities with their names in
 * Chinese and English, who makes, employs and owns them, and the field's terms in both languages.
 * Immutable and thread-safe; one instance serves a whole application.
 */
public final class KnowledgeBase {

  private static final class Bundled {
    static final KnowledgeBase INSTANCE = new KnowledgeBase(BundledData.read());
  }

  private final KnowledgeContents contents;
  private final Map<String, Entity> entities;
  private final Map<String, Term> terms;
  private final EntityFinder entityFinder;
  private final TermFinder termFinder;

  private KnowledgeBase(KnowledgeContents contents) {
    if (!contents.problems().isEmpty()) {
      throw new DataException(
          contents.problems().size() + " faults, the first: " + contents.problems().get(0), null);
    }
    this.contents = contents;
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(contents.entities()));
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(contents.terms()));
    entityFinder = new EntityFinder(entities.values(), this::withBodies);
    termFinder = new TermFinder(terms.values());
  }

  /** The knowledge the library ships; read on the first call, then the same object. */
  public static KnowledgeBase bundled() {
    return Bundled.INSTANCE;
  }

  /** A knowledge base that knows nothing; add to it with {@link #withOverrides}. */
  public static KnowledgeBase empty() {
    return new KnowledgeBase(new KnowledgeContents());
  }

  /**
   * Returns a knowledge base with these files on top: new ids are added, rows of a known id replace
   * it, {@code +id} adds names to it, {@code -id} takes it away. The format is that of the shipped
   * files (docs/knowledge-base.md).
   *
   * @throws DataException if a file cannot be read or a row has a fault of form; the message names
   *     file and row. {@link KnowledgeValidator} lists every fault and finds more kinds
   */
  public KnowledgeBase withOverrides(Path... files) {
    KnowledgeContents copy = contents.copy();
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        copy.add(DataFile.read(file.toString(), reader));
      } catch (IOException e) {
        throw new DataException("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
    return new KnowledgeBase(copy);
  }

  /**
   * Like {@link #withOverrides(Path...)} for data that is not in a file.
   *
   * @param name what messages call the data
   * @param reader read to its end and closed
   */
  public KnowledgeBase withOverrides(String name, Reader reader) {
    KnowledgeContents copy = contents.copy();
    copy.add(DataFile.read(name, reader));
    return new KnowledgeBase(copy);
  }

  /** The entity of that id, or empty. */
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** All entities in the order of the files. */
  public Collection<Entity> entities() {
    return entities.values();
  }

  /** The term of that id, or empty. */
  public Optional<Term> term(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  /** All terms in the order of the files. */
  public Collection<Term> terms() {
    return terms.values();
  }

  /**
   * Who makes a product, model or chip.
   *
   * @param day the day asked about, null for now
   * @return empty for other kinds and when it is not recorded
   */
  public Optional<Entity> makerOf(String id, @Nullable LocalDate day) {
    return entity(id).filter(e -> e.kind().isMade()).flatMap(e -> bodyOf(e, day));
  }

  /**
   * Whom a person works for, the last recorded of several posts held at once.
   *
   * @param day the day asked about, null for now
   * @return empty for other kinds and when it is not recorded
   */
  public Optional<Entity> employerOf(String id, @Nullable LocalDate day) {
    return entity(id).filter(e -> e.kind() == EntityKind.PERSON).flatMap(e -> bodyOf(e, day));
  }

  /**
   * The body that owns an organisation, one step up.
   *
   * @param day the day asked about, null for now
   * @return empty for an organisation that belongs to no other and for other kinds
   */
  public Optional<Entity> parentOf(String id, @Nullable LocalDate day) {
    return entity(id).filter(e -> e.kind().isBody()).flatMap(e -> bodyOf(e, day));
  }

  /**
   * The last body reached by following maker, employer and parent: Alphabet for Gemini.
   *
   * @param day the day asked about, null for now
   * @return the entity itself when it belongs to none; empty when the id is unknown
   */
  public Optional<Entity> ownerOf(String id, @Nullable LocalDate day) {
    Entity owner = entities.get(id);
    Set<String> seen = new LinkedHashSet<>();
    while (owner != null && seen.add(owner.id())) {
      Entity next = bodyOf(owner, day).orElse(null);
      if (next == null) {
        return Optional.of(owner);
      }
      owner = next;
    }
    return Optional.ofNullable(owner);
  }

  /** Whether two entities have the same owner today; false when one is unknown or a place. */
  public boolean sameOwner(String a, String b) {
    return sameOwner(a, b, null);
  }

  /** Whether two entities had the same owner on that day; with null, today. */
  public boolean sameOwner(String a, String b, @Nullable LocalDate day) {
    Optional<Entity> owner = ownerOf(a, day);
    return owner.isPresent() && owner.equals(ownerOf(b, day));
  }

  /** The home region of an entity, else that of the body it belongs to. */
  public Optional<Region> regionOf(String id) {
    Entity at = entities.get(id);
    Set<String> seen = new LinkedHashSet<>();
    while (at != null && seen.add(at.id())) {
      if (at.region().isPresent()) {
        return at.region();
      }
      at = bodyOf(at, null).orElse(null);
    }
    return Optional.empty();
  }

  /**
   * Finds entities by their known names, the longest name at each place; mentions do not overlap
   * and come in order. Latin names match whole words, full-width, traditional and accented
   * spellings match too. Linear in the length of the text.
   *
   * @return mentions, those of ambiguous names that nothing supports with {@code confident} false
   */
  public List<EntityMention> find(CharSequence text) {
    return entityFinder.find(text);
  }

  /**
   * Finds terms in either language, English ones in their inflected forms too; the longest at each
   * place, no overlaps, in order. Linear in the length of the text.
   */
  public List<TermMention> findTerms(CharSequence text) {
    return termFinder.find(text);
  }

  /** Every Chinese name and term, sorted: words a segmenter must keep whole. */
  public Set<String> lexiconWords() {
    Set<String> words = new TreeSet<>();
    for (Entity entity : entities.values()) {
      for (EntityName name : entity.allNames()) {
        if (name.isChinese()) {
          words.add(name.text());
        }
      }
    }
    for (Term term : terms.values()) {
      words.addAll(term.chinese());
    }
    return words;
  }

  private Optional<Entity> bodyOf(Entity entity, @Nullable LocalDate day) {
    Affiliation found = null;
    for (Affiliation tie : entity.affiliations()) {
      if (tie.holdsOn(day)) {
        found = tie;
      }
    }
    return found == null ? Optional.empty() : entity(found.body());
  }

  /** An entity and all bodies above it today. */
  private Set<String> withBodies(String id) {
    Set<String> ids = new LinkedHashSet<>();
    Entity at = entities.get(id);
    while (at != null && at.kind() != EntityKind.PLACE && ids.add(at.id())) {
      at = bodyOf(at, null).orElse(null);
    }
    return ids;
  }

  KnowledgeContents contents() {
    return Objects.requireNonNull(contents);
  }
}
