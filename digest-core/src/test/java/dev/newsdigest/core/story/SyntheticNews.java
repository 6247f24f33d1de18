package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A stream of made-up news: stories of several reports each, over days, with words as frequent as
 * in a language.
 */
final class SyntheticNews {

  private static final String[] ACTORS = {
    "Nvidia", "OpenAI", "Google", "Microsoft", "Tesla", "Amazon", "Apple", "Meta", "Samsung",
    "Intel", "Huawei", "Tencent", "Alibaba", "Baidu", "TSMC", "Oracle", "Anthropic", "Waymo"
  };
  private static final String[] SYLLABLES = {
    "ba", "ken", "to", "ri", "mal", "su", "ven", "do", "lar", "pi", "gor", "tha", "ne", "fos",
    "quil", "ja", "wer", "ho", "zan", "cle"
  };
  private static final int VOCABULARY = 20_000;
  private static final String HAN =
      "山川江河湖海风云雷电春夏秋冬金木水火土石林森草花鸟鱼虫马牛羊东西南北高低远近红黄蓝白黑青紫书画琴棋诗词歌舞衣食住行车船桥路城镇村庄门窗床灯";

  private final Random random;
  private final Analyzer analyzer = Analyzer.create();
  private final Map<String, Integer> storyOf = new TreeMap<>();

  private int stories;
  private int made;

  SyntheticNews(long seed) {
    random = new Random(seed);
  }

  /** One day of {@code n} articles. */
  static List<AnalyzedArticle> day(long seed, int n) {
    SyntheticNews news = new SyntheticNews(seed);
    List<AnalyzedArticle> articles = new ArrayList<>();
    while (articles.size() < n) {
      articles.addAll(news.story(articles.size(), n, Duration.ofDays(1)));
    }
    return articles.subList(0, n);
  }

  /** A headline unlike the others. */
  static String headline(int i) {
    Random random = new Random(i * 7919L + 13);
    StringBuilder out = new StringBuilder();
    for (int k = 0; k < 7; k++) {
      out.append(k == 0 ? "" : " ").append(word(1 + random.nextInt(VOCABULARY)));
    }
    return out.toString();
  }

  /** The story each article so far was made for. */
  Map<String, Integer> storyOf() {
    return storyOf;
  }

  /**
   * The next story's articles, at the place in the stretch of time that article {@code at} of
   * {@code of} has.
   */
  List<AnalyzedArticle> story(int at, int of, Duration stretch) {
    int story = stories++;
    String actor = ACTORS[random.nextInt(ACTORS.length)];
    boolean chinese = random.nextInt(10) < 4;
    int reports = 1;
    while (reports < 40 && random.nextDouble() < 0.6) {
      reports++;
    }
    String[] words = new String[9];
    for (int i = 0; i < words.length; i++) {
      words[i] = chinese ? han() : word(zipf());
    }
    List<AnalyzedArticle> articles = new ArrayList<>();
    long start = stretch.toSeconds() * at / of;
    for (int r = 0; r < reports; r++) {
      StringBuilder title = new StringBuilder(actor);
      for (int i = 0; i < 5; i++) {
        title.append(chinese ? "" : " ").append(words[random.nextInt(6)]);
      }
      StringBuilder lead = new StringBuilder();
      for (int i = 0; i < 24; i++) {
        boolean own = random.nextInt(3) == 0;
        String word = own ? words[random.nextInt(9)] : chinese ? han() : word(zipf());
        lead.append(chinese ? "" : " ").append(word);
      }
      String id = String.format(java.util.Locale.ROOT, "n%08d", made++);
      storyOf.put(id, story);
      articles.add(
          analyzer.analyze(
              Article.builder(
                      URI.create("https://example.org/" + id),
                      title.toString(),
                      Source.named("Outlet " + random.nextInt(300)))
                  .id(new ArticleId(id))
                  .summary(lead.toString().strip())
                  .published(News.NOON.plusSeconds(start + random.nextInt(20_000)))
                  .build()));
    }
    return articles;
  }

  private int zipf() {
    return (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
  }

  static String word(int rank) {
    StringBuilder out = new StringBuilder();
    for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
      out.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return out.append(rank % 2 == 0 ? "n" : "k").toString();
  }

  private String han() {
    int rank = zipf();
    return "" + HAN.charAt(rank % HAN.length()) + HAN.charAt(rank / 7 % HAN.length());
  }
}
