package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.failure.DataException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewWordsTest {

  /** Headlines about invented firms and people, of which no list knows the names. */
  private static final List<String> HEADLINES =
      List.of(
          "沐光岛发布首款家用机器人",
          "投资人看好沐光岛的增长",
          "对话沐光岛创始人：不做电商",
          "记者走访沐光岛工厂",
          "商务部回应记者提问",
          "商务部公布新规定",
          "据商务部消息，关税将下调",
          "美国政府考虑新的出口规定",
          "因美国政府停摆，审批放慢",
          "起诉美国政府的三家公司",
          "三家公司发布财报",
          "多家公司发布财报",
          "两家公司发布财报",
          "臻开通推出企业版",
          "旧金山的臻开通融资五千万美元",
          "臻开通裁员两成",
          "用户抱怨臻开通太慢");

  @Test
  void findsNamesNoListKnows() {
    assertThat(counted(HEADLINES).words(3)).containsExactlyInAnyOrder("沐光岛", "臻开通");
  }

  @Test
  void offersNoPartOfAKnownWordAndNoChainOfKnownWords() {
    assertThat(counted(HEADLINES).words(2))
        .doesNotContain("务部", "国政府", "政府", "光岛", "开通", "公司发布", "发布财报", "家公司");
  }

  @Test
  void knowsTheWordsOfTheCaller() {
    NewWords words = NewWords.besides(Lexicon.general().plus(List.of("沐光島")));
    count(HEADLINES, words);

    assertThat(words.words(3)).containsExactly("臻开通");
  }

  @Test
  void takesWhatOneSourceRepeatsForNoWord() {
    NewWords words = new NewWords();
    HEADLINES.forEach(headline -> words.add(headline, "一家报纸"));

    assertThat(words.words(2)).isEmpty();
  }

  @Test
  void countsCopiedClausesOnce() {
    NewWords words = new NewWords();
    for (String outlet : List.of("甲报", "乙报", "丙报", "丁报")) {
      words.add("沐光岛发布首款家用机器人，售价不到两万元", outlet);
    }

    assertThat(words.words(2)).isEmpty();
  }

  @Test
  void givesTheFiguresOfAWord() {
    assertThat(counted(HEADLINES).candidates(4))
        .first()
        .satisfies(
            word -> {
              assertThat(word.count()).isEqualTo(4);
              assertThat(word.sources()).isBetween(2, 4);
              assertThat(word.cohesion()).isGreaterThan(3);
              assertThat(word.entropy()).isGreaterThan(1);
            });
  }

  @Test
  void tellsNamesByTheirPlaceInTheClause() {
    List<NewWord> names = counted(List.of("沐光岛发布新品", "沐光岛裁员", "对话沐光岛创始人")).candidates(3);
    List<NewWord> others = counted(List.of("股市沐光岛明显", "今年沐光岛增多", "全国沐光岛论坛")).candidates(3);

    assertThat(names).singleElement().matches(NewWord::isNameLike);
    assertThat(others).singleElement().matches(word -> !word.isNameLike());
  }

  @Test
  void readsTraditionalTextAsSimplified() {
    NewWords words = new NewWords();
    count(List.of("沐光島發表新機種", "投資人看好沐光島", "走訪沐光島總部"), words);

    assertThat(words.words(3)).containsExactly("沐光岛");
  }

  @Test
  void countsTheSameInPartsInAnyOrderAsInOne() {
    List<String> mixed = new ArrayList<>(HEADLINES);
    Collections.shuffle(mixed, new Random(3));
    NewWords first = counted(mixed.subList(9, mixed.size()));

    first.merge(counted(mixed.subList(0, 9)));

    assertThat(first.candidates(2)).isEqualTo(counted(HEADLINES).candidates(2));
    assertThat(first.toBytes()).isEqualTo(counted(HEADLINES).toBytes());
  }

  @Test
  void goesThroughBytes() {
    NewWords read = new NewWords();
    read.merge(counted(HEADLINES).toBytes());

    assertThat(read.candidates(2)).isEqualTo(counted(HEADLINES).candidates(2));
  }

  @Test
  void findsOverDaysWhatNoDayShows() {
    NewWords days = counted(HEADLINES.subList(0, 2)).repeated();
    assertThat(days.words(3)).isEmpty();

    days.merge(counted(HEADLINES.subList(2, 4)).repeated().toBytes());

    assertThat(days.words(3)).containsExactly("沐光岛");
    assertThat(days.toBytes().length).isLessThan(counted(HEADLINES).toBytes().length / 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 9, 20, 60})
  void refusesDamagedBytes(int length) {
    byte[] bytes = counted(HEADLINES).toBytes();
    byte[] cut = Arrays.copyOf(bytes, length);

    assertThatThrownBy(() -> new NewWords().merge(cut)).isInstanceOf(DataException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "字",
        "only Latin 123 😀",
        "😀🎉👩‍👩‍👧",
        "\uD83D字\uDE00字",
        "שלום عولم",
        "丨丨丨",
        "的的的的的的的"
      })
  void findsNothingInNothing(String text) {
    NewWords words = new NewWords();
    words.add(text, "甲");
    words.add(text, "乙");

    assertThat(words.words(1)).isEmpty();
    assertThat(words.repeated().words(1)).isEmpty();
  }

  private static NewWords counted(List<String> texts) {
    NewWords words = new NewWords();
    count(texts, words);
    return words;
  }

  private static void count(List<String> texts, NewWords words) {
    texts.forEach(words::add);
  }
}
