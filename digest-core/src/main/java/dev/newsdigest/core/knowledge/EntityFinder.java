package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private record Found(
      int start, int end, @Nullable String version, boolean numbered, List<Candidate> candidates) {}

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
      for (Map.Entry<String, EntityName> name : spellings(entity).entrySet()) {
        names.add(name.getKey(), new Candidate(entity, name.getValue(), words));
      }
      for (String blocker : entity.context().blockers()) {
        names.add(
            NameFolder.foldToString(blocker),
            new Candidate(null, EntityName.parse(blocker), words));
      }
    }
  }

  /** The names by folded spelling; spellings that fold to one share the stricter markers. */
  private static Map<String, EntityName> spellings(Entity entity) {
    Map<String, EntityName> byFolded = new LinkedHashMap<>();
    for (EntityName name : entity.allNames()) {
      String folded = NameFolder.foldToString(name.text());
      if (folded.isBlank()) {
        continue;
      }
      byFolded.merge(folded, name, EntityName::stricter);
      if (name.isChinese() && folded.indexOf(' ') >= 0) {
        byFolded.merge(folded.replace(" ", ""), name, EntityName::stricter);
      }
      String spaced = spaced(folded);
      if (!spaced.equals(folded)) {
        byFolded.merge(spaced, name, EntityName::stricter);
      }
    }
    return byFolded;
  }

  /** Many house styles set a blank between ideographs and letters: SK海力士, SK 海力士. */
  private static String spaced(String folded) {
    StringBuilder spaced = new StringBuilder(folded.length() + 1);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (i > 0 && isIdeograph(c) != isIdeograph(folded.charAt(i - 1))) {
        char other = isIdeograph(c) ? folded.charAt(i - 1) : c;
        if (NameFolder.isSpacedLetter(other)) {
          spaced.append(' ');
        }
      }
      spaced.append(c);
    }
    return spaced.toString();
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x3400 && c <= 0x9FFF;
  }

  List<EntityMention> find(CharSequence text) {
    char[] folded = NameFolder.fold(text);
    List<Found> found = scan(text, folded);
    if (found.isEmpty()) {
      return List.of();
    }
    Surroundings around = new Surroundings(folded, present(found));
    List<EntityMention> mentions = new ArrayList<>(found.size());
    for (Found name : found) {
      EntityMention mention = settle(text, name, around);
      if (mention != null) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  /** The entities named beyond doubt and the bodies they belong to. */
  private Set<String> present(List<Found> found) {
    Set<String> present = new HashSet<>();
    for (Found name : found) {
      Candidate only = name.candidates().get(0);
      if (name.candidates().size() == 1 && only.entity() != null && isClear(name, only)) {
        present.addAll(owners.apply(only.entity().id()));
      }
    }
    return present;
  }

  /** Whether a name needs no support; the version makes a model's name clear. */
  private static boolean isClear(Found name, Candidate candidate) {
    return !candidate.name().ambiguous()
        || candidate.entity() != null
            && candidate.entity().kind() == EntityKind.MODEL
            && !candidate.name().needsVersion()
            && name.numbered();
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

  /**
   * The one that reaches further. Of two that reach as far, the longer name, unless both name the
   * same thing: then the shorter, whose version says more ({@code DeepSeek|-OCR 2}).
   */
  private static @Nullable Found longer(@Nullable Found old, @Nullable Found candidate) {
    if (old == null || candidate == null) {
      return old == null ? candidate : old;
    }
    if (candidate.end() != old.end()) {
      return candidate.end() > old.end() ? candidate : old;
    }
    Entity before = old.candidates().get(0).entity();
    return before != null && before.equals(candidate.candidates().get(0).entity())
        ? old
        : candidate;
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
          version = VersionReader.read(text, folded, end, isFamily(candidate));
          versionRead = true;
        }
        if (version != null && (!candidate.name().needsVersion() || version.numbered())) {
          versioned.add(candidate);
          continue;
        }
      }
      boolean ends =
          edge || entity != null && entity.kind() == EntityKind.EVENT && isYear(folded, end);
      if (ends && !candidate.name().needsVersion()) {
        plain.add(candidate);
      }
    }
    if (version != null && !versioned.isEmpty()) {
      return new Found(start, version.end(), version.label(), version.numbered(), versioned);
    }
    return plain.isEmpty() ? null : new Found(start, end, null, false, plain);
  }

  private static boolean isFamily(Candidate candidate) {
    return candidate.entity() != null
        && candidate.entity().kind() == EntityKind.MODEL
        && !candidate.name().ambiguous();
  }

  /** Whether the rest of the word is a year, as in {@code WWDC26}. */
  private static boolean isYear(char[] folded, int from) {
    int end = from;
    while (end < folded.length && end - from < 5 && folded[end] >= '0' && folded[end] <= '9') {
      end++;
    }
    return (end - from == 2 || end - from == 4) && WordEdges.mayEnd(folded, end);
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

  private @Nullable EntityMention settle(CharSequence text, Found name, Surroundings around) {
    Entity chosen = null;
    boolean confident = false;
    boolean pattern = true;
    for (Candidate candidate : name.candidates()) {
      Entity entity = candidate.entity();
      if (entity == null) {
        continue;
      }
      boolean clear = isClear(name, candidate);
      if (!clear && around.support(name, candidate, entity)) {
        chosen = entity;
        confident = true;
        break;
      }
      if (clear && !confident) {
        chosen = entity;
        confident = true;
      }
      chosen = chosen == null ? entity : chosen;
      pattern &= candidate.name().needsVersion();
    }
    if (chosen == null || !confident && pattern) {
      // "A2" or "Step 3" without a word of the product near it names nothing.
      return null;
    }
    TextSpan span = new TextSpan(name.start(), name.end());
    return new EntityMention(
        chosen.id(), chosen.kind(), span, span.of(text), name.version(), confident);
  }

  /** What stands around the names of one text; context words are looked for on first need. */
  private final class Surroundings {
    private final char[] folded;
    private final Set<String> present;
    private final Map<String, Boolean> related = new HashMap<>();
    private @Nullable CueIndex index;

    Surroundings(char[] folded, Set<String> present) {
      this.folded = folded;
      this.present = present;
    }

    boolean support(Found name, Candidate candidate, Entity entity) {
      if (related.computeIfAbsent(entity.id(), this::isRelated)) {
        return true;
      }
      if (index == null) {
        index = cues.index(folded);
      }
      return index.near(candidate.cues(), name.start(), name.end());
    }

    /** Whether the text names, beyond doubt, the entity or one it shares an owner with. */
    private boolean isRelated(String id) {
      return owners.apply(id).stream().anyMatch(present::contains);
    }
  }
}
