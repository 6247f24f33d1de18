package dev.newsdigest.examples.segmenter;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.text.HanSegmenter;

/** HanLP's Chinese words for the library. Its own data are loaded on first use, about a second. */
public final class HanLpWords {

  private HanLpWords() {}

  /** HanLP cuts the Chinese, the library everything else. Thread-safe, as HanLP is. */
  public static HanSegmenter segmenter() {
    Segment engine = new ViterbiSegment();
    return HanSegmenter.of(run -> engine.seg(run).stream().map(term -> term.word).toList());
  }

  /** An analyzer for {@code DigestBuilder.analyzer}: HanLP's words, the knowledge base's whole. */
  public static Analyzer analyzer() {
    Analyzer analyzer = Analyzer.create();
    return analyzer.segmentingWith(segmenter().withWords(analyzer.knowledge().lexiconWords()));
  }
}
