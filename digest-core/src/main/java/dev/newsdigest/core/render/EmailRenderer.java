package dev.newsdigest.core.render;

import com.samskivert.mustache.Template;
import dev.newsdigest.core.digest.Digest;

/**
 * Writes a digest as the HTML part of a mail: tables and inline styles that mail programs keep, 600
 * pixels wide, no image, each {@code [n]} a link to its article.
 */
public final class EmailRenderer implements DigestRenderer {

  private static final Template TEMPLATE = Templates.html("email.mustache");

  private EmailRenderer() {}

  public static EmailRenderer create() {
    return new EmailRenderer();
  }

  @Override
  public String fileExtension() {
    return "email.html";
  }

  @Override
  public String render(Digest digest) {
    return TEMPLATE.execute(new HtmlView(digest).page());
  }
}
