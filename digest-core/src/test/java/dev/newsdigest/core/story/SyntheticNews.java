package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.knowledge.Term;
import dev.newsdigest.core.knowledge.TermCategory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A stream of made-up news: stories of several reports each, in one language or both. Actors and
 * actions are those the library knows, as unevenly frequent as in news; the words around them are
 * as frequent as in a language, and every other story brings names never seen before.
 */
final class SyntheticNews {

  private static final String[] SYLLABLES = {
    "ba", "ken", "to", "ri", "mal", "su", "ven", "do", "lar", "pi", "gor", "tha", "ne", "fos",
    "quil", "ja", "wer", "ho", "zan", "cle"
  };
  private static final int VOCABULARY = 40_000;
  private static final String HAN =
      "山川江河湖海风云雷电春夏秋冬金木水火土石林森草花鸟鱼虫马牛羊东西南北高低远近红黄蓝白黑青紫书画琴棋诗词歌舞衣食住行车船桥路城镇村庄门窗床灯"
          + "法律政策经济文化教育医疗交通能源农业工程建筑设计材料机械电子通信网络软件硬件安全质量标准价格成本收入支出合同订单客户供应物流仓储港口铁路航空";
  private static final String[] ENGLISH_FILLERS = {
    "the", "of", "to", "in", "and", "with", "on", "after", "its", "has", "will", "from"
  };
  private static final String[] CHINESE_FILLERS = {
    "的", "在", "了", "和", "将", "与", "对", "为", "从", "是"
  };

  private final Random random;
  private final Analyzer analyzer = Analyzer.create();
  private final List<Entity> actors = new ArrayList<>();
  private final List<Term> actions = new ArrayList<>();
  private final Map<String, Integer> storyOf = new TreeMap<>();

  private int stories;
  private int made;

  SyntheticNews(long seed) {
    random = new Random(seed);
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    knowledge.entities().stream()
        .filter(e -> e.kind().isBody() && e.kind() != EntityKind.MEDIA)
        .forEach(actors::add);
    knowledge.terms().stream()
        .filter(t -> t.category() == TermCategory.ACTION)
        .forEach(actions::add);
    Collections.shuffle(actors, new Random(7));
    Collections.shuffle(actions, new Random(7));
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
    int language = random.nextInt(10);
    Event event = new Event();
    int reports = 1;
    while (reports < 40 && random.nextDouble() < 0.6) {
      reports++;
    }
    List<AnalyzedArticle> articles = new ArrayList<>();
    long start = stretch.toSeconds() * at / of;
    for (int r = 0; r < reports; r++) {
      boolean chinese = language < 3 || language < 6 && random.nextBoolean();
      String id = String.format(Locale.ROOT, "n%08d", made++);
      storyOf.put(id, story);
      articles.add(
          analyzer.analyze(
              Article.builder(
                      URI.create("https://example.org/" + id),
                      event.headline(chinese),
                      Source.named("Outlet " + random.nextInt(300)))
                  .id(new ArticleId(id))
                  .summary(event.lead(chinese))
                  .published(News.NOON.plusSeconds(start + random.nextInt(20_000)))
                  .build()));
    }
    return articles;
  }

  /** What the reports of one story have in common. */
  private final class Event {
    private final Entity actor = actors.get(zipf(actors.size()) - 1);
    private final Entity counterpart = actors.get(zipf(actors.size()) - 1);
    private final Term action = actions.get(zipf(actions.size()) - 1);
    private final int millions = (1 + random.nextInt(99)) * 50;
    private final String name = random.nextBoolean() ? "" : coined();
    private final String[] english = new String[9];
    private final String[] chinese = new String[9];

    Event() {
      for (int i = 0; i < english.length; i++) {
        english[i] = word(zipf(VOCABULARY));
        chinese[i] = han();
      }
    }

    String headline(boolean inChinese) {
      List<String> parts = new ArrayList<>();
      Language language = inChinese ? Language.ZH_HANS : Language.EN;
      parts.add(actor.displayName(language));
      parts.add(action.displayName(language));
      if (random.nextBoolean()) {
        parts.add(counterpart.displayName(language));
      }
      if (random.nextBoolean()) {
        parts.add(inChinese ? millions / 100.0 + "亿美元" : "$" + millions + " million");
      }
      if (!name.isEmpty()) {
        parts.add(name);
      }
      for (int i = 0; i < 4; i++) {
        parts.add((inChinese ? chinese : english)[random.nextInt(6)]);
      }
      return String.join(inChinese ? "" : " ", parts);
    }

    String lead(boolean inChinese) {
      List<String> parts = new ArrayList<>();
      parts.add(actor.displayName(inChinese ? Language.ZH_HANS : Language.EN));
      for (int i = 0; i < 24; i++) {
        parts.add(
            switch (random.nextInt(6)) {
              case 0, 1 -> (inChinese ? chinese : english)[random.nextInt(9)];
              case 2 -> pick(inChinese ? CHINESE_FILLERS : ENGLISH_FILLERS);
              default -> inChinese ? han() : word(zipf(VOCABULARY));
            });
      }
      return String.join(inChinese ? "" : " ", parts);
    }
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  /** A rank from 1 to {@code size}, as unevenly as words and names are used. */
  private int zipf(int size) {
    return (int) Math.exp(random.nextDouble() * Math.log(size));
  }

  private String coined() {
    String word = word(VOCABULARY + random.nextInt(50_000_000));
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static String word(int rank) {
    StringBuilder out = new StringBuilder();
    for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
      out.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return out.append(rank % 2 == 0 ? "n" : "k").toString();
  }

  private String han() {
    int rank = zipf(HAN.length() * HAN.length() / 2);
    return "" + HAN.charAt(rank % HAN.length()) + HAN.charAt(rank / 11 % HAN.length());
  }
}
