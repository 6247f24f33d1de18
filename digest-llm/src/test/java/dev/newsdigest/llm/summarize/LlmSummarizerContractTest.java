package dev.newsdigest.llm.summarize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.newsdigest.core.contract.SummarizerContract;
import dev.newsdigest.core.summarize.Summarizer;
import java.util.List;
import java.util.Map;

class LlmSummarizerContractTest extends SummarizerContract {

  /** Answers in English even where it read Chinese, as the edition asks. */
  private static final class EnglishWriter extends FakeWriter {
    @Override
    void claim(String id, Line line, Map<String, List<Line>> blocks, ArrayNode claims) {
      boolean chinese = line.words().codePoints().anyMatch(Character::isIdeographic);
      String text = chinese ? "Report " + line.number() + " tells the news." : line.words();
      add(claims, text, line.words(), line.number());
    }
  }

  @Override
  protected Summarizer summarizer() {
    return LlmSummarizer.builder(new EnglishWriter()).analyzer(SampleDay.ANALYZER).build();
  }
}
