package dev.newsdigest.core.render;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.digest.Block;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.digest.Reference;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.digest.Section;
import dev.newsdigest.core.digest.SourceShare;
import dev.newsdigest.core.ground.CheckedClaim;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.summarize.DraftBlock;
import dev.newsdigest.core.topic.SectionId;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a digest as CommonMark: each claim followed by its {@code [n]}, linked to the edition's
 * numbered reference. Foreign text is escaped; only addresses of the digest's articles are linked.
 */
public final class MarkdownRenderer implements DigestRenderer {

  private static final int MAIN_SOURCES = 5;

  private MarkdownRenderer() {}

  public static MarkdownRenderer create() {
    return new MarkdownRenderer();
  }

  @Override
  public String fileExtension() {
    return "md";
  }

  @Override
  public String render(Digest digest) {
    Wording wording = Wording.of(digest.language());
    StringBuilder out = new StringBuilder();
    out.append("# ").append(wording.pick("News digest of ", "新闻摘要 ")).append(digest.date());
    out.append("\n\n");
    if (digest.origin() == Origin.SAMPLE) {
      out.append("> **SAMPLE** ")
          .append(wording.pick("Invented articles of invented outlets, not news.", "虚构样例，并非新闻。"))
          .append("\n\n");
    }
    new MarkdownComparison(wording).write(digest, out);
    digest.editions().forEach(edition -> edition(digest, edition, wording, out));
    quality(digest, wording, out);
    return out.toString();
  }

  private static void edition(
      Digest digest, RegionEdition edition, Wording wording, StringBuilder out) {
    out.append("## ").append(MarkdownText.plain(edition.title())).append("\n\n");
    Map<ArticleId, Integer> numbers = edition.numbers();
    for (Section section : edition.sections()) {
      out.append("### ").append(MarkdownText.plain(section.title())).append("\n\n");
      if (section.id() == SectionId.OVERVIEW) {
        overview(edition, wording, out);
      } else {
        int item = 0;
        for (Block block : section.blocks()) {
          block(edition, block, numbers, ++item, out);
        }
      }
      out.append(out.charAt(out.length() - 2) == '\n' ? "" : "\n");
    }
    references(digest, edition, wording, out);
  }

  private static void overview(RegionEdition edition, Wording wording, StringBuilder out) {
    String sources =
        edition.sources().stream()
            .limit(MAIN_SOURCES)
            .map(share -> sourceShare(share, wording))
            .collect(Collectors.joining(wording.comma()));
    String tags =
        edition.tags().stream()
            .map(Tag::text)
            .map(MarkdownText::plain)
            .collect(Collectors.joining(" · "));
    out.append("- ")
        .append(wording.pick("Total articles: ", "文章总数："))
        .append(edition.articleCount())
        .append("\n- ")
        .append(
            wording.pick(
                "Of these in the field: " + edition.relevantCount(),
                "其中属于本领域：" + edition.relevantCount()))
        .append("\n");
    if (!sources.isEmpty()) {
      out.append("- ").append(wording.pick("Main sources: ", "主要来源：")).append(sources).append("\n");
    }
    if (!tags.isEmpty()) {
      out.append("- ").append(wording.pick("Tags: ", "标签：")).append(tags).append("\n");
    }
  }

  private static String sourceShare(SourceShare share, Wording wording) {
    return MarkdownText.plain(share.name()) + " (" + wording.articles(share.articles()) + ")";
  }

  private static void block(
      RegionEdition edition,
      Block block,
      Map<ArticleId, Integer> numbers,
      int item,
      StringBuilder out) {
    if (block.kind() == DraftBlock.Kind.ITEM) {
      out.append(block.title().isPresent() ? item + ". " : "- ");
    }
    block
        .title()
        .ifPresent(title -> out.append("**").append(MarkdownText.plain(title)).append("** — "));
    out.append(
        block.claims().stream()
            .map(claim -> claim(edition, claim, numbers))
            .collect(Collectors.joining(" ")));
    out.append(block.kind() == DraftBlock.Kind.ITEM ? "\n" : "\n\n");
  }

  private static String claim(
      RegionEdition edition, CheckedClaim checked, Map<ArticleId, Integer> numbers) {
    return MarkdownText.plain(checked.claim().text())
        + " "
        + checked.claim().citations().stream()
            .filter(numbers::containsKey)
            .map(numbers::get)
            .map(n -> "[[" + n + "]](#" + edition.region().id() + "-" + n + ")")
            .collect(Collectors.joining());
  }

  private static void references(
      Digest digest, RegionEdition edition, Wording wording, StringBuilder out) {
    if (edition.references().isEmpty()) {
      return;
    }
    out.append("### ").append(wording.pick("References", "参考")).append("\n\n");
    for (Reference reference : edition.references()) {
      String anchor = edition.region().id() + "-" + reference.n();
      out.append("- <a id=\"").append(anchor).append("\"></a>[").append(reference.n()).append("] ");
      out.append(MarkdownText.plain(reference.article().title())).append(" — ");
      out.append(MarkdownText.plain(reference.article().source().name()));
      reference
          .article()
          .published()
          .ifPresent(time -> out.append(", ").append(Times.readable(time, digest.zone())));
      Links.safe(reference.article().url())
          .ifPresent(url -> out.append(", <").append(url).append(">"));
      if (!reference.copies().isEmpty()) {
        out.append(wording.pick(" (also: ", "（另见：")).append(copies(reference, wording));
        out.append(wording.pick(")", "）"));
      }
      out.append("\n");
    }
    out.append("\n");
  }

  private static String copies(Reference reference, Wording wording) {
    return reference.copies().stream()
        .map(Reference.Copy::source)
        .map(MarkdownText::plain)
        .distinct()
        .collect(Collectors.joining(wording.comma()));
  }

  private static void quality(Digest digest, Wording wording, StringBuilder out) {
    var quality = digest.quality();
    out.append("## ").append(wording.pick("Quality and sources report", "质量与来源报告")).append("\n\n");
    out.append("- ")
        .append(
            wording.pick(
                "Claims: " + quality.claims() + ", cited: " + quality.cited() + ", supported: ",
                "论断：" + quality.claims() + "，有引用：" + quality.cited() + "，有依据："))
        .append(quality.supported())
        .append("\n");
    quality
        .withheld()
        .forEach(
            (code, count) ->
                out.append("- ")
                    .append(wording.pick("Withheld ", "未刊出 "))
                    .append(code)
                    .append(wording.colon())
                    .append(count)
                    .append("\n"));
    digest.run().sources().stream()
        .filter(report -> report.failure().isPresent())
        .forEach(
            report ->
                out.append("- ")
                    .append(wording.pick("Source failed: ", "来源失败："))
                    .append(MarkdownText.plain(report.source()))
                    .append(" ")
                    .append(report.failure().orElseThrow().code())
                    .append("\n"));
    out.append("\n")
        .append(wording.pick("Generated at ", "生成时间："))
        .append(Times.iso(digest.generatedAt(), digest.zone()))
        .append(" (")
        .append(digest.engine())
        .append(", ")
        .append(digest.origin())
        .append(")\n");
  }
}
