package dev.newsdigest.core.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicClassifierTest {

  private static final Analyzer ANALYZER = Analyzer.create();
  private final TopicClassifier classifier = TopicClassifier.builtIn();

  private Classification classify(String title) {
    return classify(title, "Example Times");
  }

  private Classification classify(String title, String outlet) {
    Article article =
        Article.builder(URI.create("https://example.org/1"), title, Source.named(outlet)).build();
    return classifier.classify(ANALYZER.analyze(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Startup releases a 70B reasoning model under an open licence | foundation-models",
        "某公司发布新一代万亿参数大模型 | foundation-models",
        "Bank rolls out an AI agent that files expense reports | agents",
        "某厂商推出面向客服的智能体平台 | agents",
        "Foundry begins 2nm wafer production for AI chips | chips",
        "新款人形机器人开始在工厂搬运零件 | robotics",
        "City approves driverless robotaxi rides at night | autonomous-driving",
        "机器人公司完成 B 轮融资 3 亿元 | funding",
        "Chip designer files for an IPO in Hong Kong | ipo",
        "Utility signs a 2 gigawatt deal to power a new data center | data-centres",
        "欧盟就人工智能法案公布新的监管细则 | regulation",
        "Authors sue model maker over copyright of their novels | copyright",
        "Hospital uses AI to read chest scans for patients | healthcare",
        "Washington tightens export controls on AI accelerators | geopolitics",
        "Publisher lays off a third of its staff as AI writes copy, layoffs announced | labour",
        "实验室发布文生视频模型 | media",
      })
  void namesTheTopic(String title, String topic) {
    assertThat(classify(title).topics())
        .extracting(score -> score.topic().id())
        .as(title)
        .contains(topic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OpenAI opens a research office in Zurich",
        "智谱与车企合作开发座舱智能体",
        "Nvidia shows a new accelerator for inference",
        "法院驳回对人工智能公司的诉讼",
        "Humanoid robot maker ships its thousandth unit",
        "Agent 基础设施成为云厂商新战场",
        "Apple Intelligence reaches a new market with a local partner",
        "Memory maker starts HBM5 samples for accelerator customers",
      })
  void newsOfTheFieldIsWorthTelling(String title) {
    assertThat(classify(title).isWorthTelling()).as(title).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Local team wins the basketball final in overtime",
        "国足主帅公布集训名单",
        "Gold price climbs as inflation cools",
        "某明星宣布结婚",
        "5 AI Stocks to Buy and Hold for a Decade",
        "Why Acme Stock Jumped Today",
        "科技早报：大模型价格战升温，芯片公司上市",
        "This week in AI: models, money and memes",
        "How to use ChatGPT to plan your holiday",
        "手把手教你用大模型写周报",
        "收评：创业板指涨1.2% 算力概念股走强",
        "Save $200 on this AI laptop before midnight",
        "This AI robot mop is almost $250 off for the weekend",
        "Phone maker's next foldable and Galaxy Watch rival get a date",
        "iPadOS and watchOS updates fix dozens of bugs",
        "Federal agents arrest a smuggler at the border",
        "A meta-analysis of sleep and diet",
        "Exampla Inc. (EXMP) and the AI buildout",
        "现在该买入这3只人工智能股票吗",
        "Ask HN: which LLM do you use at work?",
        "We're hiring machine learning engineers in Berlin",
        "Podcast: the future of AI with our founders",
      })
  void otherSubjectsAndOtherFormsAreNot(String title) {
    assertThat(classify(title).isWorthTelling()).as(title).isFalse();
  }

  @Test
  void chineseScriptsAndSpacingDoNotMatter() {
    Classification simplified = classify("该公司发布 AI 芯片");
    Classification traditional = classify("該公司發布AI芯片");
    assertThat(simplified.main()).isEqualTo(traditional.main());
  }

  @Test
  void partsOfWordsAreNoEvidence() {
    assertThat(classify("She said the rain in Spain fell again").relevance()).isLessThan(0.2);
  }

  @Test
  void evidenceStandsWithTheScore() {
    TopicScore score = classify("Lab unveils humanoid robots with dexterous hands").topics().get(0);
    assertThat(score.topic().id()).isEqualTo("robotics");
    assertThat(score.evidence()).contains("humanoid", "robot");
  }

  @Test
  void bigActorsAndMoneyHaveMoreImpact() {
    double big = classify("Nvidia acquires a chip startup for $20 billion").impact();
    double small = classify("Agency updates its AI style guide").impact();
    assertThat(big).isGreaterThan(small + 0.3);
  }

  @Test
  void outletsOfStockPicksReportLittle() {
    String title = "Broadcom and the AI buildout";
    assertThat(classify(title, "Seeking Alpha").newsworthiness())
        .isLessThan(classify(title).newsworthiness());
  }

  @Test
  void taxonomyHasTwentyFiveTopicsInBothLanguages() {
    List<Topic> topics = Taxonomy.bundled().topics();
    assertThat(topics).hasSizeGreaterThanOrEqualTo(25);
    assertThat(topics).extracting(Topic::id).doesNotHaveDuplicates();
    assertThat(topics)
        .allSatisfy(
            topic -> {
              assertThat(topic.chinese()).matches(".*\\p{IsHan}.*");
              assertThat(topic.section()).isIn(SectionId.BUSINESS, SectionId.TECHNOLOGY);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "😀😀", "\uD800", "<b>", "ＡＩ", "ﷺ مرحبا"})
  void anyHeadlineHasAnAnswer(String title) {
    Classification found = classify(title);
    assertThat(found.relevance()).isBetween(0.0, 1.0);
    assertThat(found.newsworthiness()).isBetween(0.0, 1.0);
    assertThat(found.impact()).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sandbox maker for AI agents raised a $30M seed led by Example Ventures | BUSINESS",
        "Carrier's $12B deal for a satellite network doubles its reach | BUSINESS",
        "机器人公司斥资 20 亿美元建设芯片工厂 | BUSINESS",
        "Lab releases an open-source reasoning model | TECHNOLOGY",
        "某公司推出新款智能眼镜 | TECHNOLOGY",
        "Model maker and Google sign a multi-year cloud agreement | BUSINESS",
        "Example Labs will pay Acme $400 million a month for GPU capacity | BUSINESS",
        "Washington weighs export controls on AI accelerator chips | BUSINESS",
        "芯片设计公司拟独立上市 | BUSINESS",
        "某芯片公司市值突破万亿美元 | BUSINESS",
        "GPU 厂商宣布芯片涨价 | BUSINESS",
        "大模型公司首席执行官辞职 | BUSINESS",
        "New model tops a maths benchmark, beating banks' own tools | TECHNOLOGY",
        "某大模型应用首发登陆鸿蒙系统 | TECHNOLOGY",
        "该厂商展示全球首发的 AI 芯片 | TECHNOLOGY",
        "某公司开源智能体通信协议 | TECHNOLOGY",
        "WeChat tests an AI agent in its chats | TECHNOLOGY",
        "黑客攻破微信的客服机器人 | TECHNOLOGY",
      })
  void putsDealsUnderBusinessWhateverTheirField(String title, SectionId section) {
    assertThat(classify(title).section()).as(title).contains(section);
  }

  @Test
  void evidenceIsWhatTheHeadlineSays() {
    assertThat(classify("Chip designer signs a $4.5 billion deal").topics())
        .filteredOn(score -> score.topic().id().equals("deals"))
        .singleElement()
        .satisfies(score -> assertThat(score.evidence()).contains("$4.5 billion", "deal"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "New rule for app stores raises eyebrows | funding",
        "Federal agents search a warehouse | agents",
        "Cloud firm strikes a deal with a bank | labour",
        "Messaging app gets a feature for its users | pricing",
        "某公司用户数突破一亿 | research"
      })
  void aWordInAnotherSenseBringsNoTopic(String title, String topic) {
    assertThat(classify(title).topics())
        .extracting(score -> score.topic().id())
        .doesNotContain(topic);
  }
}
