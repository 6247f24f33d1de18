package dev.newsdigest.core.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What may stand in the text of an article but is no keyword of it. */
class KeywordNoiseTest {

  private static final Analyzer ANALYZER = Analyzer.create();

  private static List<String> texts(String title, String text, Language language) {
    Article article =
        Article.builder(URI.create("https://example.org/1"), title, Source.named("Example"))
            .text(text)
            .language(language)
            .build();
    return KeywordExtractor.builtIn().extract(ANALYZER.analyze(article), 30).stream()
        .map(keyword -> keyword.text().toLowerCase(Locale.ROOT))
        .toList();
  }

  @Test
  void remainsOfMarkupAreNoKeywords() {
    String text =
        "The harbour&nbsp;ferry runs again. <script>var ticket = 1;</script><div class=\"box\">"
            + "Ferry R&amp;D pays off.</div> <a href=\"/x\">Timetable</a> see www.example.org";
    assertThat(texts("", text, Language.EN))
        .contains("timetable")
        .anyMatch(keyword -> keyword.contains("ferry"))
        .noneMatch(
            keyword ->
                keyword.matches(".*\\b(nbsp|script|var|ticket|div|class|box|amp|href|www).*"));
  }

  @Test
  void anAngleBracketThatOpensNoTagHidesNothing() {
    assertThat(texts("", "Where pressure < threshold, valves close; valves > pumps.", Language.EN))
        .contains("threshold", "valves");
  }

  @Test
  void aDashOrALineBreakPartsPhrases() {
    String text =
        "Cities buy electric buses—drivers welcome quiet engines.\n\nCharging Depots\nRoute Maps";
    assertThat(texts("", text, Language.EN))
        .contains("electric buses")
        .noneMatch(keyword -> keyword.contains("—") || keyword.contains("depots route"));
  }

  @Test
  void aVerbInThePastPartsSubjectAndObject() {
    assertThat(texts("", "Cheap tablets flooded regional markets.", Language.EN))
        .contains("cheap tablets", "regional markets")
        .noneMatch(keyword -> keyword.contains("tablets flooded"));
  }

  @Test
  void chineseAmountsAndOrdinalsAreNoPartOfPhrases() {
    assertThat(texts("首款折叠电视亮相", "该公司公布,首款折叠电视售价三万元,已有六家门店销售。", Language.parse("zh")))
        .contains("折叠电视")
        .noneMatch(keyword -> keyword.contains("首款") || keyword.contains("万元"))
        .noneMatch(keyword -> keyword.contains("六家"));
  }

  @Test
  void chineseTermsThatBeginWithANumeralStayWhole() {
    assertThat(texts("", "三维重建依靠点云。本文提出的三维重建方法使用多元回归与多轮对话。", Language.parse("zh")))
        .contains("三维重建", "多轮对话")
        .anyMatch(keyword -> keyword.contains("多元"));
  }

  @Test
  void wordsOfStructureOfOtherLanguagesAreNoKeywords() {
    assertThat(
            texts(
                "",
                "Während der Messe wurden zwischen den Hallen Brücken gebaut.",
                Language.parse("de")))
        .contains("messe", "brücken")
        .doesNotContain("während", "wurden", "zwischen");
    assertThat(
            texts("", "Новый мост открыли, потому что старый мост закрыт.", Language.parse("ru")))
        .contains("мост")
        .doesNotContain("потому", "что");
    assertThat(texts("", "橋を建設した。橋は安全である。", Language.JA)).doesNotContain("した", "である");
  }

  @Test
  void koreanParticlesAreCutFromTheWordsTheyFollow() {
    assertThat(texts("", "조선소에서 잠수함을 공개했다. 잠수함은 소음이 적다.", Language.KO))
        .contains("잠수함", "조선소")
        .doesNotContain("잠수함을", "공개했다");
  }
}
