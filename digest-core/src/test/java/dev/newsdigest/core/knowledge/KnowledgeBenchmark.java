package dev.newsdigest.core.knowledge;

/** Prints load time, heap and matching speed; run by hand, not part of the tests. */
final class KnowledgeBenchmark {

  private KnowledgeBenchmark() {}

  public static void main(String[] args) {
    long heapBefore = usedHeap();
    long start = System.nanoTime();
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    long loaded = System.nanoTime();
    System.out.printf("load %d ms%n", (loaded - start) / 1_000_000);
    System.out.printf("heap %.1f MB%n", (usedHeap() - heapBefore) / 1e6);
    System.out.printf(
        "%d entities, %d terms%n", knowledge.entities().size(), knowledge.terms().size());
    String sentence =
        "月之暗面发布Kimi K2.5，英伟达与OpenAI合作建设数据中心。Apple and Google unveiled a new agent on Tuesday; "
            + "the company said revenue rose 20% in the quarter. 小米汽车今年销量翻倍。";
    String article = sentence.repeat(10);
    for (int round = 0; round < 5; round++) {
      measure("find", article, () -> knowledge.find(article));
      measure("findTerms", article, () -> knowledge.findTerms(article));
    }
    for (int size : new int[] {100, 1000}) {
      String text = "Apple 小米 Arm o3 GPT-5 ".repeat(size * 10);
      measure("hostile " + text.length(), text, () -> knowledge.find(text));
    }
  }

  private static void measure(String name, String text, Runnable work) {
    int rounds = Math.max(1, 2_000_000 / text.length());
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      work.run();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%s: %.1f Mchar/s%n", name, rounds * (double) text.length() / 1e6 / seconds);
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
