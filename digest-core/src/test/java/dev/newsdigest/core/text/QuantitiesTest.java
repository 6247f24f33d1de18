package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantitiesTest {

  static List<String[]> sentences() {
    List<String[]> rows = new ArrayList<>();
    ResourceLines.lines(
        "quantities.txt",
        line -> {
          String[] fields = line.split(" \\| ");
          rows.add(new String[] {fields[0].strip(), fields[1].strip(), fields[2].strip()});
        });
    return rows;
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("sentences")
  void readsEverySentence(String language, String sentence, String expected) {
    List<Quantity> found = Quantities.find(sentence, new Language(language));

    assertThat(describe(found)).isEqualTo(expected);
  }

  @Test
  void pointsAtNumberAndUnit() {
    String text = "营收约60亿元，at over $1.5 billion a year";

    List<String> words =
        Quantities.find(text, Language.ZH_HANS).stream().map(q -> q.span().of(text)).toList();

    assertThat(words).containsExactly("60亿元", "$1.5 billion");
  }

  @Test
  void takesTheYenSignByTheTextAroundIt() {
    assertThat(Quantities.find("A Tokyo startup raised ¥500 million.", Language.EN).get(0).unit())
        .contains("JPY");
    assertThat(Quantities.find("Beijing startup raised ¥500 million.", Language.EN).get(0).unit())
        .contains("CNY");
    assertThat(Quantities.find("月額¥500です", Language.JA).get(0).unit()).contains("JPY");
  }

  static String describe(List<Quantity> quantities) {
    return quantities.isEmpty()
        ? "-"
        : quantities.stream().map(QuantitiesTest::describe).collect(Collectors.joining(" ; "));
  }

  private static String describe(Quantity q) {
    StringBuilder out = new StringBuilder();
    out.append(q.kind()).append(' ').append(q.value().toPlainString());
    q.high().ifPresent(high -> out.append("..").append(high.toPlainString()));
    q.unit().ifPresent(unit -> out.append(' ').append(unit.replace(' ', '_')));
    out.append(q.rounding() == Rounding.EXACT ? "" : " " + q.rounding());
    out.append(q.change() == Change.LEVEL ? "" : " " + q.change());
    q.per().ifPresent(per -> out.append(" per:").append(per.replace(' ', '_')));
    return out.toString();
  }
}
