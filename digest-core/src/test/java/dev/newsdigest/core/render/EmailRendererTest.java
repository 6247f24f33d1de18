package dev.newsdigest.core.render;

import dev.newsdigest.core.contract.DigestRendererContract;

class EmailRendererTest extends DigestRendererContract {

  @Override
  protected DigestRenderer renderer() {
    return EmailRenderer.create();
  }

  @Override
  protected void assertReadable(String document) {
    HtmlTags.assertSafe(document.replace("&nbsp;", " "));
  }
}
