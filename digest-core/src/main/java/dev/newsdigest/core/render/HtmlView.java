package dev.newsdigest.core.render;

import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.digest.QualityReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page's template shows, in the words of the digest's language. */
final class HtmlView {

  private final Digest digest;
  private final Wording wording;

  HtmlView(Digest digest) {
    this.digest = digest;
    this.wording = Wording.of(digest.language());
  }

  Map<String, Object> page() {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("lang", digest.language().tag());
    page.put("title", wording.pick("News digest, ", "新闻摘要 ") + digest.date());
    page.put("skip", wording.pick("Skip to the digest", "跳到正文"));
    page.put("date", digest.date().toString());
    page.put("zone", digest.zone().getId());
    page.put("generatedLabel", wording.pick("generated", "生成于"));
    page.put("generatedAt", Times.iso(digest.generatedAt(), digest.zone()));
    page.put("generatedReadable", Times.readable(digest.generatedAt(), digest.zone()));
    page.put("engine", digest.engine());
    page.put("sample", digest.origin() == Origin.SAMPLE);
    page.put(
        "sampleNotice",
        wording.pick(
            "This is the bundled sample day: invented articles of invented outlets, not news.",
            "这是内置样例：文章与媒体均为虚构，并非新闻。"));
    page.put("notices", notices());
    HtmlEdition editions = new HtmlEdition(digest, wording);
    page.put(
        "comparison",
        digest.editions().size() > 1 ? new HtmlComparison(digest, wording).strip() : false);
    page.put("single", digest.editions().size() == 1);
    page.put("editions", digest.editions().stream().map(editions::view).toList());
    page.put("quality", quality());
    page.put("withheld", withheld());
    page.put("sourcesTitle", sourcesTitle());
    page.put(
        "sourceHeads",
        wording.chinese()
            ? List.of("来源", "状态", "文章", "说明")
            : List.of("Source", "Status", "Articles", "Note"));
    page.put("sources", sources());
    return page;
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (digest.quality().stale()) {
      notices.add(wording.pick("Stale: no article of the last day was found.", "内容陈旧：未找到最近一天的文章。"));
    }
    if (digest.isEmpty()) {
      notices.add(wording.pick("No article of the field was found for this day.", "当天没有找到本领域的文章。"));
    }
    return notices;
  }

  private String quality() {
    QualityReport quality = digest.quality();
    return wording.pick(
        String.format(
            Locale.ROOT,
            "%d claims, %d cited, %d supported by the articles they cite. %d of %d articles of the"
                + " field told, %d copies merged.",
            quality.claims(),
            quality.cited(),
            quality.supported(),
            quality.articlesUsed(),
            quality.articles(),
            quality.copiesMerged()),
        String.format(
            Locale.ROOT,
            "共 %d 条论断，%d 条有引用，%d 条得到所引文章支持；本领域 %d/%d 篇文章被采用，合并 %d 篇转载。",
            quality.claims(),
            quality.cited(),
            quality.supported(),
            quality.articlesUsed(),
            quality.articles(),
            quality.copiesMerged()));
  }

  private List<String> withheld() {
    List<String> lines = new ArrayList<>();
    digest
        .quality()
        .withheld()
        .forEach(
            (code, count) ->
                lines.add(wording.pick("Withheld, ", "未刊出，") + code + wording.colon() + count));
    return lines;
  }

  private String sourcesTitle() {
    long failed = digest.run().sources().stream().filter(report -> !report.isHealthy()).count();
    int all = digest.run().sources().size();
    return wording.pick(
        all + " sources, " + failed + " failed", "来源 " + all + " 个，失败 " + failed + " 个");
  }

  private List<Map<String, Object>> sources() {
    List<Map<String, Object>> rows = new ArrayList<>();
    digest
        .run()
        .sources()
        .forEach(
            report -> {
              Map<String, Object> row = new LinkedHashMap<>();
              row.put("name", VisibleText.of(report.source()));
              row.put("status", report.status().name());
              row.put("kept", report.kept());
              row.put(
                  "note",
                  report
                      .failure()
                      .map(failure -> failure.code() + ": " + VisibleText.of(failure.message()))
                      .orElse(""));
              rows.add(row);
            });
    return rows;
  }
}
