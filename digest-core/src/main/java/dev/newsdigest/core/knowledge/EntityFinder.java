package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds entities in text: the longest name at each place, left to right, then ambiguous names are
 * settled by the words and entities around them. Linear in the text. Thread-safe.
 */
final class EntityFinder {

  /** A name in the tree; without an entity it is a phrase that hides the names inside it. */
  private record Candidate(@Nullable Entity entity, EntityName name, int[] cues) {}

  /** A name found, before ambiguity is settled. All candidates span the same words. */
  private record Found(int start, int end, @Nullable String version, List<Candidate> candidates) {}

  private final NameTrie<Candidate> names = new NameTrie<>();
  private final CueIndex.Vocabulary cues = new CueIndex.Vocabulary();
  private final Function<String, Set<String>> owners;

  /**
   * @param owners gives an entity and the bodies it belongs to, by its id
   */
  EntityFinder(Collection<Entity> entities, Function<String, Set<String>> owners) {
    this.owners = owners;
    for (Entity entity : entities) {
      int[] words = cues.numbersOf(entity.context().cues());
      Set<String> added = new HashSet<>();
      for (EntityName name : entity.allNames()) {
        add(new Candidate(entity, name, words), added);
      }
      for (String blocker : entity.context().blockers()) {
        add(new Candidate(null, EntityName.parse(blocker), words), added);
      }
    }
  }

  private void add(Candidate candidate, Set<String> added) {
    EntityName name = candidate.name();
    String folded = NameFolder.foldToString(name.text());
    if (!folded.isBlank() && added.add(folded + name)) {
      names.add(folded, candidate);
      String joined = folded.replace(" ", "");
      if (name.isChinese() && !joined.equals(folded) && added.add(joined + name)) {
        names.add(joined, candidate);
      }
    }
  }

  List<EntityMention> find(CharSequence text) {
    char[] folded = NameFolder.fold(text);
    List<Found> found = scan(text, folded);
    if (found.isEmpty()) {
      return List.of();
    }
    Set<String> present = new HashSet<>();
    boolean ambiguous = false;
    for (Found name : found) {
      Candidate first = name.candidates().get(0);
      if (name.candidates().size() == 1 && !first.name().ambiguous() && first.entity() != null) {
        present.addAll(owners.apply(first.entity().id()));
      } else {
        ambiguous = true;
      }
    }
    CueIndex index = ambiguous ? cues.index(folded) : null;
    Map<String, Boolean> related = new HashMap<>();
    List<EntityMention> mentions = new ArrayList<>(found.size());
    for (Found name : found) {
      mentions.add(settle(text, name, index, present, related));
    }
    return mentions;
  }

  private List<Found> scan(CharSequence text, char[] folded) {
    List<Found> all = new ArrayList<>();
    int at = 0;
    while (at < folded.length) {
      if (WordEdges.mayStart(folded, at)) {
        Found longest = longestAt(text, folded, at);
        if (longest != null) {
          if (longest.candidates().get(0).entity() != null) {
            all.add(longest);
          }
          at = longest.end();
          continue;
        }
      }
      at++;
    }
    return all;
  }

  private @Nullable Found longestAt(CharSequence text, char[] folded, int start) {
    Found best = null;
    int node = NameTrie.ROOT;
    for (int i = start; i < folded.length; i++) {
      node = names.next(node, folded[i]);
      if (node == NameTrie.NONE) {
        break;
      }
      List<Candidate> here = names.values(node);
      if (!here.isEmpty()) {
        best = longer(best, read(text, folded, start, i + 1, here));
      }
    }
    return best;
  }

  private static @Nullable Found longer(@Nullable Found old, @Nullable Found candidate) {
    return candidate != null && (old == null || candidate.end() >= old.end()) ? candidate : old;
  }

  /** The candidates that fit what stands at {@code start..end}, those with a version preferred. */
  private static @Nullable Found read(
      CharSequence text, char[] folded, int start, int end, List<Candidate> here) {
    boolean edge = WordEdges.mayEnd(folded, end);
    VersionReader.Version version = null;
    boolean versionRead = false;
    List<Candidate> plain = new ArrayList<>(1);
    List<Candidate> versioned = new ArrayList<>(1);
    for (Candidate candidate : here) {
      if (candidate.name().exactCase() && !asWritten(text, start, candidate.name().text())) {
        continue;
      }
      Entity entity = candidate.entity();
      if (entity != null && entity.kind().isMade()) {
        if (!versionRead) {
          version = VersionReader.read(text, folded, end);
          versionRead = true;
        }
        if (version != null) {
          versioned.add(candidate);
          continue;
        }
      }
      if (edge && !candidate.name().needsVersion()) {
        plain.add(candidate);
      }
    }
    if (version != null && !versioned.isEmpty()) {
      return new Found(start, version.end(), version.label(), versioned);
    }
    return plain.isEmpty() ? null : new Found(start, end, null, plain);
  }

  /** Whether the text has the name's capitals, or capitals throughout. */
  private static boolean asWritten(CharSequence text, int start, String name) {
    boolean same = true;
    boolean capitals = true;
    for (int i = 0; i < name.length() && (same || capitals); i++) {
      char c = text.charAt(start + i);
      same &= c == name.charAt(i) || !Character.isLetter(c);
      capitals &= !Character.isLowerCase(c);
    }
    return same || capitals;
  }

  private EntityMention settle(
      CharSequence text,
      Found name,
      @Nullable CueIndex index,
      Set<String> present,
      Map<String, Boolean> related) {
    Candidate chosen = null;
    boolean confident = false;
    for (Candidate candidate : name.candidates()) {
      Entity entity = candidate.entity();
      if (entity == null) {
        continue;
      }
      if (candidate.name().ambiguous()) {
        boolean supported =
            index != null && index.near(candidate.cues(), name.start(), name.end())
                || related.computeIfAbsent(entity.id(), id -> isRelated(id, present));
        if (supported) {
          chosen = candidate;
          confident = true;
          break;
        }
      } else if (!confident) {
        chosen = candidate;
        confident = true;
      }
      chosen = chosen == null ? candidate : chosen;
    }
    Entity entity = Objects.requireNonNull(chosen).entity();
    TextSpan span = new TextSpan(name.start(), name.end());
    return new EntityMention(
        Objects.requireNonNull(entity).id(),
        entity.kind(),
        span,
        span.of(text),
        name.version(),
        confident);
  }

  /** Whether the text names, beyond doubt, the entity or one it shares an owner with. */
  private boolean isRelated(String id, Set<String> present) {
    return owners.apply(id).stream().anyMatch(present::contains);
  }
}
