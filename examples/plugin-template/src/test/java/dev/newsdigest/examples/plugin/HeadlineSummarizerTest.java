package dev.newsdigest.examples.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.contract.SummarizerContract;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.summarize.Summarizer;
import org.junit.jupiter.api.Test;

class HeadlineSummarizerTest extends SummarizerContract {

  @Override
  protected Summarizer summarizer() {
    return new HeadlineSummarizer();
  }

  @Test
  void isFoundOnTheClassPath() {
    Digest digest = Stages.digest(NewsDay.articles()).discover(getClass().getClassLoader()).build();

    assertThat(digest.engine()).isEqualTo("headlines");
    assertThat(digest.quality().claims()).isPositive();
    assertThat(digest.quality().supported()).isEqualTo(digest.quality().claims());
  }
}
