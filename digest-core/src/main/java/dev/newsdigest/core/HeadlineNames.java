package dev.newsdigest.core;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.NameMention;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.summarize.HeadlineName;
import dev.newsdigest.core.summarize.HeadlineName.Kind;
import dev.newsdigest.core.text.Headlines;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads off a headline whom and what it names, in its order, as a reader would call them. */
final class HeadlineNames {

  /** "AI" and "UK" tell no stories apart. */
  private static final int SHORTEST = 3;

  private final KnowledgeBase knowledge;
  private final Language language;

  HeadlineNames(KnowledgeBase knowledge, Language language) {
    this.knowledge = knowledge;
    this.language = language;
  }

  List<HeadlineName> of(AnalyzedArticle article) {
    AnalyzedText headline = article.title();
    // "(Jane Doe/Harbor Wire)" at the end of an aggregator's headline names nobody of the story.
    int end = Headlines.proper(headline.text()).end();
    Map<Integer, HeadlineName> byPlace = new TreeMap<>();
    for (EntityMention mention : headline.entities()) {
      knowledge
          .entity(mention.entityId())
          .filter(entity -> entity.kind() != EntityKind.PLACE && entity.kind() != EntityKind.MEDIA)
          .ifPresent(entity -> byPlace.put(mention.span().start(), name(entity, mention)));
    }
    for (NameMention mention : headline.names()) {
      if (mention.span().length() >= SHORTEST
          && !isFigure(mention, headline)
          && !isTerm(mention, headline)) {
        String text = mention.span().of(headline.text());
        byPlace.putIfAbsent(mention.span().start(), new HeadlineName(text, Kind.UNKNOWN));
      }
    }
    List<HeadlineName> names = new ArrayList<>();
    byPlace.forEach(
        (place, name) -> {
          if (place < end && names.stream().noneMatch(n -> n.text().equals(name.text()))) {
            names.add(name);
          }
        });
    // What the library knows says more than what merely looks like a name.
    names.sort(Comparator.comparing(name -> name.kind() == Kind.UNKNOWN));
    return names;
  }

  private HeadlineName name(Entity entity, EntityMention mention) {
    String name = entity.displayName(language);
    if (mention.version() != null) {
      return new HeadlineName(name + " " + mention.version().replace('-', ' '), Kind.RELEASE);
    }
    boolean acts = entity.kind().isBody() || entity.kind() == EntityKind.PERSON;
    return new HeadlineName(name, acts ? Kind.ACTOR : Kind.THING);
  }

  /** "$70M" and "Q3" stand like names in a headline. */
  private static boolean isFigure(NameMention name, AnalyzedText headline) {
    return headline.quantities().stream().anyMatch(q -> q.span().overlaps(name.span()))
        || headline.dates().stream().anyMatch(date -> date.span().overlaps(name.span()));
  }

  /** "AI Token" in a Chinese headline: words of the field in Latin letters, nobody's name. */
  private static boolean isTerm(NameMention name, AnalyzedText headline) {
    int covered =
        headline.terms().stream()
            .map(TermMention::span)
            .filter(name.span()::contains)
            .mapToInt(TextSpan::length)
            .sum();
    long letters =
        name.span().of(headline.text()).chars().filter(c -> !Character.isWhitespace(c)).count();
    return covered >= letters;
  }
}
