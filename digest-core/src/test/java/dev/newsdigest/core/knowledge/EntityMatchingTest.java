package dev.newsdigest.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityMatchingTest {

  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();

  private static List<String> confident(String text) {
    return KNOWLEDGE.find(text).stream()
        .filter(EntityMention::confident)
        .map(EntityMention::entityId)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "月之暗面, moonshot",
    "深度求索, deepseek",
    "英伟达, nvidia",
    "輝達, nvidia",
    "台積電, tsmc",
    "软银, softbank",
    "孙正义, masayoshi-son",
    "黃仁勳, jensen-huang",
    "智譜, zhipu",
    "ＮＶＩＤＩＡ, nvidia",
    "nvidia, nvidia",
    "HuggingFace, hugging-face",
    "Hugging-Face, hugging-face",
    "Francois Chollet, chollet",
    "François Chollet, chollet",
    "萨姆·奥尔特曼, altman",
    "萨姆奥尔特曼, altman",
    "王兴兴, wang-xingxing"
  })
  void knowsSpellingsOfAName(String text, String id) {
    assertThat(confident("昨天，" + text + "。")).containsExactly(id);
  }

  @Test
  void takesTheLongestNameAtAPlace() {
    assertThat(confident("中国移动与上海交通大学合作")).containsExactly("china-mobile", "sjtu");
    assertThat(confident("Google DeepMind hired from Google"))
        .containsExactly("google-deepmind", "google");
  }

  @Test
  void reportsOffsetsOfTheWordsAsWritten() {
    String text = "昨晚，ＯｐｅｎＡＩ發布GPT-5.2。";
    List<EntityMention> mentions = KNOWLEDGE.find(text);
    assertThat(mentions).extracting(EntityMention::surface).containsExactly("ＯｐｅｎＡＩ", "GPT-5.2");
    assertThat(mentions).allSatisfy(m -> assertThat(m.span().of(text)).isEqualTo(m.surface()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How to bake an apple pie",
        "Apple pie recipes for autumn",
        "an apple a day",
        "A meta-analysis of forty trials",
        "Meta-analysis shows no effect",
        "grapple and pineapple",
        "metadata and metals",
        "他早上喝了一碗小米粥",
        "农户的小米种植面积扩大",
        "孩子每天吃一个苹果，苹果汁也可以",
        "通货高企，高通胀仍在持续",
        "the amazon rainforest and the Amazon rainforest",
        "it is an inflection point",
        "give us more, tell us when",
        "an oracle bone from Anyang",
        "盘古开天辟地的传说",
        "三星堆出土的文物",
        "开源大模型"
      })
  void doesNotTakeOrdinaryWordsForNames(String text) {
    assertThat(confident(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Apple unveils a thinner laptop, apple",
    "APPLE UNVEILS A THINNER LAPTOP, apple",
    "Meta plans a new data center, meta",
    "小米发布新款手机, xiaomi",
    "苹果公布季度财报, apple",
    "Runway raises money for video generation, runway",
    "Arm sues over a chip license, arm",
    "理想汽车的李想谈增程, li-auto",
    "理想的新车型开始交付, li-auto",
    "Scale AI cuts staff, scale-ai"
  })
  void takesAmbiguousNamesWhenTheContextFits(String text, String id) {
    assertThat(confident(text)).contains(id);
  }

  @Test
  void marksAnAmbiguousNameThatNothingSupports() {
    assertThat(KNOWLEDGE.find("小米又涨价了"))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.entityId()).isEqualTo("xiaomi");
              assertThat(mention.confident()).isFalse();
            });
  }

  @Test
  void supportsAnAmbiguousNameByARelatedEntityFarAway() {
    String filler = "，这里有很多别的话要说".repeat(40);
    assertThat(confident("小米又变了" + filler + "，雷军在场")).contains("xiaomi");
  }

  @Test
  void tellsTwoEntitiesOfOneNameByContext() {
    assertThat(confident("Gemini writes code in the new Google editor")).contains("gemini");
    assertThat(confident("The Winklevoss twins take Gemini, a crypto exchange, public"))
        .contains("gemini-exchange");
  }

  @Test
  void findsNamesNextToChineseCharactersWithoutBlanks() {
    assertThat(confident("据OpenAI称Claude与DeepSeek都"))
        .containsExactly("openai", "claude", "deepseek");
  }

  @Test
  void readsEventsWithTheirYear() {
    assertThat(confident("苹果公司在WWDC26上")).containsExactly("apple", "wwdc");
  }

  @Test
  void survivesOddTexts() {
    for (String text :
        List.of("", " ", "A", "\ud800", "\udc00苹", "-", "….", "👩‍💻👩‍💻", "o", "π")) {
      assertThat(KNOWLEDGE.find(text)).isEmpty();
      assertThat(KNOWLEDGE.findTerms(text)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the paper is on the verge of giving access to the information",
        "it brings together AI researchers in a perfect world",
        "prices command a premium",
        "the CAC 40 closed higher",
        "the F1 score rose by two points",
        "当时的科技公司没有赞助",
        "教育部门已经表态",
        "费用达1100亿欧元"
      })
  void leavesOrdinaryWordsAlone(String text) {
    assertThat(confident(text)).isEmpty();
  }

  @Test
  void tellsBodiesOfOneGroupApart() {
    assertThat(confident("SK Telecom, NTT Data, Yum China"))
        .containsExactly("sk-telecom", "ntt-data", "yum-china");
    assertThat(confident("watchOS 27 und macOS 27")).containsExactly("watchos", "macos");
    assertThat(confident("纽约联储行长讲话")).containsExactly("ny-fed");
  }
}
