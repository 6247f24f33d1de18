package dev.newsdigest.core.render;

import com.samskivert.mustache.Template;
import dev.newsdigest.core.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * Writes a digest as one self-contained HTML page: a comparison strip, the editions side by side
 * (one below the other on a phone), and numbered references every {@code [n]} leads to. No script,
 * no image, no address but those of the articles; a content security policy says so to the browser.
 */
public final class HtmlRenderer implements DigestRenderer {

  private static final String STYLE = Templates.resource("digest.css");
  private static final String STYLE_HASH = sha256(STYLE);
  private static final Template TEMPLATE = Templates.html("digest.mustache");

  private HtmlRenderer() {}

  public static HtmlRenderer create() {
    return new HtmlRenderer();
  }

  @Override
  public String fileExtension() {
    return "html";
  }

  @Override
  public String render(Digest digest) {
    Map<String, Object> view = new HtmlView(digest).page();
    view.put("style", STYLE);
    view.put("styleHash", STYLE_HASH);
    return TEMPLATE.execute(view);
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
