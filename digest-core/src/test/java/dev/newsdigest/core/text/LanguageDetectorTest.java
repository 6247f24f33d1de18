package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectorTest {

  private final LanguageDetector detector = LanguageDetector.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "国产大模型价格战再起|zh-Hans",
        "Nvidia 发布 Rubin 平台|zh-Hans",
        "Gemini CLI beta 更新|zh-Hans",
        "國產大模型價格戰再起|zh-Hant",
        "聯電與英特爾合作開發製程|zh-Hant",
        "新型AIチップを開発した|ja",
        "経済対策で半導体支援|ja",
        "네이버가 새 모델을 공개했다|ko",
        "Chipmaker beats estimates as demand surges|en",
        "Startup (智谱) files for an IPO|en",
        "Der Chiphersteller hebt die Prognose an|de",
        "Le fabricant de puces relève ses prévisions|fr",
        "El fabricante de chips sube sus previsiones|es",
        "Il produttore di chip alza le previsioni per l'anno|it",
        "A fabricante de chips eleva suas previsões|pt",
        "De chipmaker verhoogt zijn verwachtingen voor het jaar|nl",
        "Chiptillverkaren höjer sin prognos för året|sv",
        "Producent chipów podnosi prognozy na ten rok|pl",
        "Çip üreticisi yıl için tahminini yükseltti|tr",
        "Производитель чипов повысил прогноз|ru",
        "شركة الرقائق ترفع توقعاتها|ar",
        "ผู้ผลิตชิปปรับเพิ่มคาดการณ์|th"
      })
  void tellsTheLanguageOfHeadlines(String text, String tag) {
    assertThat(detector.detect(text, null).language().tag()).isEqualTo(tag);
  }

  static List<String[]> shortHeadlines() {
    List<String[]> rows = new ArrayList<>();
    ResourceLines.lines("languages.txt", line -> rows.add(line.split(" \\| ")));
    return rows;
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("shortHeadlines")
  void tellsTheLanguageOfShortHeadlines(String tag, String declared, String headline) {
    Language hint = declared.equals("-") ? null : new Language(declared);

    assertThat(detector.detect(headline, hint).language().tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({"Claude Haiku 9.1,zh-Hans", "GPT-7,ja", "HBM5,ko", "2027-03-04,en"})
  void leavesNamesAndNumbersToTheHint(String text, String hint) {
    assertThat(detector.detect(text, new Language(hint)).language().tag()).isEqualTo(hint);
  }

  @Test
  void takesTheHintForKanjiThatCouldBeChinese() {
    assertThat(detector.detect("人工知能学会", Language.JA).language()).isEqualTo(Language.JA);
  }

  @Test
  void doesNotFollowAHintAgainstTheText() {
    assertThat(detector.detect("Chipmaker beats estimates again", Language.ZH_HANS).language())
        .isEqualTo(Language.EN);
    assertThat(detector.detect("芯片厂商上调全年预期", Language.EN).language()).isEqualTo(Language.ZH_HANS);
  }

  @ParameterizedTest
  @CsvSource({"''", "'  '", "'😀😀'", "'12:30'", "'!?'", "'<br/>'"})
  void saysUndeterminedWhereNothingSpeaks(String text) {
    assertThat(detector.detect(text, null).language()).isIn(Language.UND);
  }

  @Test
  void isSurerOfASentenceThanOfAName() {
    double sentence =
        detector.detect("The company said it will open a new plant", null).confidence();
    double name = detector.detect("Claude Haiku", Language.EN).confidence();

    assertThat(sentence).isGreaterThan(name);
  }
}
