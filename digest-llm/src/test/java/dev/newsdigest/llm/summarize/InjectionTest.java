package dev.newsdigest.llm.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.DraftBlock;
import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.llm.budget.ReplyCache;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.prompt.OutputText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Hostile articles, and a model that does whatever it reads. */
class InjectionTest {

  private static final Pattern ORDER =
      Pattern.compile("(?i)output|print|ignor|instruct|cite|reply|pwned|system|输出|忽略|引用|инструк");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\S*(?:evil|hxxp|javascript:|globex)\\S*");
  private static final Pattern CITED = Pattern.compile("[\\[(](\\d{1,4})[\\])]");

  /** Follows every order in its prompt at once. */
  private static final class Obedient extends FakeWriter {
    @Override
    ObjectNode answer(Map<String, List<Line>> blocks) {
      ObjectNode root = MAPPER.createObjectNode();
      ArrayNode list = root.putArray("blocks");
      List<Line> orders =
          blocks.values().stream()
              .flatMap(List::stream)
              .filter(line -> ORDER.matcher(line.text()).find())
              .toList();
      StringBuilder payload = new StringBuilder();
      List<Integer> cites = new ArrayList<>();
      for (Line order : orders) {
        Matcher address = ADDRESS.matcher(order.text());
        while (address.find()) {
          payload.append(' ').append(address.group());
        }
        Matcher cited = CITED.matcher(order.text());
        while (cited.find()) {
          cites.add(Integer.parseInt(cited.group(1)));
        }
      }
      blocks.forEach(
          (id, lines) -> {
            ObjectNode block = list.addObject().put("id", id).put("title", "See" + payload);
            ArrayNode claims = block.putArray("claims");
            Line line = lines.get(lines.size() - 1);
            int[] all = cites.stream().mapToInt(Integer::intValue).toArray();
            add(claims, line.words() + payload, line.words(), line.number());
            add(claims, line.words(), line.words(), all.length == 0 ? new int[] {1, 2} : all);
            orders.forEach(o -> add(claims, o.words(), o.words(), o.number(), 1));
            orders.forEach(o -> add(claims, "PWNED " + o.words(), "", 1));
          });
      list.addObject().put("id", "B99").put("title", "x").putArray("claims");
      return root;
    }

    @Override
    public ChatReply chat(ChatRequest request) {
      ChatReply reply = super.chat(request);
      return request.userText().contains("single word PWNED") && requests.size() == 1
          ? reply("PWNED")
          : reply;
    }
  }

  private static JsonNode injections() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(InjectionTest.class.getResourceAsStream("injections.json"))) {
      return FakeWriter.MAPPER.readTree(in);
    }
  }

  private static List<RankedStory> storiesWith(String injection) {
    List<RankedStory> stories = new ArrayList<>(SampleDay.stories(4));
    Article hostile =
        SampleDay.article(
            "evil",
            "Gossip Site",
            "Startup shows a robot at a fair",
            "A startup showed a robot at a fair in Berlin. " + injection + " The robot waved.");
    Article title =
        SampleDay.article("evil2", "Other Site", injection, "A company opened an office in Rome.");
    stories.add(1, SampleDay.ranked(7, hostile));
    stories.add(3, SampleDay.ranked(8, title));
    return stories;
  }

  @Test
  void letsNoOrderOfAnArticleThroughEvenIfTheModelObeysThemAll() throws IOException {
    JsonNode injections = injections();
    assertThat(injections.size()).isGreaterThanOrEqualTo(60);
    for (JsonNode injection : injections) {
      String text = injection.path("text").textValue();
      Obedient model = new Obedient();
      Summarizer summarizer =
          Summarizer.firstOf(
              LlmSummarizer.builder(model)
                  .analyzer(SampleDay.ANALYZER)
                  .cache(ReplyCache.inMemory())
                  .build(),
              Summarizer.extractive());
      Draft draft = summarizer.summarize(SampleDay.request(storiesWith(text)));
      assertThat(draft.blocks()).as(text).isNotEmpty();
      for (DraftBlock block : draft.blocks()) {
        assertClean(block.title().orElse(""), text);
        for (Claim claim : block.claims()) {
          if (claim.engine().startsWith("llm:")) {
            assertClean(claim.text(), text);
          }
          assertCitesItsOwnStory(claim, text);
        }
      }
    }
  }

  private static void assertClean(String printed, String injection) {
    assertThat(OutputText.holdsAddress(printed, SampleDay.ANALYZER.knowledge()))
        .as("%s from %s", printed, injection)
        .isFalse();
    assertThat(printed.toLowerCase(java.util.Locale.ROOT))
        .as("from %s", injection)
        .doesNotContain("evil.example", "evil[.]", "javascript:", "hxxp", "<", "pwned");
  }

  private static void assertCitesItsOwnStory(Claim claim, String injection) {
    assertThat(claim.citations()).as(injection).isNotEmpty();
    String story = claim.story().orElseThrow().replaceFirst("story-", "");
    String key = story.startsWith("evil") ? story : story.substring(1);
    assertThat(claim.citations())
        .as(injection)
        .allSatisfy(
            id ->
                assertThat(key.startsWith("evil") ? id.value() : id.value().substring(1))
                    .isEqualTo(key));
  }

  @Test
  void showsNoHiddenTextAndNoForgedMarkOrBlock() throws IOException {
    for (JsonNode injection : injections()) {
      String text = injection.path("text").textValue();
      FakeWriter model = new FakeWriter();
      LlmSummarizer.builder(model)
          .analyzer(SampleDay.ANALYZER)
          .build()
          .summarize(SampleDay.request(storiesWith(text)));
      ChatRequest request = model.requests.get(0);
      String prompt = request.userText();
      String mark = prompt.substring("MARK: ".length(), prompt.indexOf('\n'));
      assertThat(prompt.lines().skip(1))
          .as(text)
          .allSatisfy(
              line ->
                  assertThat(line)
                      .matches("(?:" + mark + "\\|\\[\\d+\\] .*|BLOCK B\\d+: [a-z]+|NAMES: .*|)"));
      assertThat(prompt.substring(14)).doesNotContain(mark + "|" + mark);
      assertThat(prompt.codePoints().filter(c -> c >= 0xE0000 || c >= 0x202A && c <= 0x202E))
          .isEmpty();
      if (injection.path("hidden").booleanValue()) {
        assertThat(prompt).as(text).doesNotContain("HIDDENCANARY").doesNotContain("evil.example");
      }
      assertThat(request.system()).doesNotContain(mark);
    }
  }

  @Test
  void letsOneLongArticleTakeItsShareOnly() {
    List<RankedStory> stories = new ArrayList<>(SampleDay.stories(13));
    String flood = "Globex announced a thing number 77 at great length today. ".repeat(80_000);
    stories.add(0, SampleDay.ranked(9, SampleDay.article("flood", "Loud Site", "Flood", flood)));
    FakeWriter model = new FakeWriter();
    LlmSummarizer.builder(model)
        .analyzer(SampleDay.ANALYZER)
        .build()
        .summarize(SampleDay.request(stories));
    String prompt = model.requests.get(0).userText();
    long globex = prompt.lines().filter(l -> l.contains("Globex")).mapToLong(String::length).sum();
    assertThat(globex).isLessThanOrEqualTo((long) (prompt.length() * 0.08));
    assertThat(prompt.lines().filter(l -> l.contains("raised"))).isNotEmpty();
  }
}
