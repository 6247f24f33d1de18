package dev.newsdigest.llm.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.llm.chat.ChatMessage;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.Secret;
import dev.newsdigest.llm.provider.OpenAiChatModel;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the machine knows and a prompt must not: keys, the environment, users and folders. */
class PromptSecrecyTest {

  private static final String CANARY = "CANARY-7f3a91";

  /** The program whose environment and properties are full of canaries; prints every prompt. */
  public static final class Prompter {

    private Prompter() {}

    public static void main(String[] args) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      FakeWriter writer = new FakeWriter();
      OpenAiChatModel real =
          OpenAiChatModel.builder("any")
              .apiKey(Secret.of(System.getenv("NEWS_DIGEST_LLM_KEY")))
              .build();
      out.println(real);
      LlmSummarizer.builder(writer)
          .analyzer(SampleDay.ANALYZER)
          .build()
          .summarize(SampleDay.request(SampleDay.stories(24)));
      for (ChatRequest request : writer.requests) {
        out.println(request);
        out.println(request.system());
        request.messages().stream().map(ChatMessage::text).forEach(out::println);
        request.contentKey().ifPresent(out::println);
      }
      out.println("prompts " + writer.requests.size());
    }
  }

  @Test
  @Timeout(60)
  void noPromptHoldsAKeyOrAValueOfTheEnvironment() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Duser.name=" + CANARY,
                    "-Duser.home=/home/" + CANARY,
                    "-Dnews.key=" + CANARY,
                    "-cp",
                    classPath,
                    Prompter.class.getName()))
            .redirectErrorStream(true);
    for (String name : List.of("NEWS_DIGEST_LLM_KEY", "OPENAI_API_KEY", "USER", "HOSTNAME")) {
      builder.environment().put(name, CANARY);
    }
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("prompts 2").doesNotContain(CANARY);
  }
}
