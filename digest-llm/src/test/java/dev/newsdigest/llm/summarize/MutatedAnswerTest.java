package dev.newsdigest.llm.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.failure.DigestException;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.ModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Answers as models, proxies and broken connections really give them. */
class MutatedAnswerTest {

  /** Wraps, cuts and twists a good answer. */
  private static List<UnaryOperator<String>> mutations() {
    List<UnaryOperator<String>> mutations = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int percent = i * 5;
      mutations.add(s -> s.substring(0, s.length() * percent / 100));
    }
    mutations.add(s -> "```json\n" + s + "\n```");
    mutations.add(s -> "Here is the digest you asked for:\n\n" + s);
    mutations.add(s -> s + "\n\nLet me know if you need anything else { really }!");
    mutations.add(s -> "<think>The user wants {json}.</think>" + s);
    mutations.add(s -> s.replaceFirst("\"blocks\":", "\"blocks\":[],\"blocks\":"));
    mutations.add(s -> s.replaceFirst("\"cites\":\\[\\d+", "\"cites\":[NaN"));
    mutations.add(s -> s.replaceFirst("\"cites\":\\[\\d+\\]", "\"cites\":\"1-3\""));
    mutations.add(
        s -> s.replaceFirst("\"cites\":\\[", "\"cites\":[1e9,0,-4,2147483648,\"[1]\",1.5,"));
    mutations.add(s -> s.replaceFirst("\"claims\":\\[", "\"claims\":[null,7,\"x\",[],"));
    mutations.add(s -> s.replaceFirst("\"text\":", "\"txt\":"));
    mutations.add(s -> s.replace("\"quote\":", "\"q\":"));
    mutations.add(s -> "[" + s + "]");
    mutations.add(s -> "{\"blocks\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");
    mutations.add(s -> "");
    mutations.add(s -> "   \n");
    mutations.add(s -> "null");
    mutations.add(s -> "{\"blocks\":{}}");
    mutations.add(s -> "{\"blocks\":[]}");
    mutations.add(s -> "<html><body>502 Bad Gateway</body></html>");
    mutations.add(s -> "I cannot help with that.");
    mutations.add(s -> s.replaceAll("\"text\":\"[^\"]*\"", "\"text\":\"今天没有新闻。\""));
    mutations.add(s -> s.replaceAll("\"text\":\"[^\"]*\"", "\"text\":\"\""));
    mutations.add(s -> s.replaceAll("\"text\":\"", "\"text\":\"" + "long ".repeat(5_000)));
    mutations.add(s -> "x".repeat((1 << 20) + 1));
    mutations.add(s -> s.replace("\"B1\"", "\"B2\""));
    mutations.add(s -> s.replace("\"id\":\"B", "\"id\":\"Z"));
    mutations.add(s -> s.replaceAll("\"text\":\"", "\"text\":\"\\\\ud800 "));
    mutations.add(s -> s.replaceAll("\"text\":\"", "\"text\":\"[1][2]【3】［4］ "));
    SplittableRandom random = new SplittableRandom(20260123);
    while (mutations.size() < 220) {
      long seed = random.nextLong();
      mutations.add(s -> scrambled(s, new SplittableRandom(seed)));
    }
    return mutations;
  }

  private static String scrambled(String s, SplittableRandom random) {
    StringBuilder text = new StringBuilder(s);
    String signs = "{}[]\",:\\0x中\u0000";
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
        default -> text.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
      }
    }
    return text.toString();
  }

  @Test
  void turnsEveryMutilatedAnswerIntoADraftOrATypedFailure() {
    SummaryRequest day = SampleDay.request(SampleDay.stories(6));
    List<UnaryOperator<String>> mutations = mutations();
    int drafts = 0;
    for (int i = 0; i < mutations.size(); i++) {
      UnaryOperator<String> mutation = mutations.get(i);
      FakeWriter model =
          new FakeWriter() {
            @Override
            public ChatReply chat(ChatRequest request) {
              return reply(mutation.apply(super.chat(request).text()));
            }
          };
      LlmSummarizer summarizer = LlmSummarizer.builder(model).analyzer(SampleDay.ANALYZER).build();
      try {
        Draft draft = summarizer.summarize(day);
        drafts++;
        for (Claim claim : draft.blocks().stream().flatMap(b -> b.claims().stream()).toList()) {
          assertThat(claim.citations()).as("mutation %d", i).isNotEmpty();
          assertThat(claim.text()).as("mutation %d", i).doesNotContainPattern("[\\[【［]\\d");
        }
      } catch (DigestException e) {
        assertThat(e).as("mutation %d", i).hasCauseInstanceOf(ModelException.class);
      }
      assertThat(model.requests.size()).as("mutation %d", i).isLessThanOrEqualTo(3);
    }
    assertThat(mutations.size()).isGreaterThanOrEqualTo(200);
    assertThat(drafts).isBetween(20, 200);
  }
}
