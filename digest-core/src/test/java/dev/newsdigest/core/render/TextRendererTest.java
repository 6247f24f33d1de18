package dev.newsdigest.core.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.contract.DigestRendererContract;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextRendererTest extends DigestRendererContract {

  @Override
  protected DigestRenderer renderer() {
    return TextRenderer.create();
  }

  @Override
  protected void assertReadable(String document) {
    assertThat(document).endsWith("\n").doesNotContain("\r", "\u001B");
    // An address stands on a line of its own under its reference and is a web address.
    document.lines().filter(l -> l.startsWith("    ")).forEach(l -> assertThat(l).contains("http"));
  }

  @Test
  void keepsALimitInBytesAndSaysThatThereIsMore() {
    for (int most : new int[] {200, 500, 1000, 4096}) {
      String text = TextRenderer.ofAtMost(most).render(newsDay());
      assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(most);
      if (most < 4096) {
        assertThat(text).endsWith("(more in the full digest)\n");
      }
    }
    assertThatThrownBy(() -> TextRenderer.ofAtMost(10)).hasMessageContaining("10");
  }
}
