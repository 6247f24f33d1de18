package dev.newsdigest.core.story;

import dev.newsdigest.core.text.StopWords;
import java.util.Set;

/**
 * Words that say nothing about which event a text is about: stop words and the phrases of news
 * itself.
 */
final class EmptyWords {

  private static final Set<String> NEWS =
      Set.of(
          ("say says said new first one two three get gets got getting make makes made making take "
                  + "takes use uses using used like want wants need needs know way time year years "
                  + "day days week month today here's what's it's don't doesn't isn't can't won't "
                  + "i'm you're we're they're let's amid via per report reports reportedly exclusive "
                  + "称 消息 消息称 据悉 据称 报道 表示 认为 目前 今日 今天 昨日 昨天 明天 近日 日前 此前 今年 去年 "
                  + "明年 全球 首个 首次 首款 最新 新的 更多 一种 之一 相关 方面 进一步 开始 继续 再次 实现 带来 "
                  + "最大 独家 快讯 如何 为何")
              .split(" "));

  private EmptyWords() {}

  static boolean contains(String word) {
    return NEWS.contains(word)
        || StopWords.english().contains(word)
        || StopWords.chinese().contains(word);
  }
}
