package dev.newsdigest.core.ground;

import static dev.newsdigest.core.ground.GroundFixtures.article;
import static dev.newsdigest.core.ground.GroundFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims that are true in words that look like a fault. */
class TrueClaimsTest {

  @Test
  void takesAnAgeLimitForNoDenial() {
    assertSupported("应用将限制未满16岁的用户。", "App will restrict users under 16", null);
  }

  @Test
  void readsWhatTheArticleSaysIsDenied() {
    assertSupported(
        "Adobe said a power cut, not sabotage, stopped its service.",
        "Adobe blames power cut for stopped service, denies sabotage claims",
        "Adobe points to a power cut to explain reports of sabotage.");
  }

  @Test
  void leavesOpenWhoIsAskedToAct() {
    assertSupported("三星要求亚马逊下架仿冒耳机。", "三星回应仿冒耳机事件", "三星向亚马逊发函，要求下架一批仿冒耳机，引发讨论。");
  }

  @Test
  void knowsAPlaceByItsOneCharacter() {
    assertSupported(
        "Four chip companies went public in Hong Kong in January.",
        "1月4家半导体企业完成港股IPO",
        "上海等地的4家半导体企业完成港股IPO，另有多家企业赴港上市。");
  }

  @Test
  void takesAMakersNameBeforeAThingForItsOwner() {
    assertSupported("The robot uses Orbbec's Gemini 335 cameras.", "机器人采用奥比中光Gemini 335相机", null);
  }

  @Test
  void takesASaleOfSharesForTheSellersAndTheFirms() {
    assertSupported("软银1月通过大宗交易卖出英伟达200万股。", "英伟达：软银1月减持200万股", "软银于1月通过大宗交易减持英伟达股份200.1万股。");
  }

  private static void assertSupported(
      String claim, String title, @org.jspecify.annotations.Nullable String text) {
    CheckResult result =
        ClaimGrounding.standard()
            .check(request(claim, List.of(article("a", title, text)), List.of()));

    assertThat(result.verdict()).as(result.findings().toString()).isEqualTo(Verdict.SUPPORTED);
  }
}
