package dev.newsdigest.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.ground.AuditFinding;
import dev.newsdigest.core.ground.DigestAuditor;
import dev.newsdigest.core.source.ArticleJson;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Audits a finished digest, anybody's. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Finds faults in a digest given as text or Markdown with [n]; one line a finding",
    footer = {"", "Example: java -jar digest.jar audit --in digest.md"})
final class AuditCommand implements Callable<Integer> {

  @Mixin LineFiles files = new LineFiles();

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "the articles as JSON Lines, in the order of their numbers")
  @Nullable Path articles;

  @Override
  public Integer call() throws IOException {
    Analyzer analyzer = Analyzer.create();
    StringWriter digest = new StringWriter();
    try (BufferedReader reader = files.reader()) {
      reader.transferTo(digest);
    }
    List<AuditFinding> findings =
        DigestAuditor.of(analyzer, analyzer.knowledge())
            .audit(digest.toString(), analyzed(analyzer));
    try (BufferedWriter writer = files.writer()) {
      for (AuditFinding finding : findings) {
        writer.write(Json.write(describe(finding)));
        writer.write('\n');
      }
    }
    return 0;
  }

  private List<AnalyzedArticle> analyzed(Analyzer analyzer) throws IOException {
    List<AnalyzedArticle> analyzed = new ArrayList<>();
    if (articles != null) {
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(LineFiles.open(articles), StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.isBlank()) {
            analyzed.add(analyzer.analyze(ArticleJson.read(line)));
          }
        }
      }
    }
    return analyzed;
  }

  private static ObjectNode describe(AuditFinding finding) {
    ObjectNode answer = Json.object();
    answer.put("code", finding.code().name());
    answer.put("message", finding.message());
    ArrayNode places = answer.putArray("places");
    finding
        .places()
        .forEach(
            place ->
                places
                    .addObject()
                    .put("section", place.section())
                    .put("start", place.span().start())
                    .put("end", place.span().end())
                    .put("text", place.text()));
    return answer;
  }
}
