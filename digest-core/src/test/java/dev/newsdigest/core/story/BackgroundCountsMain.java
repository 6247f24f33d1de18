package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.source.ArticleJson;
import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes {@code background.txt}: in how many headlines each entity, term and concept stands.
 * Arguments: a file of articles, one JSON object a line, and the file to write.
 */
public final class BackgroundCountsMain {

  private static final int RARE = 3;

  private final KnowledgeBase knowledge;
  private final Vectorizer vectorizer;
  private final Map<String, Integer> counts = new TreeMap<>();
  private int documents;

  private BackgroundCountsMain(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.vectorizer = new Vectorizer(knowledge);
  }

  public static void main(String[] args) throws IOException {
    Analyzer analyzer = Analyzer.create();
    BackgroundCountsMain table = new BackgroundCountsMain(analyzer.knowledge());
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      table.add(analyzer.analyze(ArticleJson.read(line)));
    }
    try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      table.write(out);
    }
  }

  private void add(AnalyzedArticle article) {
    documents++;
    SparseVector features = vectorizer.vector(article).features();
    for (FeatureKind kind : FeatureKind.values()) {
      for (String value : values(article.title())) {
        if (kind != FeatureKind.NAME && features.get(kind.key(value)) > 0) {
          counts.merge(kind.name().toLowerCase(Locale.ROOT) + ":" + value, 1, Integer::sum);
        }
      }
    }
  }

  /** All that a feature of the knowledge base may be made of. */
  private Set<String> values(AnalyzedText title) {
    Set<String> values = new TreeSet<>();
    TextSpan all = new TextSpan(0, title.text().length());
    for (EntityMention mention : title.entitiesIn(all)) {
      String id = mention.entityId();
      values.add(id);
      knowledge
          .makerOf(id, null)
          .or(() -> knowledge.employerOf(id, null))
          .or(() -> knowledge.parentOf(id, null))
          .map(Entity::id)
          .ifPresent(values::add);
    }
    for (TermMention mention : title.termsIn(all)) {
      values.add(mention.termId());
    }
    for (Token token : title.tokensIn(all)) {
      values.addAll(Concepts.bundled().ofStem(Stemmer.stem(token.form())));
      values.addAll(Concepts.bundled().ofChinese(token.form()));
    }
    return values;
  }

  private void write(PrintStream out) {
    Map<Integer, List<String>> byCount = new TreeMap<>();
    counts.forEach((value, n) -> byCount.computeIfAbsent(n, k -> new ArrayList<>()).add(value));
    out.print("# documents " + documents + "\n");
    byCount.forEach(
        (n, values) -> {
          if (n >= RARE) {
            out.print(n + " " + String.join(" ", values) + "\n");
          }
        });
  }
}
