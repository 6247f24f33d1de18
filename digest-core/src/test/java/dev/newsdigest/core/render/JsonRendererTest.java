package dev.newsdigest.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.contract.DigestRendererContract;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.digest.Digest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRendererTest extends DigestRendererContract {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SCHEMA_TEXT = schemaText();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SCHEMA_TEXT, InputFormat.JSON);

  private static final String WHOLE = JsonRenderer.create().render(newsDay());

  private static String schemaText() {
    try (InputStream in = Digest.class.getResourceAsStream("digest-schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  protected DigestRenderer renderer() {
    return JsonRenderer.create();
  }

  @Override
  protected void assertReadable(String document) throws Exception {
    assertThat(violations(document)).isEmpty();
    JsonNode root = MAPPER.readTree(document);
    for (JsonNode edition : root.get("editions")) {
      int last = edition.get("references").size();
      for (JsonNode section : edition.get("sections")) {
        for (JsonNode claim : section.findValues("claims")) {
          claim.forEach(
              one ->
                  one.get("citations").forEach(n -> assertThat(n.intValue()).isBetween(1, last)));
        }
      }
    }
  }

  @Test
  void keepsIdsWithHiddenCharactersAndShowsThem() throws Exception {
    String id = "a\u202Eb\\\u200Bc";
    Article article = NewsDay.american().get(0).toBuilder().id(new ArticleId(id)).build();
    Digest digest = Stages.digest(List.of(article)).minimumRelevance(0).build();
    String json = renderer().render(digest);
    assertThat(json).contains("a\\u202eb\\\\\\u200bc");
    assertThat(MAPPER.readTree(json).at("/stories/0/articles/0").asText()).isEqualTo(id);
  }

  @Test
  void carriesTheVersionOfItsSchema() throws Exception {
    JsonNode schema = MAPPER.readTree(SCHEMA_TEXT);
    assertThat(schema.at("/properties/schemaVersion/const").asText())
        .isEqualTo(Digest.SCHEMA_VERSION);
    assertThat(schema.get("$schema").asText()).contains("2020-12");
  }

  @ParameterizedTest
  @CsvSource({
    "/date, \"14 April\"",
    "/origin, \"DREAM\"",
    "/generatedAt, \"yesterday\"",
    "/schemaVersion, \"2.0\"",
    "/quality/cited, -1",
    "/quality/topSourceShare, 7",
    "/quality/stale, \"no\"",
    "/editions/0/articleCount, null",
    "/editions/0/references/0/n, 0",
    "/editions/0/tags/0/trend, \"UP\"",
    "/editions/0/sections/1/blocks/0/kind, \"list\"",
    "/editions/0/sections/1/blocks/0/claims/0/verdict, \"FINE\"",
    "/editions/0/sections/1/blocks/0/claims/0/evidence/0/field, \"body\"",
    "/stories/0/status, \"OLD\"",
    "/run/sources/0/status, \"BROKEN\""
  })
  void isRefusedWithAWrongValue(String pointer, String value) throws Exception {
    com.fasterxml.jackson.databind.node.ObjectNode root =
        (com.fasterxml.jackson.databind.node.ObjectNode) MAPPER.readTree(WHOLE);
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = root.at(pointer.substring(0, slash));
    assertThat(parent.has(pointer.substring(slash + 1))).isTrue();
    ((com.fasterxml.jackson.databind.node.ObjectNode) parent)
        .set(pointer.substring(slash + 1), MAPPER.readTree(value));
    assertThat(violations(root.toString())).isNotEmpty();
  }

  @Test
  void isRefusedWithoutAnyOfTheContractsFields() throws Exception {
    String whole = WHOLE;
    List<String> optional = new ArrayList<>();
    MAPPER
        .readTree(whole)
        .fieldNames()
        .forEachRemaining(
            name -> {
              try {
                JsonNode root = MAPPER.readTree(whole);
                ((com.fasterxml.jackson.databind.node.ObjectNode) root).remove(name);
                if (violations(root.toString()).isEmpty()) {
                  optional.add(name);
                }
              } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(optional).isEmpty();
  }

  private static List<String> violations(String document) {
    return SCHEMA.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
