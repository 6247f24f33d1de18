package dev.newsdigest.core.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.digest.Block;
import dev.newsdigest.core.digest.Reference;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.digest.Section;
import dev.newsdigest.core.ground.CheckedClaim;
import dev.newsdigest.core.keyword.Tag;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;

/** Writes one edition of a digest as JSON. */
record JsonEdition(ZoneId zone) {

  void write(RegionEdition edition, ObjectNode node) {
    node.put("region", edition.region().id());
    node.put("title", edition.title());
    node.put("articleCount", edition.articleCount());
    node.put("relevantCount", edition.relevantCount());
    node.put("sourceCount", edition.sourceCount());
    ArrayNode sources = node.putArray("sources");
    edition
        .sources()
        .forEach(
            share ->
                sources
                    .addObject()
                    .put("name", VisibleText.of(share.name()))
                    .put("articles", share.articles()));
    ArrayNode tags = node.putArray("tags");
    edition.tags().forEach(tag -> tag(tag, tags.addObject()));
    Map<ArticleId, Integer> numbers = edition.numbers();
    ArrayNode sections = node.putArray("sections");
    edition.sections().forEach(section -> section(section, numbers, sections.addObject()));
    ArrayNode references = node.putArray("references");
    edition.references().forEach(reference -> reference(reference, references.addObject()));
  }

  private static void tag(Tag tag, ObjectNode node) {
    node.put("text", VisibleText.of(tag.text()));
    node.put("articles", tag.articles());
    node.put("stories", tag.stories());
    node.put("lift", JsonRenderer.rounded(tag.lift()));
    node.put("trend", tag.trend().name());
  }

  private static void section(Section section, Map<ArticleId, Integer> numbers, ObjectNode node) {
    node.put("id", section.id().key()).put("title", section.title());
    ArrayNode blocks = node.putArray("blocks");
    for (Block block : section.blocks()) {
      ObjectNode one = blocks.addObject().put("kind", block.kind().key());
      block.title().ifPresent(title -> one.put("title", VisibleText.of(title)));
      ArrayNode claims = one.putArray("claims");
      block.claims().forEach(claim -> claim(claim, numbers, claims.addObject()));
    }
  }

  private static void claim(
      CheckedClaim checked, Map<ArticleId, Integer> numbers, ObjectNode node) {
    node.put("text", VisibleText.of(checked.claim().text()));
    node.put("language", checked.claim().language().tag());
    ArrayNode citations = node.putArray("citations");
    checked.claim().citations().stream()
        .filter(numbers::containsKey)
        .map(numbers::get)
        .forEach(citations::add);
    checked.claim().story().ifPresent(story -> node.put("story", story));
    node.put("verdict", checked.result().verdict().name());
    node.put("support", JsonRenderer.rounded(checked.result().support()));
    node.put("engine", checked.claim().engine());
    ArrayNode evidence = node.putArray("evidence");
    checked.claim().evidence().forEach(one -> evidence(one, evidence.addObject()));
  }

  private static void evidence(Evidence evidence, ObjectNode node) {
    node.put("article", evidence.article().value());
    node.put("field", evidence.field().key());
    node.put("start", evidence.span().start());
    node.put("end", evidence.span().end());
  }

  /** As the source gave it, unless characters that cannot be seen hide in it. */
  private static String address(URI url) {
    String text = url.toString();
    return VisibleText.of(text).equals(text) ? text : url.toASCIIString();
  }

  private void reference(Reference reference, ObjectNode node) {
    node.put("n", reference.n());
    node.put("article", reference.article().id().value());
    node.put("title", VisibleText.of(reference.article().title()));
    node.put("url", address(reference.article().url()));
    node.put("source", VisibleText.of(reference.article().source().name()));
    reference.article().published().ifPresent(t -> node.put("published", Times.iso(t, zone)));
    node.put("language", reference.language().tag());
    reference.story().ifPresent(story -> node.put("story", story));
    ArrayNode copies = node.putArray("copies");
    for (Reference.Copy copy : reference.copies()) {
      ObjectNode one = copies.addObject().put("source", VisibleText.of(copy.source()));
      copy.url().ifPresent(url -> one.put("url", address(url)));
    }
  }
}
