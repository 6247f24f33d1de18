package dev.newsdigest.sources.page;

import java.util.List;

/** Pages in the layouts of portals, blogs and shops for news, written for these tests. */
final class PageFixtures {

  static final List<String> ZH =
      List.of(
          "松果科技周五在杭州发布第三代端侧模型，参数规模约三十亿，可以在两年前的手机上离线运行。",
          "公司首席技术官周岚介绍，新模型把首字延迟压到二百毫秒以内，功耗比上一代下降了四成，开发者当天即可下载权重。",
          "多位手机厂商的工程师说，离线能力对车载和助听器一类的设备更有意义，因为这些设备常常没有稳定的网络，也不愿把声音传出去。",
          "松果科技没有公布训练数据的来源，只表示相关评测脚本会在下周开放，欢迎研究者复核。");

  static final List<String> EN =
      List.of(
          "The ferry company said on Friday that its pilots will keep the wheel while a new system"
              + " learns the harbour, its currents and the habits of the other boats.",
          "Two boats sail with it from Monday, a third follows in spring, and the regulator has"
              + " asked for a log of every moment in which a pilot took over from the machine.",
          "Union officials, who had opposed an earlier trial, called the plan workable but asked"
              + " for a date after which nobody would be asked to retrain at their own cost.",
          "The company expects to save about a tenth of its fuel, mostly by arriving on time"
              + " rather than early, and will publish the figures every quarter.");

  private PageFixtures() {}

  static String paragraphs(List<String> texts) {
    return "<p>" + String.join("</p>\n<p>", texts) + "</p>";
  }

  /** A Chinese portal: channel bar, source line, share bar, related links, rankings, footer. */
  static String portal(String charset) {
    return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta http-equiv=\"Content-Type\""
        + " content=\"text/html; charset="
        + charset
        + "\"><title>松果科技发布第三代端侧模型_港湾网</title></head><body>"
        + "<div class=\"channel-nav\"><a href=\"/\">首页</a><a href=\"/ai\">人工智能</a></div>"
        + "<div class=\"main\"><h1>松果科技发布第三代端侧模型</h1>"
        + "<div class=\"article-info\"><span>2026年01月23日 09:30</span> <span>来源：港湾网</span>"
        + " <span>作者：林舟</span></div><div class=\"article-content\">"
        + paragraphs(ZH)
        + "<p>（责任编辑：何晏）</p><p>本文来自港湾网，未经授权不得转载。</p></div>"
        + "<div class=\"share-bar\">分享到：微信 微博 QQ空间</div>"
        + "<div class=\"related\"><h3>相关阅读</h3><ul><li><a href=\"/a/1.html\">三家云厂商下调推理价格"
        + "</a></li><li><a href=\"/a/2.html\">码头无人集卡夜班试运行满一个月</a></li></ul></div></div>"
        + "<div class=\"sidebar\"><h3>热门文章</h3><ul><li><a href=\"/a/3.html\">高校团队公开古籍数据集"
        + "</a></li></ul></div><div class=\"footer\">版权所有 港湾网 京ICP备00000000号</div></body></html>";
  }

  /**
   * An English blog: byline, captions, pull-out box, author's note, comments longer than the post.
   */
  static String blog() {
    StringBuilder comments = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      comments
          .append("<li class=\"comment\"><div class=\"comment-author\">Reader ")
          .append(i)
          .append("</div><p>I sailed with that boat for years, and no machine, however clever,")
          .append(" will ever know the sandbank off the old pier as we do, believe me.</p></li>");
    }
    return "<html lang=en><head><title>Ferries learn the harbour - Harbour Post</title>"
        + "<meta property=\"og:site_name\" content=\"Harbour Post\">"
        + "<meta property=\"article:published_time\" content=\"2026-01-23T07:15:00+01:00\">"
        + "<link rel=canonical href=\"https://post.example/ferries\"></head><body><nav><a href=/>Home"
        + "</a></nav><article class=\"post\"><header><h1>Ferries learn the harbour</h1>"
        + "<p class=\"byline\">By <a href=\"/author/ada-moor\">Ada Moor</a> and Ben Ostrow</p></header>"
        + "<div class=\"entry-content\"><figure><img src=a.jpg><figcaption>The ferry Linnet. Photo:"
        + " Kay Sand</figcaption></figure>"
        + paragraphs(EN.subList(0, 2))
        + "<div class=\"newsletter-signup\">Sign up for our newsletter</div>"
        + "<p>Read more: <a href=/b>What the first trial found</a></p>"
        + paragraphs(EN.subList(2, 4))
        + "<p>Follow us on Mastodon and share this story.</p></div>"
        + "<div class=\"author-bio\">Ada Moor is a reporter who covers ports.</div></article>"
        + "<section id=\"comments\"><h2>30 comments</h2><ol>"
        + comments
        + "</ol></section><footer>© 2026 Harbour Post. All rights reserved.</footer></body></html>";
  }

  /** A shell that a script fills; the text stands in its JSON-LD alone. */
  static String jsonLdOnly() {
    return "<html lang=en><head><title>Ferries learn the harbour | Harbour Post</title>"
        + "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":["
        + "{\"@type\":\"Organization\",\"@id\":\"#org\",\"name\":\"Harbour Post\"},"
        + "{\"@type\":\"Person\",\"@id\":\"#ada\",\"name\":\"Ada Moor\"},"
        + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferries learn the harbour\","
        + "\"author\":{\"@id\":\"#ada\"},\"publisher\":{\"@id\":\"#org\"},"
        + "\"datePublished\":\"2026-01-23T06:15:00Z\",\"articleBody\":\""
        + String.join("\\n\\n", EN)
        + "\"}]}</script></head><body><div id=root>Please enable JavaScript.</div></body></html>";
  }

  /** A channel's front page: nothing but headlines with a line each. */
  static String list() {
    StringBuilder entries = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      entries
          .append("<div class=item><h3><a href=\"/a/")
          .append(2000 + i)
          .append(".html\">第")
          .append(i)
          .append("条：港口、机房与工厂里的新机器人</a></h3><p>一句话说明这条消息讲了什么。</p></div>");
    }
    return "<html lang=zh><head><title>人工智能频道_港湾网</title></head><body><div class=list>"
        + entries
        + "</div></body></html>";
  }
}
