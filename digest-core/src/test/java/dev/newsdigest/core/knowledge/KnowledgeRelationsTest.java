package dev.newsdigest.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnowledgeRelationsTest {

  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();

  @Test
  void knowsWhoMakesAProduct() {
    assertThat(KNOWLEDGE.makerOf("kimi", null)).map(Entity::id).contains("moonshot");
    assertThat(KNOWLEDGE.makerOf("deepseek-model", null)).map(Entity::id).contains("deepseek");
    assertThat(KNOWLEDGE.makerOf("openai", null)).isEmpty();
    assertThat(KNOWLEDGE.makerOf("no-such-thing", null)).isEmpty();
  }

  @Test
  void knowsWhoEmployedAPersonOnADay() {
    assertThat(KNOWLEDGE.employerOf("suleyman", LocalDate.of(2023, 6, 1)))
        .map(Entity::id)
        .contains("inflection");
    assertThat(KNOWLEDGE.employerOf("suleyman", LocalDate.of(2025, 6, 1)))
        .map(Entity::id)
        .contains("microsoft");
    assertThat(KNOWLEDGE.employerOf("suleyman", null)).map(Entity::id).contains("microsoft");
  }

  @Test
  void followsOwnersUpToTheLast() {
    assertThat(KNOWLEDGE.ownerOf("gemini", null)).map(Entity::id).contains("alphabet");
    assertThat(KNOWLEDGE.parentOf("github", null)).map(Entity::id).contains("microsoft");
    assertThat(KNOWLEDGE.parentOf("github", LocalDate.of(2015, 1, 1))).isEmpty();
    assertThat(KNOWLEDGE.ownerOf("openai", null)).map(Entity::id).contains("openai");
  }

  @Test
  void tellsWhetherTwoThingsHaveOneOwner() {
    assertThat(KNOWLEDGE.sameOwner("gemini", "waymo")).isTrue();
    assertThat(KNOWLEDGE.sameOwner("kimi", "deepseek-model")).isFalse();
    assertThat(KNOWLEDGE.sameOwner("kimi", "no-such-thing")).isFalse();
  }

  @Test
  void takesTheRegionFromTheMakerWhenNoneIsGiven() {
    assertThat(KNOWLEDGE.regionOf("kimi")).contains(Region.CHINA);
    assertThat(KNOWLEDGE.regionOf("gpt")).contains(Region.US);
    assertThat(KNOWLEDGE.regionOf("no-such-thing")).isEmpty();
  }

  @Test
  void namesAnEntityInTheReadersLanguage() {
    Entity nvidia = KNOWLEDGE.entity("nvidia").orElseThrow();
    assertThat(nvidia.displayName(Language.EN)).isEqualTo("NVIDIA");
    assertThat(nvidia.displayName(Language.ZH_HANS)).isEqualTo("英伟达");
    assertThat(nvidia.displayName(Language.ZH_HANT)).isEqualTo("輝達");
    assertThat(nvidia.displayName(Language.JA)).isEqualTo("NVIDIA");
    assertThat(KNOWLEDGE.entity("anthropic").orElseThrow().displayName(Language.ZH_HANT))
        .isNotBlank();
  }

  @Test
  void givesTheSegmenterItsWords() {
    assertThat(KNOWLEDGE.lexiconWords())
        .contains("智能体", "大模型", "月之暗面", "具身智能", "提示词", "算力", "平头哥", "字节跳动")
        .doesNotContain("OpenAI")
        .allMatch(word -> word.length() > 1 && !word.startsWith("?"));
  }

  @Test
  void isAsLargeAsPromised() {
    assertThat(KNOWLEDGE.entities()).hasSizeGreaterThanOrEqualTo(3500);
    assertThat(KNOWLEDGE.terms().size()).isGreaterThanOrEqualTo(1000);
  }
}
