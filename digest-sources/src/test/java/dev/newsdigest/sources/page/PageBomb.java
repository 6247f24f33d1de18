package dev.newsdigest.sources.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Pages made to hurt whoever parses them: each repeats one piece after a head until a size is
 * reached. What a bomb's name does not say is that it is as large as the extractor lets in, or has
 * as many tags.
 */
enum PageBomb {
  WARM_UP("<article>", "<p>A line of prose, with a comma and a stop.</p>", 20_000),

  // Elements: as many as may be, and more.
  NESTED_BLOCKS("", "<div>", tags(5)),
  NESTED_FORMATTING("", "<b>", tags(3)),
  NESTED_LISTS("", "<ul><li>", tags(8) / 2),
  NESTED_TABLES("", "<table><tr><td>", tags(15) / 3),
  NESTED_QUOTES("", "<blockquote>a, b. ", tags(18)),
  NESTED_TEMPLATES("", "<template>", tags(10)),
  NESTED_DRAWINGS("", "<svg><g>", tags(8) / 2),
  NESTED_LINKS("", "<a href=x>", tags(10)),
  BREAKS_A_MILLION("<p>", "<br>", 4_000_000),
  BREAKS("<p>", "<br>", tags(4)),
  LINKS_A_MILLION("<p>", "<a>b</a>", Size.FULL),
  LINKS("<p>", "<a href='/authors/x'>Ada Byron</a>", tags(35)),
  METAS("<head>", i -> "<meta name='a" + i + "' content='2026-01-23'>", Size.FULL),
  HEADINGS("", "<h1>A headline, once more</h1>", tags(30)),
  BYLINES("", "<p class='byline author date'>By Ada Byron", tags(42)),
  CELLS("<table>", "<tr><td>1,<td>2.", tags(16) / 3),
  OUTSIDE_CELLS("<table>", "<div>a</div>", tags(12)),
  OPTIONS("<select>", "<option>a", tags(9)),
  RUBY("<ruby>", "<rb>a<rt>b", tags(10) / 2),
  CROSSED("", "<p><b></p>", tags(10) / 2),
  CROSSED_LINKS("<table>", "<a><table>", tags(10) / 2),
  ARTICLES("", "<article><h2><a>b</a></h2>", tags(26) / 3),
  FRAMES("<frameset>", "<frame src=a>", tags(13)),

  // Attributes.
  ATTRIBUTES_A_MILLION("<body ", i -> " " + Integer.toString(i, 36), Size.FULL),
  SAME_ATTRIBUTE("<body ", " a", Size.FULL),
  ATTRIBUTES("", "<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8>", tags(35)),
  CLASS_NAMES("<p class='", "author ", Size.FULL),
  MANY_CLASSES("", i -> "<div class='x" + i + "'></div>", Size.FULL),
  PICTURE("<img src='data:image/png;base64,", "AAAA", Size.FULL),
  PICTURES("", "<img src='data:image/png;base64," + "AAAA".repeat(500) + "'>", Size.FULL),

  // Text.
  TEXT("<p>", "Prose, and more. ", Size.FULL),
  TEXT_50_MEGABYTES("<p>", "Prose, and more. ", 50 << 20),
  ONE_WORD("<p>", "x", Size.FULL),
  WHITE_SPACE("<p>a", " \n\t", Size.FULL),
  CHINESE("<p>", "新闻，", Size.FULL),
  TITLE("<title>", "a | ", Size.FULL),
  DATES("<p class=date>", "2026-13-45 ", Size.FULL),
  NULS("<p>", "a\0b", Size.FULL),
  NULS_IN_TAGS("", "<p\0a=\0>", tags(7)),
  ENTITIES("<p>", "&amp;", Size.FULL),
  NUMBERED_ENTITIES("<p>", "&#x1f600;", Size.FULL),
  UNKNOWN_ENTITIES("<p>", "&notanentityatall;", Size.FULL),
  AMPERSANDS("<p>", "&", Size.FULL),
  LESS_THANS("<p>", "<", Size.FULL),

  // What is not shown.
  SCRIPT("<script>", "let a = '<p>';", Size.FULL),
  SCRIPTS("", "<script>a</script>", tags(18)),
  OPEN_SCRIPTS("", "<script>", Size.FULL),
  STYLE("<style>", "p { color: red }", Size.FULL),
  OPEN_COMMENT("<!--", "--x", Size.FULL),
  COMMENTS("", "<!---->", Size.FULL),
  OPEN_CDATA("", "<![CDATA[", Size.FULL),
  INSTRUCTIONS("", "<?a", Size.FULL),
  TEXT_AREA("<textarea>", "</text", Size.FULL),
  PLAIN_TEXT("<plaintext>", "</plaintext>", Size.FULL),

  // JSON-LD; what is longer than a million characters is not read at all.
  JSON_ARRAYS(Size.JSON, "[", 900_000),
  JSON_OBJECTS(Size.JSON, "{\"author\":", 900_000),
  JSON_A_MILLION_KEYS(
      Size.JSON + "{\"a\":1", i -> ",\"" + Integer.toString(i, 36) + "\":1", Size.FULL),
  JSON_KEYS(Size.JSON + "{\"a\":1", i -> ",\"" + Integer.toString(i, 36) + "\":1", 900_000),
  JSON_NODES(Size.JSON + "[{}", ",{\"@type\":\"Article\",\"@id\":\"a\"}", 900_000),
  JSON_AUTHORS(
      Size.JSON + "{\"@type\":\"Article\",\"author\":[{}", ",{\"name\":\"A <b>B</b>\"}", 900_000),
  JSON_STRING(Size.JSON + "{\"@type\":\"Article\",\"articleBody\":\"", "A line.<br>", 900_000),
  JSON_20_MEGABYTES(Size.JSON + "{\"@type\":\"Article\",\"articleBody\":\"", "A line. ", 20 << 20),
  JSON_SCRIPTS("", Size.JSON + "[[[]]]</script>", Size.FULL);

  /** Sizes in bytes. */
  private static final class Size {
    /** Just what the extractor lets in. */
    private static final int FULL = PageExtractor.MAX_SIZE - 64;

    private static final String JSON = "<script type='application/ld+json'>";

    private Size() {}
  }

  private final String head;
  private final IntFunction<String> piece;
  private final int size;

  PageBomb(String head, String piece, int size) {
    this(head, i -> piece, size);
  }

  PageBomb(String head, IntFunction<String> piece, int size) {
    this.head = head;
    this.piece = piece;
    this.size = size;
  }

  /** Returns how many bytes hold nearly as many pieces of one tag as a page may have tags. */
  private static int tags(int length) {
    return Math.min(Size.FULL, length * (Markup.MAX_TAGS - 1_000));
  }

  /** Returns the page; made anew each time, so that only one of them is in memory. */
  byte[] bytes() {
    byte[] bytes = new byte[size];
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, bytes, 0, start.length);
    int end = start.length;
    for (int i = 0; ; i++) {
      byte[] next = piece.apply(i).getBytes(StandardCharsets.UTF_8);
      if (end + next.length > size) {
        Arrays.fill(bytes, end, size, (byte) ' ');
        return bytes;
      }
      System.arraycopy(next, 0, bytes, end, next.length);
      end += next.length;
    }
  }
}
