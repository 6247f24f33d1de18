package dev.newsdigest.core.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.source.ArticleJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Answers claims given as JSON Lines on standard input, for measuring the checks by hand. */
final class CheckLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CheckLines() {}

  public static void main(String[] args) throws IOException {
    Analyzer analyzer = Analyzer.create();
    ClaimGrounding grounding = ClaimGrounding.standard();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    List<CheckRequest> requests = new ArrayList<>();
    long nanos = 0;
    int lines = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode node = JSON.readTree(line);
      CheckRequest request = request(analyzer, node);
      requests.add(request);
      long start = System.nanoTime();
      CheckResult result = grounding.check(request);
      nanos += System.nanoTime() - start;
      lines++;
      out.println(answer(node.get("id").asText(), result));
    }
    out.flush();
    if (args.length > 0) {
      repeat(grounding, requests, Integer.parseInt(args[0]));
    }
    System.err.println(lines + " claims, " + nanos / 1000 / Math.max(1, lines) + " us each");
  }

  private static void repeat(ClaimGrounding grounding, List<CheckRequest> requests, int times) {
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      for (CheckRequest request : requests) {
        grounding.check(request);
      }
      long each = (System.nanoTime() - start) / 1000 / Math.max(1, requests.size());
      System.err.println("round " + i + ": " + each + " us each");
    }
  }

  static CheckRequest request(Analyzer analyzer, JsonNode node) {
    Set<String> cites = new HashSet<>();
    node.get("cites").forEach(c -> cites.add(c.asText()));
    List<AnalyzedArticle> cited = new ArrayList<>();
    List<AnalyzedArticle> others = new ArrayList<>();
    Instant reference = null;
    for (JsonNode one : node.get("articles")) {
      Article article = ArticleJson.read(one.toString());
      AnalyzedArticle analyzed = analyzer.analyze(article);
      if (cites.contains(article.id().value())) {
        cited.add(analyzed);
        reference = article.published().orElse(reference);
      } else {
        others.add(analyzed);
      }
    }
    Language hint =
        node.hasNonNull("claimLanguage")
            ? Language.parse(node.get("claimLanguage").asText())
            : null;
    return new CheckRequest(
        analyzer.analyze(node.get("claim").asText(), hint, reference),
        cited,
        others,
        analyzer.knowledge());
  }

  static ObjectNode answer(String id, CheckResult result) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("id", id);
    answer.put("verdict", result.verdict().name());
    answer.put("support", result.support());
    ArrayNode better = answer.putArray("better");
    result.better().stream().map(ArticleId::value).forEach(better::add);
    ArrayNode findings = answer.putArray("findings");
    for (Finding finding : result.findings()) {
      ObjectNode one = findings.addObject();
      one.put("code", finding.code());
      one.put("weight", finding.weight());
      one.put("start", finding.span().start());
      one.put("end", finding.span().end());
      one.put("message", finding.message());
    }
    return answer;
  }
}
