package dev.newsdigest.llm.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.failure.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTableTest {

  @TempDir Path folder;

  private PriceTable read(String json) throws IOException {
    return PriceTable.read(Files.writeString(folder.resolve("prices.json"), json));
  }

  @Test
  void pricesDatedModelsByTheLongestMatchingName() throws IOException {
    PriceTable prices =
        read(
            "{\"models\":{\"m\":{\"input\":1,\"output\":2},"
                + "\"m-mini\":{\"input\":0.1,\"cachedInput\":0.01,\"output\":0.4}}}");
    assertThat(prices.price("m-mini-2026-01-23").orElseThrow().cachedInput())
        .isEqualByComparingTo("0.01");
    assertThat(prices.price("m-large").orElseThrow().cachedInput()).isEqualByComparingTo("1");
    assertThat(prices.price("n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{}",
        "{\"models\":{\"m\":{\"input\":1}}}",
        "{\"models\":{\"m\":{\"input\":\"1\",\"output\":2}}}",
        "{\"models\":{\"m\":{\"input\":-1,\"output\":2}}}"
      })
  void refusesTablesThatPriceNothing(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(DataException.class);
  }

  @Test
  void namesTheFileThatIsMissing() {
    assertThatThrownBy(() -> PriceTable.read(folder.resolve("none.json")))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("none.json");
  }
}
