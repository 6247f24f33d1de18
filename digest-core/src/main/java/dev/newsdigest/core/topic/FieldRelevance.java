package dev.newsdigest.core.topic;

import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.knowledge.EntityKind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much a text belongs to the digest's field: words of the field, each a reason of its own
 * strength, combined as independent reasons (noisy or); words of other subjects take away.
 */
final class FieldRelevance {

  /** How strongly one word speaks for the field when it stands in the headline. */
  private enum Tier {
    CORE(0.9),
    STRONG(0.6),
    GIANT(0.45),
    NEAR(0.28),
    WEAK(0.12),
    OFF(0);

    final double strength;

    Tier(double strength) {
      this.strength = strength;
    }
  }

  /** What remains of the relevance with each word of another subject in the headline. */
  private static final double OFF_FACTOR = 0.6;

  /** The same where a core word says the piece is about the field all the same. */
  private static final double OFF_FACTOR_WITH_CORE = 0.85;

  private static final class Bundled {
    static final FieldRelevance INSTANCE = new FieldRelevance(DataLines.of("field.txt"));
  }

  private final PhraseFinder<Tier> phrases = new PhraseFinder<>();
  private final Map<EntityKind, Tier> kinds = new EnumMap<>(EntityKind.class);

  FieldRelevance(List<String> lines) {
    Tier tier = null;
    for (String line : lines) {
      if (line.startsWith("[")) {
        tier = Tier.valueOf(line.replaceAll("[\\[\\]]", "").strip().toUpperCase(Locale.ROOT));
      } else if (tier == null) {
        throw new DataException("evidence before the first tier: " + line, null);
      } else {
        for (String phrase : DataLines.phrases(line)) {
          add(phrase, tier);
        }
      }
    }
  }

  static FieldRelevance bundled() {
    return Bundled.INSTANCE;
  }

  /** The first tier a phrase is listed under holds. */
  private void add(String phrase, Tier tier) {
    if (phrase.startsWith("kind:")) {
      EntityKind.parse(phrase.substring(5)).ifPresent(kind -> kinds.putIfAbsent(kind, tier));
    } else if (phrases.get(phrase) == null) {
      phrases.add(phrase, tier);
    }
  }

  /** 0 to 1. */
  double of(ArticleEvidence article) {
    Set<String> seen = new HashSet<>();
    double against = 1 - Outlets.bundled().relevance(article.outlet());
    int off = 0;
    boolean core = false;
    for (ArticleEvidence.Field field : article.fields()) {
      for (PhraseFinder.Match<Tier> match : phrases.find(field.text())) {
        Tier tier = match.value();
        if (!seen.add(match.phrase())) {
          continue;
        }
        if (tier == Tier.OFF) {
          off += field.isHeadline() ? 1 : 0;
        } else {
          against *= 1 - tier.strength * field.weight();
          core |= tier == Tier.CORE && field.isHeadline();
        }
      }
      for (ArticleEvidence.Named named : field.entities()) {
        Tier tier = kinds.get(named.kind());
        if (tier != null && seen.add(named.id()) && phrases.find(named.surface()).isEmpty()) {
          against *= 1 - tier.strength * field.weight();
        }
      }
    }
    return (1 - against) * Math.pow(core ? OFF_FACTOR_WITH_CORE : OFF_FACTOR, Math.min(3, off));
  }
}
