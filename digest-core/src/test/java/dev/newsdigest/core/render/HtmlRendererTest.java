package dev.newsdigest.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.contract.DigestRendererContract;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlRendererTest extends DigestRendererContract {

  @Override
  protected DigestRenderer renderer() {
    return HtmlRenderer.create();
  }

  @Override
  protected void assertReadable(String document) {
    HtmlTags.assertSafe(document);
  }

  @Test
  void allowsTheBrowserItsOwnStyleAndNothingElse() throws Exception {
    String page = renderer().render(hostileDay());
    Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
    assertThat(style.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(page.replace("&#x3D;", "="))
        .contains(
            "content=\"default-src 'none'; img-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash));
    assertThat(page).doesNotContain(" style=\"");
    assertThat(page.split("<style>", -1)).hasSize(2);
  }

  @Test
  void leadsEveryNumberToItsReference() {
    String page = renderer().render(newsDay());
    Set<String> ids = found(page, " id=\"([^\"]+)\"");
    Set<String> targets = found(page, "href=\"#([^\"]+)\"");
    assertThat(targets).hasSizeGreaterThan(10);
    assertThat(ids).containsAll(targets);
  }

  @Test
  void saysSoOnADayWithoutNews() {
    assertThat(renderer().render(emptyDay()))
        .contains("No article of the field was found for this day.");
  }

  private static Set<String> found(String page, String pattern) {
    Set<String> all = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }
}
