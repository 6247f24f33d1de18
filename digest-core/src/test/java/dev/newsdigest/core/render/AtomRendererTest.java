package dev.newsdigest.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.contract.DigestRendererContract;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class AtomRendererTest extends DigestRendererContract {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Override
  protected DigestRenderer renderer() {
    return AtomRenderer.create();
  }

  @Override
  protected void assertReadable(String document) throws Exception {
    Document feed = parse(document);
    assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
    for (Element link : elements(feed, "link")) {
      assertThat(link.getAttribute("href")).matches("https?://\\S+");
    }
    for (Element content : elements(feed, "content")) {
      assertThat(content.getAttribute("type")).isEqualTo("text");
    }
    for (Element entry : elements(feed, "entry")) {
      for (String required : List.of("id", "title", "updated")) {
        assertThat(entry.getElementsByTagNameNS(ATOM, required).getLength()).isOne();
      }
    }
  }

  @Test
  void keepsAstralCharactersWhole() throws Exception {
    String title = "Nvidia ships chip \uD83D\uDE00 to hospitals";
    String feed =
        renderer()
            .render(
                Stages.digest(List.of(NewsDay.us("e", "Harbor Wire", 1, title, title + ".")))
                    .minimumRelevance(0)
                    .build());
    assertThat(parse(feed).getDocumentElement().getTextContent()).contains("\uD83D\uDE00");
  }

  @Test
  void givesEachEditionAnIdOfItsOwn() throws Exception {
    Document feed = parse(renderer().render(newsDay()));
    assertThat(elements(feed, "entry"))
        .extracting(e -> e.getElementsByTagNameNS(ATOM, "id").item(0).getTextContent())
        .containsExactly("urn:news-digest:2026-04-14:cn", "urn:news-digest:2026-04-14:us");
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> elements(Document feed, String name) {
    NodeList nodes = feed.getElementsByTagNameNS(ATOM, name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }
}
