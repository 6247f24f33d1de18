package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant PUBLISHED = Instant.parse("2026-01-23T04:00:00Z");

  static List<String[]> sentences() {
    List<String[]> rows = new ArrayList<>();
    ResourceLines.lines(
        "dates.txt",
        line -> {
          String[] fields = line.split(" \\| ");
          rows.add(new String[] {fields[0].strip(), fields[1].strip(), fields[2].strip()});
        });
    return rows;
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("sentences")
  void readsEverySentence(String language, String sentence, String expected) {
    List<DateMention> found = Dates.find(sentence, new Language(language), PUBLISHED, SHANGHAI);

    assertThat(describe(found)).isEqualTo(expected);
  }

  @Test
  void countsFromTheDayInTheZoneOfTheSource() {
    Instant lateEvening = Instant.parse("2026-01-22T18:00:00Z");

    assertThat(Dates.find("今天", Language.ZH_HANS, lateEvening, SHANGHAI).get(0).from())
        .isEqualTo(LocalDate.of(2026, 1, 23));
    assertThat(
            Dates.find("today", Language.EN, lateEvening, ZoneId.of("America/New_York"))
                .get(0)
                .from())
        .isEqualTo(LocalDate.of(2026, 1, 22));
  }

  @Test
  void leavesOutWhatItCannotResolveWithoutADayOfPublication() {
    List<DateMention> found = Dates.find("昨日和2026年1月2日，3月5日", Language.ZH_HANS, null, SHANGHAI);

    assertThat(describe(found)).isEqualTo("2026-01-02 DAY");
  }

  @Test
  void ignoresDaysThatNoCalendarHas() {
    assertThat(Dates.find("2月30日, Feb. 31, 2026-13-45", Language.EN, PUBLISHED, SHANGHAI))
        .allMatch(date -> date.precision() != DateMention.Precision.DAY);
  }

  private static String describe(List<DateMention> dates) {
    return dates.isEmpty()
        ? "-"
        : dates.stream().map(DatesTest::describe).collect(Collectors.joining(" ; "));
  }

  private static String describe(DateMention date) {
    return date.from()
        + (date.to().equals(date.from()) ? "" : ".." + date.to())
        + " "
        + date.precision()
        + (date.relative() ? " rel" : "");
  }
}
