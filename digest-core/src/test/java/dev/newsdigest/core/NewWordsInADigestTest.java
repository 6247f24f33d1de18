package dev.newsdigest.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.NameMention;
import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.text.Token;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name no list has: 沐光岛. */
class NewWordsInADigestTest {

  private static DigestBuilder digest(LocalDate day, List<Article> articles) {
    return DigestBuilder.create()
        .source(ArticleSource.of("day", articles))
        .date(day)
        .zone(NewsDay.ZONE)
        .clock(Clock.fixed(NewsDay.NOW, ZoneOffset.UTC))
        .anyPublishTime();
  }

  private static Article article(String outlet, String title) {
    return Article.builder(
            URI.create("https://example.com/" + outlet.hashCode() + title.hashCode()),
            title,
            Source.builder(outlet).region(Region.CHINA).build())
        .region(Region.CHINA)
        .published(Instant.parse("2026-04-14T02:00:00Z"))
        .build();
  }

  private static final List<Article> DAY =
      List.of(
          article("潮汐科技", "沐光岛发布家用机器人大模型"),
          article("北岸财经", "投资人看好沐光岛的机器人"),
          article("远山网", "走访沐光岛：人工智能公司怎样造机器人"));

  private static Stream<String> words(Digest digest) {
    return digest.stories().stream()
        .flatMap(story -> story.articles().stream())
        .map(AnalyzedArticle::title)
        .flatMap(title -> title.tokens().stream())
        .map(Token::form);
  }

  @Test
  void keepsAWordWholeThatTheDayTellsOf() {
    assertThat(words(digest(NewsDay.DATE, DAY).build())).contains("沐光岛").doesNotContain("光岛");
    assertThat(words(digest(NewsDay.DATE, DAY.subList(0, 1)).build()))
        .contains("大模型")
        .doesNotContain("沐光岛");
  }

  @Test
  void mentionsANameThatOpensHeadlines() {
    List<Article> named = new ArrayList<>(DAY);
    named.add(article("青藤日报", "沐光岛完成新一轮融资，加码人工智能"));

    assertThat(digest(NewsDay.DATE, named).build().stories())
        .flatExtracting(Story::articles)
        .flatExtracting(article -> article.title().names())
        .extracting(NameMention::name)
        .contains("沐光岛");
  }

  @Test
  void remembersWordsOfTheDaysBefore() {
    Archive archive = Archive.inMemory();
    digest(NewsDay.DATE, DAY).archive(archive).build();
    LocalDate next = NewsDay.DATE.plusDays(1);
    List<Article> one = DAY.subList(0, 1);

    Digest digest = digest(next, one).archive(archive).build();

    assertThat(words(digest)).contains("沐光岛");
  }

  @Test
  void warnsOfCountsItCannotRead() {
    Archive archive = Archive.inMemory();
    LocalDate before = NewsDay.DATE.minusDays(1);
    archive.remember(new DayRecord(before, new TreeMap<>(), List.of(), null, "AAAA"));

    Digest digest = digest(NewsDay.DATE, DAY).archive(archive).build();

    assertThat(digest.run().warnings()).anyMatch(warning -> warning.stage().equals("archive"));
    assertThat(words(digest)).contains("沐光岛");
  }
}
