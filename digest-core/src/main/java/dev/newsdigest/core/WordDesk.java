package dev.newsdigest.core;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.text.NewWord;
import dev.newsdigest.core.text.NewWords;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the words that are new these days, before anything is analysed, and counts what to remember
 * for the days to come.
 */
final class WordDesk {

  /** Twice may be chance. */
  private static final int MIN_COUNT = 3;

  private final Analyzer analyzer;
  private final Consumer<StageFailure> warn;
  private final NewWords today;

  WordDesk(Analyzer analyzer, Consumer<StageFailure> warn) {
    this.analyzer = analyzer;
    this.warn = warn;
    this.today = analyzer.newWords();
  }

  /** The analyzer with the words that today's articles and the days before tell. */
  Analyzer learn(List<Article> articles, List<DayRecord> memory) {
    articles.forEach(today::add);
    NewWords all = analyzer.newWords();
    all.merge(today);
    memory.forEach(day -> day.words().ifPresent(words -> merge(all, words)));
    List<NewWord> found = all.candidates(MIN_COUNT);
    return analyzer
        .withWords(found.stream().map(NewWord::word).toList())
        .withNames(found.stream().filter(NewWord::isNameLike).map(NewWord::word).toList());
  }

  private void merge(NewWords all, String words) {
    try {
      all.merge(Base64.getDecoder().decode(words));
    } catch (DataException | IllegalArgumentException e) {
      warn.accept(new StageFailure("archive", "UNREADABLE", "archive", e.getMessage() + "", false));
    }
  }

  /** What was counted today, for {@link DayRecord#words}. */
  String counts() {
    return Base64.getEncoder().encodeToString(today.repeated().toBytes());
  }
}
