package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.newsdigest.sources.feed.FeedParseResult.Parsed;
import dev.newsdigest.sources.feed.FeedParseResult.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is right, JSON that is not, and JSON of which RFC 8259 leaves the choice. */
class JsonEdgeTest {

  private static final String HEAD = "{\"version\":\"https://jsonfeed.org/version/1.1\",";

  /** The value stands in a field that no feed has, before the only item. */
  private static FeedParseResult withValue(String value) {
    return parse(HEAD + "\"x\":" + value + ",\"items\":[{\"id\":\"1\",\"title\":\"a\"}]}");
  }

  private static FeedParseResult parse(String json) {
    return FeedParser.create()
        .parse(FeedDocument.ofBytes(json.getBytes(StandardCharsets.UTF_8)).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[[] ]",
        "{}",
        "{\"\":0}",
        "{\"a\":1,\"a\":2}",
        "-0",
        "0e+1",
        "0.1E-2",
        "123456789012345678901234567890",
        "-1.5e3",
        "true",
        "null",
        "\"\"",
        "\"\\u0000\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\uD83D\\uDE00\"",
        "\"\u2028\u2029\u007f\"",
        "\"/* no comment */\"",
        " \t\r\n[ 1 , 2 ] "
      })
  void takesEveryValueThatJsonHas(String value) {
    FeedParseResult result = withValue(value);

    assertThat(result).as(value).isInstanceOf(Parsed.class);
    assertThat(result.feed().orElseThrow().items()).extracting(i -> i.title()).isNotEmpty();
    assertThat(result.feed().orElseThrow().warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1",
        "]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1 \"b\":2}",
        "{1:1}",
        "01",
        "-01",
        "+1",
        ".5",
        "1.",
        "1e",
        "0x1F",
        "1_000",
        "NaN",
        "Infinity",
        "-",
        "True",
        "nul",
        "undefined",
        "'a'",
        "\"a",
        "\"\\x41\"",
        "\"\\u00G0\"",
        "\"\\u12\"",
        "\"\\\"",
        "\"a\nb\"",
        "\"a\tb\"",
        "/* a */ 1",
        "1 // a",
        "# a",
        ""
      })
  void refusesWhatIsNoJson(String value) {
    assertThat(withValue(value))
        .as(value)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(FeedErrorCode.MALFORMED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999",
        "-1e-999999",
        "\"\\uD800\"",
        "\"\\uDC00\\uD800\"",
        "\"\\uD83Dx\"",
        "1E400"
      })
  void endsWellWhereRfc8259LeavesTheChoice(String value) {
    assertThatCode(() -> withValue(value)).as(value).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":1e999999,\"title\":\"a\"}",
        "{\"id\":\"1\",\"title\":\"\\uD800\",\"content_text\":\"\\uDC00 b\"}",
        "{\"id\":\"1\",\"title\":[],\"url\":{},\"tags\":{\"a\":[1]},\"authors\":3}",
        "{\"id\":\"1\",\"title\":\"a\",\"date_published\":1e400}"
      })
  void endsWellWhereAFieldIsOfAnotherKind(String item) {
    assertThat(parse(HEAD + "\"items\":[" + item + "]}")).as(item).isInstanceOf(Parsed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void refusesADepthOfAHundredThousand(String open) {
    assertThat(withValue(open.repeat(100_000)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(FeedErrorCode.LIMIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[]", "null", "1", "\"a\"", "{", "{}", "{\"items\":[]}", "{]"})
  void refusesADocumentThatIsNoFeed(String document) {
    assertThat(parse(document)).as(document).isInstanceOf(Refused.class);
  }

  @Test
  void keepsTheItemsBeforeTextThatFollowsTheDocument() {
    FeedParseResult result = parse(HEAD + "\"items\":[{\"id\":\"1\",\"title\":\"a\"}]} {}");

    assertThat(result.feed().orElseThrow().items()).hasSize(1);
    assertThat(result.feed().orElseThrow().warnings())
        .extracting(w -> w.code())
        .containsExactly("TRUNCATED");
  }

  @Test
  void takesAByteOrderMark() {
    assertThat(parse("\uFEFF" + HEAD + "\"items\":[{\"id\":\"1\",\"title\":\"a\"}]}"))
        .isInstanceOf(Parsed.class);
  }
}
