package dev.newsdigest.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionMatchingTest {

  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();

  @ParameterizedTest
  @CsvSource({
    "GPT-5.2, gpt, 5.2",
    "GPT-4o, gpt, 4o",
    "GPT-5.2-Codex, gpt, 5.2-Codex",
    "Kimi K2.5, kimi, K2.5",
    "Kimi-K2-Thinking, kimi, K2-Thinking",
    "Qwen3-TTS, qwen, 3-TTS",
    "Qwen3-Max, qwen, 3-Max",
    "Qwen3.5-397B-A17B, qwen, 3.5-397B-A17B",
    "Qwen-Image, qwen, Image",
    "DeepSeek-V3.2, deepseek-model, V3.2",
    "DeepSeek R1, deepseek-model, R1",
    "DeepSeek V3.2-Exp, deepseek-model, V3.2-Exp",
    "DeepSeek-OCR 2, deepseek-model, OCR-2",
    "GPT-Image-1.5, gpt-image, 1.5",
    "Claude Opus 4.5, claude, Opus-4.5",
    "Claude 3.7 Sonnet, claude, 3.7-Sonnet",
    "Gemini 3 Pro, gemini, 3-Pro",
    "Gemini 2.5 Flash-Lite, gemini, 2.5-Flash-Lite",
    "Llama 4 Maverick, llama, 4-Maverick",
    "Llama 3.1 405B, llama, 3.1-405B",
    "GLM-4.7, glm, 4.7",
    "MiniMax-M2.1, minimax-model, M2.1",
    "豆包大模型1.8, doubao, 1.8",
    "文心大模型5.0, ernie, 5.0",
    "iPhone 17 Pro Max, iphone, 17-Pro-Max",
    "昇腾910B, ascend, 910B",
    "骁龙8 Gen 5, snapdragon, 8-Gen-5",
    "鸿蒙6, harmonyos, 6",
    "iOS 26.1, ios, 26.1",
    "Claude Ballad 6, claude, Ballad-6",
    "GPT Harbour 1.5, gpt, Harbour-1.5",
    "MI455X, instinct, 455X"
  })
  void readsTheVersionOfAFamily(String name, String family, String version) {
    String text = "昨天 " + name + " 发布，Today " + name + ".";
    List<EntityMention> mentions =
        KNOWLEDGE.find(text).stream().filter(m -> m.entityId().equals(family)).toList();
    assertThat(mentions).hasSize(2);
    assertThat(mentions).extracting(EntityMention::surface).containsOnly(name);
    assertThat(mentions).extracting(EntityMention::version).containsOnly(version);
    assertThat(mentions).allMatch(EntityMention::confident);
  }

  @ParameterizedTest
  @CsvSource({
    "Kimi 3 million users, Kimi",
    "豆包3月上线, 豆包",
    "豆包1亿用户, 豆包",
    "豆包1.5亿月活, 豆包",
    "GPT-powered tools, GPT",
    "Gemini-Powered Search, Gemini",
    "Qwen 2025 report, Qwen",
    "ChatGPT 10x faster, ChatGPT",
    "Claude was here, Claude",
    "Gemini App Store rank, Gemini",
    "iPhone 5G modem, iPhone",
    "Claude May 5 update, Claude",
    "Claude Adds 3 Languages, Claude",
    "Claude Hits 100 Million Users, Claude"
  })
  void leavesQuantitiesAndProseOutOfVersions(String text, String surface) {
    EntityMention mention = KNOWLEDGE.find("OpenAI: " + text).get(1);
    assertThat(mention.surface()).isEqualTo(surface);
    assertThat(mention.version()).isNull();
  }

  @Test
  void takesANumberWrittenOnToAWordForItsVersion() {
    assertThat(KNOWLEDGE.find("谷歌训练Gemini6大模型，豆包3大升级"))
        .extracting(EntityMention::entityId, EntityMention::version)
        .contains(tuple("gemini", "6"), tuple("doubao", null));
  }

  @Test
  void keepsTheCompanyWhenNoVersionFollows() {
    assertThat(KNOWLEDGE.find("DeepSeek发布DeepSeek-V3.2"))
        .extracting(EntityMention::entityId)
        .containsExactly("deepseek", "deepseek-model");
  }

  @Test
  void readsLettersWithANumberOnlyNearTheirProduct() {
    assertThat(KNOWLEDGE.find("OpenAI 的 o3-mini"))
        .extracting(EntityMention::entityId)
        .contains("openai-o");
    assertThat(KNOWLEDGE.find("room o3 is free")).isEmpty();
    assertThat(KNOWLEDGE.find("M365")).isEmpty();
  }
}
