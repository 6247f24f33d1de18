package dev.newsdigest.core.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.text.TextSpan;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandaloneSentencesTest {

  private static Optional<String> of(String sentence, boolean headline) {
    return StandaloneSentences.of(sentence, new TextSpan(0, sentence.length()), headline)
        .map(span -> span.of(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fernhill raised $210 million in a round led by Alder Ventures.",
        "A Senate panel voted 14 to 8 to advance the bill.",
        "\"The chips are late,\" said Dana Ruiz of Fernhill.",
        "跃谷完成 6 亿元 B 轮融资，由山岳资本领投。",
        "潮汐科技称，新模型“即日起开放接口。”",
        "Italy's regulator opened an inquiry into Quillstone.",
        "Theseus Robotics opened a plant in Ohio with 300 workers.",
      })
  void letsWholeSentencesAboutSomebodyStand(String sentence) {
    assertThat(of(sentence, false)).contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It raised $210 million in a round led by Alder Ventures.",
        "However, the round was led by Alder Ventures of Boston.",
        "The company said that the plant opens in the summer.",
        "According to the report, 60 engineers will be hired there.",
        "And Fernhill will open another plant in Ohio next year.",
        "该公司表示，工厂将于明年夏天投产并招聘六十人。",
        "此外，跃谷还将在明年扩建位于深圳的工厂。",
        "其中，山岳资本出资 3 亿元并将进入跃谷董事会。",
        "不过，跃谷没有透露工厂的具体投产时间和规模。",
      })
  void refusesSentencesThatHangOnTheOneBefore(String sentence) {
    assertThat(of(sentence, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up for the Harbor Wire newsletter to get stories like these.",
        "Read more about Fernhill and its robots on the Harbor Wire site.",
        "Here's what Fernhill did with the money of its investors.",
        "The post Fernhill raises money for robots appeared first on Harbor Wire.",
        "点击查看跃谷 B 轮融资的更多详情和投资方名单。",
        "欢迎关注潮汐科技公众号，获取更多人工智能资讯。",
        "本文由潮汐科技原创，未经许可不得转载。",
      })
  void refusesTeasersAndAdvertisements(String sentence) {
    assertThat(of(sentence, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fernhill raised $210 million in a round led by Alder ...",
        "Fernhill raised $210 million in a round led by Alder […]",
        "Fernhill raised $210 million in a round led by Alder…",
        "Fernhill raised $210 million in a round led by",
        "跃谷完成 6 亿元 B 轮融资，由山岳资本领投，资金将……",
        "跃谷完成 6 亿元 B 轮融资，由山岳资本领",
      })
  void refusesWhatIsCutOff(String sentence) {
    assertThat(of(sentence, false)).isEmpty();
  }

  @Test
  void refusesWhatCarriesOnFromTheSentenceBefore() {
    String title = "山岳资本内斗三年！惨被跃谷创始人逐出机器人公司董事会";
    TextSpan second = new TextSpan(title.indexOf('惨'), title.length());
    assertThat(StandaloneSentences.of(title, second, true)).isEmpty();
    assertThat(of("被指隐瞒事故，跃谷遭监管部门约谈并暂停路测", true)).isPresent();
  }

  @Test
  void letsAHeadlineStandWithoutAFullStopButNotCutOff() {
    assertThat(of("Robotics startup Fernhill raises $210 million", true)).isPresent();
    assertThat(of("Robotics startup Fernhill raises $210…", true)).isEmpty();
    assertThat(of("Fernhill", true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "潮汐科技 4 月 14 日消息，跃谷今天完成 6 亿元 B 轮融资。|跃谷今天完成 6 亿元 B 轮融资。",
        "潮汐网 4 月 14 日｜跃谷今天完成 6 亿元 B 轮融资。|跃谷今天完成 6 亿元 B 轮融资。",
        "【快讯】潮汐科技4月14日讯 跃谷今天完成 6 亿元 B 轮融资。|跃谷今天完成 6 亿元 B 轮融资。",
        "（记者 林远）跃谷今天完成 6 亿元 B 轮融资。|跃谷今天完成 6 亿元 B 轮融资。",
        "COLUMBUS (Reuters) - Fernhill raised $210 million on Tuesday.|Fernhill raised $210 million on Tuesday.",
        "COLUMBUS, April 14 — Fernhill raised $210 million on Tuesday.|Fernhill raised $210 million on Tuesday.",
      })
  void cutsBylinesAndDateLines(String sentence, String rest) {
    assertThat(of(sentence, false)).contains(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "跃谷正内测搬运机器人的语音助手 -- 潮汐科技 -- 科技看明天#跃谷正内测搬运机器人的语音助手",
        "刚刚，跃谷完成 6 亿元 B 轮融资并任命新总裁#跃谷完成 6 亿元 B 轮融资并任命新总裁",
        "Fernhill opens a third robot factory in Ohio (Dana Ruiz/7News)#Fernhill opens a third robot factory in Ohio",
        "Fernhill says its robots no longer delete floor plans (Dana/@danaruiz)#Fernhill says its robots no longer delete floor plans",
        "Retail investors leave Fernhill for Corvin - Corvin (NASDAQ:CRVN)#Retail investors leave Fernhill for Corvin",
        "跃谷下周在上海开设机器人学校 - harborwire.com#跃谷下周在上海开设机器人学校",
        "独家 跃谷推迟发布新款搬运机器人#跃谷推迟发布新款搬运机器人",
      })
  void cutsOutletsAndTickersOffAHeadline(String headline, String rest) {
    assertThat(of(headline, true)).contains(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "跃谷推出搬运机器人的开放接口，开发者乐坏了！|跃谷推出搬运机器人的开放接口",
        "潮汐科技开源翻译模型登上榜首，同行却不服？|潮汐科技开源翻译模型登上榜首",
        "跃谷推出搬运机器人，售价仅 6 万元！|跃谷推出搬运机器人，售价仅 6 万元！",
        "跃谷推出机器人，太贵了！|跃谷推出机器人，太贵了！",
      })
  void cutsAClauseOfMoodOffAHeadline(String headline, String rest) {
    assertThat(of(headline, true)).contains(rest);
  }

  @Test
  @Timeout(5)
  void refusesEndlessSentencesInTime() {
    for (String piece : new String[] {"a", "A.", "【", "4 月 ", "the post ", "…", "[ "}) {
      String endless = piece.repeat(20_000) + ".";
      assertThat(of(endless, false)).isEmpty();
    }
  }
}
