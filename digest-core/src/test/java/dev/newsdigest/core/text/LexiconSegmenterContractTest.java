package dev.newsdigest.core.text;

import dev.newsdigest.core.contract.SegmenterContract;

class LexiconSegmenterContractTest extends SegmenterContract {

  @Override
  protected Segmenter segmenter() {
    return LexiconSegmenter.of(Lexicon.general());
  }
}
