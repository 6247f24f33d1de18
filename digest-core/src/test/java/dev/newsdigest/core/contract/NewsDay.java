package dev.newsdigest.core.contract;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** An invented day of invented outlets for tests, in Chinese and English. */
public final class NewsDay {

  public static final LocalDate DATE = LocalDate.of(2026, 4, 14);
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The clock of a run at the end of the day. */
  public static final Instant NOW = Instant.parse("2026-04-14T14:00:00Z");

  private NewsDay() {}

  /** About thirty articles: two regions, one event told in both, a wire copy, some idle pieces. */
  public static List<Article> articles() {
    List<Article> day = new ArrayList<>(chinese());
    day.addAll(american());
    return List.copyOf(day);
  }

  public static List<Article> chinese() {
    return List.of(
        cn(
            "c1",
            "潮汐科技",
            1,
            "英伟达将以 48 亿美元收购光芯片公司 Opticarn",
            "英伟达周二宣布，将以 48 亿美元收购光芯片公司 Opticarn。交易预计在年底前完成。"),
        cn(
            "c2",
            "北岸财经",
            2,
            "英伟达 48 亿美元买下 Opticarn，补上光互连",
            "英伟达同意以 48 亿美元收购 Opticarn，以补足数据中心的光互连技术。"),
        cn("c3", "潮汐科技", 3, "月之暗面发布新一代长文本大模型", "月之暗面今天发布新一代大模型，上下文长度达到 400 万字。该模型即日起开放接口。"),
        cn("c4", "青藤日报", 3, "月之暗面推出长文本大模型，上下文达 400 万字", "月之暗面今天发布新一代大模型，上下文长度达到 400 万字。"),
        cn("c5", "青藤日报", 4, "深圳出台智能体产业扶持办法", "深圳市政府今天公布智能体产业扶持办法，三年内将投入 20 亿元。"),
        cn("c6", "北岸财经", 4, "机器人公司跃谷完成 6 亿元 B 轮融资", "人形机器人公司跃谷完成 6 亿元 B 轮融资，由山岳资本领投。资金将用于扩建工厂。"),
        cn("c7", "潮汐科技", 5, "华为发布昇腾新一代训练芯片", "华为今天在上海发布新一代昇腾训练芯片，算力比上一代提高一倍。"),
        cn("c8", "北岸财经", 5, "智谱提交香港上市申请", "大模型公司智谱今天向港交所提交上市申请，计划募资 30 亿港元。"),
        cn("c9", "青藤日报", 6, "研究团队开源中文语音识别模型", "复旦大学的研究团队今天开源一个中文语音识别模型，错误率降至 3.1%。"),
        cn("c10", "远山网", 6, "网信办就生成式人工智能标识征求意见", "国家网信办今天就生成式人工智能内容标识规则公开征求意见，截止日期为 5 月 20 日。"),
        cn("c11", "远山网", 7, "阿里巴巴下调通义千问接口价格", "阿里巴巴宣布下调通义千问接口价格，降幅最高达 60%。"),
        cn("c12", "远山网", 7, "教你用十个提示词写周报", "点击查看更多提示词技巧，欢迎关注公众号。"),
        cn("c13", "青藤日报", 8, "本地樱花进入最佳观赏期", "植物园的樱花本周进入最佳观赏期，游客明显增多。"),
        cn("c14", "潮汐科技", 8, "字节跳动推出视频生成模型", "字节跳动今天推出新的视频生成模型，可一次生成 30 秒画面。"));
  }

  public static List<Article> american() {
    return List.of(
        us(
            "u1",
            "Harbor Wire",
            1,
            "Nvidia to buy optical chip maker Opticarn for $4.8 billion",
            "Nvidia said on Tuesday it will buy optical chip maker Opticarn for $4.8 billion. The deal is expected to close by the end of the year."),
        us(
            "u2",
            "The Tech Ledger",
            2,
            "Nvidia agrees to $4.8 billion deal for Opticarn",
            "Nvidia agreed to acquire Opticarn for $4.8 billion, adding optical links for data centers."),
        us(
            "u3",
            "Mesa Business Daily",
            2,
            "Nvidia to buy optical chip maker Opticarn for $4.8 billion",
            "Nvidia said on Tuesday it will buy optical chip maker Opticarn for $4.8 billion. The deal is expected to close by the end of the year."),
        us(
            "u4",
            "Harbor Wire",
            3,
            "OpenAI releases a smaller open-weight reasoning model",
            "OpenAI released a smaller open-weight reasoning model on Tuesday that runs on a single laptop GPU."),
        us(
            "u5",
            "The Tech Ledger",
            3,
            "OpenAI's new open-weight model runs on one laptop",
            "OpenAI released an open-weight reasoning model that fits on a laptop GPU and scores 71% on a coding benchmark."),
        us(
            "u6",
            "Mesa Business Daily",
            4,
            "Robotics startup Fernhill raises $210 million",
            "Fernhill, a warehouse robotics startup, raised $210 million in a Series C round led by Alder Ventures."),
        us(
            "u7",
            "Prairie Post",
            4,
            "Senate panel advances bill on AI chip exports",
            "A Senate panel voted 14 to 8 on Tuesday to advance a bill that tightens export controls on AI chips."),
        us(
            "u8",
            "Harbor Wire",
            5,
            "Anthropic opens an office in Tokyo with 60 engineers",
            "Anthropic opened an office in Tokyo on Tuesday and plans to hire 60 engineers there."),
        us(
            "u9",
            "The Tech Ledger",
            5,
            "Google cuts price of its Gemini API by 40%",
            "Google cut the price of its Gemini API by 40% on Tuesday, the second reduction this year."),
        us(
            "u10",
            "Prairie Post",
            6,
            "Hospital network adopts AI model to read scans",
            "A network of 22 hospitals in Ohio adopted an AI model that reads chest scans after a one-year trial."),
        us(
            "u11",
            "Mesa Business Daily",
            6,
            "Microsoft signs 15-year nuclear power deal for data centers",
            "Microsoft signed a 15-year deal to buy nuclear power for its AI data centers in Virginia."),
        us(
            "u12",
            "Prairie Post",
            7,
            "10 prompts that will change your mornings",
            "Sign up for our newsletter to read more prompts."),
        us(
            "u13",
            "Prairie Post",
            7,
            "County fair returns with a larger pie contest",
            "The county fair returns next week with a larger pie contest and two new rides."),
        us(
            "u14",
            "The Tech Ledger",
            8,
            "Researchers publish benchmark for AI agents that use browsers",
            "Researchers at Cornell published a benchmark of 900 tasks for AI agents that use web browsers."),
        us(
            "u15",
            "Harbor Wire",
            8,
            "Publishers sue model maker Quillstone over training data",
            "Five publishers sued AI model maker Quillstone in federal court on Tuesday over books used to train its models."));
  }

  /** An article of {@link Region#CHINA}, published some hours into the day. */
  public static Article cn(String id, String outlet, int hour, String title, String summary) {
    return article(id, outlet, Region.CHINA, hour, title, summary);
  }

  /** An article of {@link Region#US}, published some hours into the day. */
  public static Article us(String id, String outlet, int hour, String title, String summary) {
    return article(id, outlet, Region.US, hour, title, summary);
  }

  public static Article article(
      String id, String outlet, Region region, int hour, String title, String summary) {
    return Article.builder(
            URI.create("https://" + region.id() + ".example/" + id),
            title,
            Source.builder(outlet).region(region).build())
        .id(new ArticleId(id))
        .summary(summary)
        .published(DATE.atStartOfDay(ZONE).plusHours(hour).toInstant())
        .build();
  }
}
