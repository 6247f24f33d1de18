package dev.newsdigest.llm.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.ground.CheckRequest;
import dev.newsdigest.llm.chat.ChatMessage;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.Secret;
import dev.newsdigest.llm.ground.LlmClaimChecker;
import dev.newsdigest.llm.provider.OpenAiChatModel;
import dev.newsdigest.llm.translate.LlmTranslator;
import java.io.PrintStream;
import java.net.URI;
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
      LlmTranslator.builder(writer)
          .analyzer(SampleDay.ANALYZER)
          .build()
          .translate("英伟达计划投资60亿美元建设数据中心。", Language.ZH_HANS, Language.EN);
      LlmClaimChecker.builder(writer).enoughSupport(1.01).build().check(claim());
      for (ChatRequest request : writer.requests) {
        out.println(request);
        out.println(request.system());
        request.messages().stream().map(ChatMessage::text).forEach(out::println);
        request.contentKey().ifPresent(out::println);
      }
      out.println("prompts " + writer.requests.size());
    }

    private static CheckRequest claim() {
      String said = "OpenAI opened an office in Paris on Thursday.";
      Article article =
          Article.builder(
                  URI.create("https://news.example/1"), "Paris office", Source.named("Wire"))
              .text(said + " It plans to hire 40 people there.")
              .language(Language.EN)
              .build();
      return new CheckRequest(
          SampleDay.ANALYZER.analyze(said, Language.EN, null),
          List.of(SampleDay.ANALYZER.analyze(article)),
          List.of(),
          SampleDay.ANALYZER.knowledge());
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
    assertThat(output).contains("prompts 4", "英伟达", "hire 40 people").doesNotContain(CANARY);
  }
}
