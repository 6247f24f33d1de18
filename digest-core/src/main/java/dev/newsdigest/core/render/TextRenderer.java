package dev.newsdigest.core.render;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.digest.Block;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.digest.Reference;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.digest.Section;
import dev.newsdigest.core.ground.CheckedClaim;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.summarize.DraftBlock;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a digest as plain text, for a terminal, a chat or the text part of a mail. With a limit it
 * ends at the border of a block and says so; what it leaves out stands in the other forms.
 */
public final class TextRenderer implements DigestRenderer {

  private final int mostBytes;

  private TextRenderer(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Returns a renderer without a limit. */
  public static TextRenderer create() {
    return new TextRenderer(Integer.MAX_VALUE);
  }

  /**
   * Returns a renderer for messages of limited length, without references.
   *
   * @param mostBytes bytes in UTF-8, at least 200
   */
  public static TextRenderer ofAtMost(int mostBytes) {
    if (mostBytes < 200) {
      throw new IllegalArgumentException("a digest needs 200 bytes at least, not " + mostBytes);
    }
    return new TextRenderer(mostBytes);
  }

  @Override
  public String render(Digest digest) {
    Wording wording = Wording.of(digest.language());
    Page page = new Page(mostBytes, wording.pick("(more in the full digest)", "（全文见完整摘要）"));
    page.add(wording.pick("News digest, ", "新闻摘要 ") + digest.date() + sample(digest) + "\n");
    for (RegionEdition edition : digest.editions()) {
      page.add("\n" + line(edition.title()) + "\n");
      if (!edition.tags().isEmpty()) {
        page.add(
            edition.tags().stream()
                    .map(Tag::text)
                    .map(TextRenderer::line)
                    .collect(Collectors.joining(" · "))
                + "\n");
      }
      sections(edition, page);
      if (mostBytes == Integer.MAX_VALUE) {
        references(digest, edition, wording, page);
      }
    }
    return page.text();
  }

  private static String sample(Digest digest) {
    return digest.origin() == Origin.SAMPLE ? " [SAMPLE]" : "";
  }

  private static void sections(RegionEdition edition, Page page) {
    Map<ArticleId, Integer> numbers = edition.numbers();
    for (Section section : edition.sections()) {
      String heading = "\n" + section.title() + "\n";
      for (Block block : section.blocks()) {
        if (!block.claims().isEmpty()) {
          page.add(heading + block(block, numbers) + "\n");
          heading = "";
        }
      }
    }
  }

  private static String block(Block block, Map<ArticleId, Integer> numbers) {
    return (block.kind() == DraftBlock.Kind.ITEM ? "- " : "")
        + block.title().map(title -> line(title) + ": ").orElse("")
        + block.claims().stream()
            .map(claim -> claim(claim, numbers))
            .collect(Collectors.joining(" "));
  }

  private static String claim(CheckedClaim checked, Map<ArticleId, Integer> numbers) {
    return line(checked.claim().text())
        + " "
        + checked.claim().citations().stream()
            .filter(numbers::containsKey)
            .map(id -> "[" + numbers.get(id) + "]")
            .collect(Collectors.joining());
  }

  private static void references(Digest digest, RegionEdition edition, Wording wording, Page page) {
    page.add("\n" + wording.pick("References", "参考") + "\n");
    for (Reference reference : edition.references()) {
      page.add(
          "["
              + reference.n()
              + "] "
              + line(reference.article().title())
              + ", "
              + line(reference.article().source().name())
              + reference
                  .article()
                  .published()
                  .map(time -> ", " + Times.readable(time, digest.zone()))
                  .orElse("")
              + Links.safe(reference.article().url()).map(url -> "\n    " + url).orElse("")
              + "\n");
    }
  }

  private static String line(String text) {
    return VisibleText.of(text).replaceAll("\\s+", " ").strip();
  }

  /** Takes pieces until the next one would not fit. */
  private static final class Page {
    private final StringBuilder text = new StringBuilder();
    private final String ending;
    private int bytesLeft;
    private boolean full;

    Page(int mostBytes, String ending) {
      this.ending = ending + "\n";
      this.bytesLeft = mostBytes - bytes(this.ending);
    }

    void add(String piece) {
      int size = bytes(piece);
      if (!full && size <= bytesLeft) {
        text.append(piece);
        bytesLeft -= size;
      } else {
        full = true;
      }
    }

    String text() {
      return full ? text + ending : text.toString();
    }

    private static int bytes(String piece) {
      return piece.getBytes(StandardCharsets.UTF_8).length;
    }
  }
}
