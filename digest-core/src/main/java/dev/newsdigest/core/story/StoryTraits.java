package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.QuantityKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures, actors and stages of a story's headlines, those of the days before included, and what
 * today's add. A figure or actor is kept as {@code key|words}: the key compares, the words show.
 */
record StoryTraits(
    List<String> figures, List<String> actors, List<String> stages, @Nullable String changed) {

  private static final double ROUNDING = 0.06;
  private static final int SHOWN = 3;

  /** "Three people", "two firms": no figure anybody would call news. */
  private static final int SMALL_COUNT = 10;

  static StoryTraits of(Story story, @Nullable StoryMemory before, KnowledgeBase knowledge) {
    Set<Long> implied =
        before == null ? Set.of() : Signature.decode(before.signature()).facts().implied();
    Map<String, String> figures = known(before == null ? List.of() : before.figures());
    Map<String, String> actors = known(before == null ? List.of() : before.actors());
    Set<String> stages = new TreeSet<>(before == null ? List.of() : before.stages());
    Set<String> told = Set.copyOf(before == null ? List.of() : before.articles());
    List<String> newFigures = new ArrayList<>();
    List<String> newActors = new ArrayList<>();
    List<String> newStages = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      AnalyzedText title = article.title();
      boolean fresh = !told.contains(article.id().value());
      for (Quantity quantity : title.quantities()) {
        addFigure(title, quantity, figures, fresh ? newFigures : new ArrayList<>());
      }
      for (EntityMention mention : title.entities()) {
        boolean actor = mention.kind().isBody() && mention.kind() != EntityKind.MEDIA;
        if ((actor || mention.kind() == EntityKind.PERSON)
            && mention.confident()
            && !reports(mention.entityId(), knowledge)
            && !actors.containsKey(mention.entityId())) {
          boolean stranger =
              !implied.contains(FeatureKind.BODY.key(mention.entityId()))
                  && actors.keySet().stream()
                      .noneMatch(known -> belong(known, mention.entityId(), knowledge));
          actors.put(mention.entityId(), mention.surface());
          if (fresh && stranger) {
            newActors.add(mention.surface());
          }
        }
      }
      for (StoryStage stage : StoryStage.of(title.text())) {
        if (stages.add(stage.name()) && fresh && stage != StoryStage.RUMOURED) {
          newStages.add(stage.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    List<String> parts = new ArrayList<>();
    say("now ", newStages, parts);
    say("new figure: ", newFigures, parts);
    say("new actor: ", newActors, parts);
    return new StoryTraits(
        entries(figures),
        entries(actors),
        List.copyOf(stages),
        before == null || parts.isEmpty() ? null : String.join("; ", parts));
  }

  /** Whether somebody works for a medium: who tells of it is no party to it. */
  private static boolean reports(String person, KnowledgeBase knowledge) {
    return knowledge
        .employerOf(person, null)
        .filter(employer -> employer.kind() == EntityKind.MEDIA)
        .isPresent();
  }

  /** Whether the one makes, employs or owns the other: who speaks for a known actor is not new. */
  private static boolean belong(String one, String other, KnowledgeBase knowledge) {
    return isOf(one, other, knowledge) || isOf(other, one, knowledge);
  }

  private static boolean isOf(String part, String whole, KnowledgeBase knowledge) {
    return Stream.of(
            knowledge.makerOf(part, null),
            knowledge.employerOf(part, null),
            knowledge.parentOf(part, null))
        .flatMap(Optional::stream)
        .anyMatch(body -> body.id().equals(whole));
  }

  private static void say(String label, List<String> items, List<String> parts) {
    if (!items.isEmpty()) {
      parts.add(label + String.join(", ", items.subList(0, Math.min(SHOWN, items.size()))));
    }
  }

  private static void addFigure(
      AnalyzedText title, Quantity quantity, Map<String, String> figures, List<String> fresh) {
    boolean telling = quantity.unit().isPresent() || quantity.kind() == QuantityKind.PERCENT;
    boolean small =
        quantity.kind() == QuantityKind.COUNT && quantity.value().doubleValue() < SMALL_COUNT;
    if (!telling || small || quantity.kind() == QuantityKind.ORDINAL) {
      return;
    }
    String sort = quantity.kind() + " " + quantity.unit().orElse("") + " ";
    double value = quantity.value().doubleValue();
    for (String key : figures.keySet()) {
      if (key.startsWith(sort)) {
        double known = Double.parseDouble(key.substring(sort.length()));
        if (Math.abs(known - value) <= ROUNDING * Math.max(Math.abs(known), Math.abs(value))) {
          return;
        }
      }
    }
    String words = quantity.span().of(title.text()).strip();
    figures.put(sort + value, words);
    fresh.add(words);
  }

  private static Map<String, String> known(List<String> entries) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String entry : entries) {
      int bar = entry.indexOf('|');
      if (bar > 0) {
        map.put(entry.substring(0, bar), entry.substring(bar + 1));
      }
    }
    return map;
  }

  private static List<String> entries(Map<String, String> map) {
    return map.entrySet().stream().map(e -> e.getKey() + "|" + e.getValue()).toList();
  }
}
