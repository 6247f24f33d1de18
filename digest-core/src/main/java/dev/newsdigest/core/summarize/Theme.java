package dev.newsdigest.core.summarize;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.topic.Topic;
import dev.newsdigest.core.topic.TopicScore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the stories of an insight have in common. */
sealed interface Theme {

  /** Names in a title after the theme's own. */
  int DETAILS = 3;

  /** Two stories about one company need not have more in common than two about chips. */
  double NAME_FIT = 0.7;

  /** The theme's name in a language. */
  String name(Language language);

  /** How well a story fits, 0 to 1. */
  double fit(RankedStory story);

  /** A field or a kind of event. */
  record OfTopic(Topic topic) implements Theme {
    @Override
    public String name(Language language) {
      return language.isChinese() ? topic.chinese() : topic.english();
    }

    @Override
    public double fit(RankedStory story) {
      return story.classification().topics().stream()
          .filter(score -> score.topic().equals(topic))
          .mapToDouble(TopicScore::score)
          .findFirst()
          .orElse(0);
    }
  }

  /** Somebody, or something, that all the headlines name. */
  record OfName(String text) implements Theme {
    @Override
    public String name(Language language) {
      return text;
    }

    @Override
    public double fit(RankedStory story) {
      return InsightGroups.names(story).contains(text) ? NAME_FIT : 0;
    }
  }

  /** The theme and, for each story, a name that sets it apart; topics where no story has one. */
  default String title(List<RankedStory> stories, Language language) {
    String name = name(language);
    String details = joined(stories.stream().flatMap(story -> named(story, name)), language);
    if (details.isEmpty()) {
      details =
          joined(
              stories.stream()
                  .flatMap(story -> clearTopic(story, language).stream())
                  .filter(topic -> !topic.equals(name)),
              language);
    }
    return details.isEmpty() ? name : name + (language.isChinese() ? "：" : ": ") + details;
  }

  private static Stream<String> named(RankedStory story, String theme) {
    return story.names().stream()
        .map(HeadlineName::text)
        .filter(text -> !text.equalsIgnoreCase(theme))
        .limit(1);
  }

  private static String joined(Stream<String> details, Language language) {
    return details
        .distinct()
        .limit(DETAILS)
        .collect(Collectors.joining(language.isChinese() ? "、" : ", "));
  }

  private static Optional<String> clearTopic(RankedStory story, Language language) {
    return story.classification().topics().stream()
        .findFirst()
        .filter(score -> score.score() >= InsightGroups.CLEAR_TOPIC)
        .map(score -> new OfTopic(score.topic()).name(language));
  }
}
