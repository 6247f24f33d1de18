package dev.newsdigest.llm.summarize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.llm.prompt.OutputText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A model that copies what it reads in the edition's language, and tells one thing in five wrong:
 * who, how much, or by whom it was reported.
 */
final class InventingWriter extends FakeWriter {

  /** What it told wrong. */
  enum Fault {
    ACTOR,
    FIGURE,
    CITATION
  }

  private static final Pattern FIGURE = Pattern.compile("\\d{1,9}");

  private final SplittableRandom random;
  private final Language language;
  private final KnowledgeBase knowledge;

  /** Texts of its claims as it wrote them: what it read, by the text. */
  final Map<String, String> honest = new LinkedHashMap<>();

  final Map<String, Fault> planted = new LinkedHashMap<>();

  /** What the sentences with a fault had said. */
  final Map<String, String> original = new LinkedHashMap<>();

  InventingWriter(long seed, Language language, Analyzer analyzer) {
    this.random = new SplittableRandom(seed);
    this.language = language;
    this.knowledge = analyzer.knowledge();
  }

  @Override
  void write(String id, Map<String, List<Line>> blocks, ArrayNode claims) {
    List<Line> lines = blocks.get(id);
    Comparator<Line> sentencesFirst = Comparator.comparing(Line::isHeadline);
    lines.stream()
        .filter(this::canBeSaid)
        .min(sentencesFirst)
        .ifPresent(line -> tell(line, id, blocks, claims));
  }

  /** A line of the edition's language that is whole. */
  private boolean canBeSaid(Line line) {
    String words = line.words();
    return !words.contains("…")
        && OutputText.mayBe(language, words)
        && OutputText.of(words, knowledge).filter(words::equals).isPresent()
        && !honest.containsKey(words);
  }

  private void tell(Line line, String id, Map<String, List<Line>> blocks, ArrayNode claims) {
    String words = line.words();
    if (random.nextInt(5) > 0) {
      honest.put(words, id);
      add(claims, words, words, line.number());
      return;
    }
    // What a sentence offers nothing for, is told wrong in the other way; citations last.
    List<Fault> faults =
        switch (random.nextInt(3)) {
          case 0 -> List.of(Fault.ACTOR, Fault.FIGURE);
          case 1 -> List.of(Fault.FIGURE, Fault.ACTOR);
          default -> List.<Fault>of();
        };
    for (Fault fault : faults) {
      Optional<String> wrong =
          fault == Fault.ACTOR
              ? otherActor(words, blocks.get(id), blocks.values())
              : otherFigure(words);
      if (wrong.isPresent()) {
        plant(wrong.get(), fault, words);
        add(claims, wrong.get(), words, line.number());
        return;
      }
    }
    plant(words, Fault.CITATION, words);
    add(claims, words, words, otherNumber(line.number(), blocks));
  }

  private void plant(String text, Fault fault, String words) {
    planted.put(text, fault);
    original.put(text, words);
  }

  private Optional<String> otherFigure(String words) {
    Matcher figure = FIGURE.matcher(words);
    return figure.find()
        ? Optional.of(
            words.substring(0, figure.start())
                + (Long.parseLong(figure.group()) * 3 + 1)
                + words.substring(figure.end()))
        : Optional.empty();
  }

  /**
   * Another body, person or product: of the same block's news if there is one, else of the day's.
   */
  private Optional<String> otherActor(String words, List<Line> near, Collection<List<Line>> all) {
    List<EntityMention> actors = knowledge.find(words).stream().filter(this::isActor).toList();
    if (actors.isEmpty()) {
      return Optional.empty();
    }
    EntityMention actor = actors.get(random.nextInt(actors.size()));
    List<String> others = new ArrayList<>();
    if (random.nextBoolean()) {
      addOthers(near, actor, words, others);
    }
    if (others.isEmpty()) {
      all.forEach(lines -> addOthers(lines, actor, words, others));
    }
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.substring(0, actor.span().start())
                + others.get(random.nextInt(others.size()))
                + words.substring(actor.span().end()));
  }

  private void addOthers(List<Line> lines, EntityMention actor, String words, List<String> others) {
    for (Line line : lines) {
      for (EntityMention other : knowledge.find(line.words())) {
        boolean sameKind = isActor(other) && kind(other) == kind(actor);
        if (sameKind && !knowledge.sameOwner(other.entityId(), actor.entityId())) {
          entity(other)
              .map(e -> e.displayName(language))
              .filter(n -> !words.startsWith(n))
              .ifPresent(others::add);
        }
      }
    }
  }

  private Optional<Entity> entity(EntityMention mention) {
    return knowledge.entity(mention.entityId());
  }

  private boolean isActor(EntityMention mention) {
    return mention.confident() && kind(mention) != null;
  }

  /** Bodies, people and made things: who is swapped for whom. */
  private @Nullable String kind(EntityMention mention) {
    EntityKind kind = entity(mention).map(Entity::kind).orElse(EntityKind.PLACE);
    if (kind == EntityKind.MEDIA) {
      return null;
    }
    return kind.isBody()
        ? "body"
        : kind.isMade() ? "made" : kind == EntityKind.PERSON ? "person" : null;
  }

  /** An article that was shown, mostly for another story. */
  private int otherNumber(int number, Map<String, List<Line>> blocks) {
    List<Integer> others =
        blocks.values().stream()
            .flatMap(List::stream)
            .map(Line::number)
            .filter(n -> n != number)
            .distinct()
            .toList();
    return others.isEmpty() ? 999 : others.get(random.nextInt(others.size()));
  }
}
