package dev.newsdigest.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.ground.CheckRequest;
import dev.newsdigest.core.ground.CheckResult;
import dev.newsdigest.core.ground.ClaimGrounding;
import dev.newsdigest.core.ground.Finding;
import dev.newsdigest.core.source.ArticleJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Checks claims against the articles they cite. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Checks claims: {\"id\",\"claim\",\"cites\":[articleId…],\"articles\":[article…]}",
    footer = {"", "Example: java -jar digest.jar check --in claims.jsonl --out verdicts.jsonl"})
final class CheckCommand extends LineCommand {

  /** Built on the first line: every command object is made at start, whichever is called. */
  private static final class Loaded {
    static final Analyzer ANALYZER = Analyzer.create();
    static final ClaimGrounding GROUNDING = ClaimGrounding.standard();
  }

  @Override
  ObjectNode answer(JsonNode line) throws LineException {
    Map<ArticleId, AnalyzedArticle> articles = articles(line.path("articles"));
    List<AnalyzedArticle> cited = new ArrayList<>();
    for (JsonNode cite : line.path("cites")) {
      if (!cite.asText().isBlank()) {
        AnalyzedArticle article = articles.remove(new ArticleId(cite.asText()));
        if (article != null) {
          cited.add(article);
        }
      }
    }
    Instant reference =
        cited.stream()
            .flatMap(article -> article.article().published().stream())
            .max(Instant::compareTo)
            .orElse(null);
    AnalyzedText claim = Loaded.ANALYZER.analyze(required(line, "claim"), null, reference);
    return describe(
        Loaded.GROUNDING.check(
            new CheckRequest(
                claim, cited, List.copyOf(articles.values()), Loaded.ANALYZER.knowledge())),
        claim.text());
  }

  private Map<ArticleId, AnalyzedArticle> articles(JsonNode nodes) throws LineException {
    Map<ArticleId, AnalyzedArticle> articles = new LinkedHashMap<>();
    for (JsonNode node : nodes) {
      try {
        AnalyzedArticle article = Loaded.ANALYZER.analyze(ArticleJson.read(Json.write(node)));
        articles.putIfAbsent(article.id(), article);
      } catch (DataException e) {
        throw new LineException("BAD_ARTICLE", String.valueOf(e.getMessage()));
      }
    }
    return articles;
  }

  private static ObjectNode describe(CheckResult result, String claim) {
    ObjectNode answer = Json.object();
    answer.put("verdict", result.verdict().name());
    answer.put("support", Math.round(result.support() * 1000) / 1000.0);
    ArrayNode better = answer.putArray("better");
    result.better().forEach(id -> better.add(id.value()));
    ArrayNode findings = answer.putArray("findings");
    result.findings().forEach(finding -> describe(finding, claim, findings.addObject()));
    return answer;
  }

  private static void describe(Finding finding, String claim, ObjectNode node) {
    node.put("code", finding.code());
    node.putObject("claim")
        .put("start", finding.span().start())
        .put("end", finding.span().end())
        .put("text", finding.span().of(claim));
    finding
        .evidence()
        .ifPresent(
            evidence -> {
              node.put("article", evidence.article().value());
              node.putObject("evidence")
                  .put("field", evidence.field().key())
                  .put("start", evidence.span().start())
                  .put("end", evidence.span().end())
                  .put("text", evidence.quote());
            });
    node.put("message", finding.message());
  }
}
