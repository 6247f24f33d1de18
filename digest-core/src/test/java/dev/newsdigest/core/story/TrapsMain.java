package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.Analyzer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Lists the traps the clusterer falls into, for reading. */
public final class TrapsMain {

  private TrapsMain() {}

  public static void main(String[] args) {
    Analyzer analyzer = Analyzer.create();
    Traps traps = new Traps(analyzer);
    EventClusterer clusterer = EventClusterer.using(analyzer.knowledge());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (boolean alone : new boolean[] {false, true}) {
      Map<String, int[]> score = new TreeMap<>();
      int right = 0;
      for (Traps.Trap trap : traps.all()) {
        boolean good = traps.joined(clusterer, trap, alone) == trap.same();
        int[] kind = score.computeIfAbsent(trap.kind(), k -> new int[2]);
        kind[0] += good ? 1 : 0;
        kind[1]++;
        right += good ? 1 : 0;
        if (!good && !alone) {
          out.println(trap.kind() + " | " + trap.left() + " | " + trap.right());
        }
      }
      out.println((alone ? "alone " : "together ") + right + " of " + traps.all().size());
      score.forEach((kind, n) -> out.println("  " + kind + " " + n[0] + "/" + n[1]));
    }
  }
}
