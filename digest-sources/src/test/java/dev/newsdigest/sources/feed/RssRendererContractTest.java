package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.contract.DigestRendererContract;
import dev.newsdigest.core.render.DigestRenderer;
import java.io.StringReader;
import java.net.URI;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class RssRendererContractTest extends DigestRendererContract {

  @Override
  protected DigestRenderer renderer() {
    return RssRenderer.ofSite(URI.create("https://digest.example/"));
  }

  @Override
  protected void assertReadable(String document) throws Exception {
    Document feed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(document)));
    NodeList links = feed.getElementsByTagName("link");
    for (int i = 0; i < links.getLength(); i++) {
      assertThat(links.item(i).getTextContent()).matches("https?://\\S+");
    }
  }
}
