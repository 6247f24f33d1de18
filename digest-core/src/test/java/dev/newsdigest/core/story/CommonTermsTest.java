package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

class CommonTermsTest {

  @Test
  void everyCommonTermIsATermOfTheKnowledgeBase() {
    assertThat(FeatureBag.COMMON_TERMS)
        .isNotEmpty()
        .allSatisfy(id -> assertThat(KnowledgeBase.bundled().term(id)).as(id).isPresent());
  }
}
