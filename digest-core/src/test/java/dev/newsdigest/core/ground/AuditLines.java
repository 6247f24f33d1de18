package dev.newsdigest.core.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.analyze.Analyzer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Audits digests given as JSON Lines on standard input, for measuring the auditor by hand. */
final class AuditLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AuditLines() {}

  public static void main(String[] args) throws IOException {
    Analyzer analyzer = Analyzer.create();
    DigestAuditor auditor = DigestAuditor.of(analyzer, analyzer.knowledge());
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode node = JSON.readTree(line);
      ObjectNode answer = JSON.createObjectNode();
      answer.put("id", node.get("id").asText());
      ArrayNode findings = answer.putArray("findings");
      for (AuditFinding finding : auditor.audit(node.get("digest").asText())) {
        ObjectNode one = findings.addObject();
        one.put("code", finding.code().name());
        one.put("message", finding.message());
        ArrayNode places = one.putArray("places");
        for (AuditPlace place : finding.places()) {
          ObjectNode p = places.addObject();
          p.put("section", place.section());
          p.put("start", place.span().start());
          p.put("end", place.span().end());
          p.put("text", place.text());
        }
      }
      out.println(answer);
    }
    out.flush();
  }
}
