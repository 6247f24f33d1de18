package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.Analyzer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists the traps the clusterer falls into, for reading. */
public final class TrapsMain {

  private TrapsMain() {}

  public static void main(String[] args) {
    Analyzer analyzer = Analyzer.create();
    Traps traps = new Traps(analyzer);
    EventClusterer clusterer = EventClusterer.using(analyzer.knowledge());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Traps.Trap> together = traps.wrong(clusterer);
    together.forEach(t -> out.println(t.kind() + " | " + t.left() + " | " + t.right()));
    int all = traps.all().size();
    out.println("together " + (all - together.size()) + " of " + all);
    out.println("alone " + (all - traps.wrongAlone(clusterer).size()) + " of " + all);
  }
}
