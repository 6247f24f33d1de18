package dev.newsdigest.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.failure.DataException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeOverridesTest {

  private static KnowledgeBase with(String rows) {
    return KnowledgeBase.bundled().withOverrides("mine.tsv", new StringReader(rows));
  }

  @Test
  void addsEntitiesOfTheCaller(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file,
        "id\tkind\ten\tzh\tmaker\nacme-lab\torganisation\tAcme Labs\t极致实验室\n"
            + "rocket-llm\tmodel\tRoketo\t火速模型\tacme-lab\n",
        StandardCharsets.UTF_8);
    KnowledgeBase knowledge = KnowledgeBase.bundled().withOverrides(file);
    assertThat(knowledge.find("极致实验室 ships Roketo-2.5"))
        .extracting(EntityMention::entityId)
        .containsExactly("acme-lab", "rocket-llm");
    assertThat(knowledge.makerOf("rocket-llm", null)).map(Entity::id).contains("acme-lab");
    assertThat(KnowledgeBase.bundled().entity("acme-lab")).isEmpty();
  }

  @Test
  void replacesARowOfTheSameId() {
    KnowledgeBase knowledge = with("id\tkind\ten\nkimi\tperson\tKimi R\n");
    assertThat(knowledge.entity("kimi").orElseThrow().kind()).isEqualTo(EntityKind.PERSON);
    assertThat(knowledge.lexiconWords()).doesNotContain("Kimi智能助手");
  }

  @Test
  void addsNamesToAnEntityThatIsThere() {
    KnowledgeBase knowledge = with("id\ten\tzh\n+openai\tOAI Corp\t欧派爱\n");
    assertThat(knowledge.find("欧派爱, OAI Corp, OpenAI"))
        .extracting(EntityMention::entityId)
        .containsOnly("openai")
        .hasSize(3);
  }

  @Test
  void takesAwayWhatTheCallerDoesNotWant() {
    assertThat(with("id\n-openai\n").find("OpenAI")).isEmpty();
    assertThat(with("id\tcategory\tzh\ten\n-compute\n").term("compute")).isEmpty();
  }

  @Test
  void addsTermsAndSetsOfContextWords() {
    assertThat(with("id\tcategory\tzh\ten\nslow-ai\ttechnology\t慢智能\tslow AI\n").findTerms("慢智能"))
        .extracting(TermMention::termId)
        .containsExactly("slow-ai");
    KnowledgeBase knowledge =
        with("id\twords\nfruit\tjuice|果汁\n")
            .withOverrides(
                "b.tsv",
                new StringReader("id\tkind\ten\tcontext\npear-co\torganisation\t?=Pear\t#fruit\n"));
    assertThat(knowledge.find("Pear sells juice").get(0).confident()).isTrue();
    assertThat(knowledge.find("Pear sells shoes").get(0).confident()).isFalse();
  }

  @Test
  void refusesRowsItCannotReadNamingFileAndRow() {
    assertThatThrownBy(() -> with("id\tkind\ten\nx\tgadget\tX1\n"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("mine.tsv:2")
        .hasMessageContaining("gadget");
    assertThatThrownBy(() -> with("id\n+no-such-thing\n")).hasMessageContaining("no-such-thing");
    assertThatThrownBy(() -> KnowledgeBase.bundled().withOverrides(Path.of("does-not-exist.tsv")))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("does-not-exist.tsv");
  }

  @Test
  void startsFromNothingWhenAsked() {
    KnowledgeBase knowledge =
        KnowledgeBase.empty()
            .withOverrides(
                "mine.tsv", new StringReader("\uFEFFid\tkind\ten\nacme\torganisation\tAcme\n"));
    assertThat(knowledge.entities()).hasSize(1);
    assertThat(knowledge.find("Acme and OpenAI")).hasSize(1);
  }
}
