package dev.newsdigest.llm.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.ModelException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LlmTranslatorTest {

  private static final Analyzer ANALYZER = Analyzer.create();
  private static final String ORIGINAL = "英伟达计划投资60亿美元建设数据中心。";

  private final List<ChatRequest> requests = new ArrayList<>();

  private LlmTranslator saying(String... texts) {
    StringBuilder answer = new StringBuilder("{\"translations\":[");
    for (int i = 0; i < texts.length; i++) {
      answer
          .append(i == 0 ? "" : ",")
          .append("{\"id\":" + (i + 1) + ",\"text\":\"" + texts[i] + "\"}");
    }
    String json = answer.append("]}").toString();
    ChatModel model =
        request -> {
          requests.add(request);
          return ChatReply.of(json);
        };
    return LlmTranslator.builder(model).analyzer(ANALYZER).build();
  }

  @Test
  void takesATranslationThatKeepsFiguresCurrencyAndNames() {
    String english = "Nvidia plans to invest $6 billion in data centres.";
    assertThat(saying(english).translate(ORIGINAL, Language.ZH_HANS, Language.EN))
        .contains(english);
    assertThat(requests.get(0).userText()).contains("NAMES: 英伟达 = ").contains("|1: 英伟达");
  }

  @Test
  void refusesOneThatChangesAFigureACurrencyANameOrAddsAnAddress() {
    for (String wrong :
        List.of(
            "Nvidia plans to invest $60 billion in data centres.",
            "Nvidia plans to invest 6 billion yuan in data centres.",
            "Intel plans to invest $6 billion in data centres.",
            "Nvidia plans to invest in data centres.",
            "Nvidia plans to invest $6 billion, see evil.example/x for more.",
            "英伟达计划投资60亿美元。",
            "")) {
      assertThat(saying(wrong).translate(ORIGINAL, Language.ZH_HANS, Language.EN))
          .as(wrong)
          .isEmpty();
    }
  }

  @Test
  void translatesManySentencesWithOneCallAndKnownOnesWithNone() {
    LlmTranslator translator = saying("A robot learned to fold shirts.", "A lab published code.");
    List<String> texts = List.of("一个机器人学会了叠衬衫。", "一家实验室公开了代码。");
    assertThat(translator.translateAll(texts, Language.ZH_HANS, Language.EN))
        .allMatch(java.util.Optional::isPresent);
    translator.translate(texts.get(1), Language.ZH_HANS, Language.EN);
    assertThat(requests).hasSize(1);
  }

  @Test
  void leavesTheSentenceWhenTheModelFails() {
    ChatModel broken =
        request -> {
          throw new ModelException.Timeout("slow", true, null);
        };
    LlmTranslator translator = LlmTranslator.builder(broken).analyzer(ANALYZER).build();
    assertThat(translator.translate(ORIGINAL, Language.ZH_HANS, Language.EN)).isEmpty();
    assertThat(saying("x").translate(ORIGINAL, Language.ZH_HANS, Language.ZH_HANS))
        .contains(ORIGINAL);
  }
}
