package dev.newsdigest.core.keyword;

import dev.newsdigest.core.contract.KeywordExtractorContract;

class PhraseKeywordExtractorContractTest extends KeywordExtractorContract {

  @Override
  protected KeywordExtractor extractor() {
    return KeywordExtractor.builtIn();
  }
}
