package dev.newsdigest.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.summarize.HeadlineName;
import dev.newsdigest.core.summarize.HeadlineName.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineNamesTest {

  private static List<HeadlineName> names(String headline, Language language) {
    return new HeadlineNames(KnowledgeBase.bundled(), language)
        .of(Stages.analyzed(NewsDay.us("h", "Harbor Wire", 1, headline, "")));
  }

  @Test
  void tellsActorsThingsAndReleasesInTheHeadlinesOrder() {
    assertThat(names("Moonshot ships Kimi K3 to rival GPT-5.5 from OpenAI", Language.EN))
        .containsExactly(
            new HeadlineName("Moonshot AI", Kind.ACTOR),
            new HeadlineName("Kimi K3", Kind.RELEASE),
            new HeadlineName("GPT 5.5", Kind.RELEASE),
            new HeadlineName("OpenAI", Kind.ACTOR));
  }

  @Test
  void putsWhatMerelyLooksLikeANameLast() {
    assertThat(names("Lawyers for Quillstone meet Nvidia in court again", Language.EN))
        .containsExactly(
            new HeadlineName("NVIDIA", Kind.ACTOR), new HeadlineName("Quillstone", Kind.UNKNOWN));
  }

  @Test
  void takesNoFigureNoPlaceAndNoByline() {
    assertThat(
            names(
                "OpenAI said to raise $70B in Q3 for its site in Ohio (Dana Ruiz/Harbor Wire)",
                Language.EN))
        .containsExactly(new HeadlineName("OpenAI", Kind.ACTOR));
  }

  @Test
  void takesNoWordsOfTheFieldForNames() {
    assertThat(names("腾讯调整内部 Token 额度", Language.ZH_HANS))
        .containsExactly(new HeadlineName("腾讯", Kind.ACTOR));
  }

  @Test
  void namesInTheDigestsLanguage() {
    assertThat(names("Nvidia tests a new chip line", Language.ZH_HANS))
        .containsExactly(new HeadlineName("英伟达", Kind.ACTOR));
  }
}
