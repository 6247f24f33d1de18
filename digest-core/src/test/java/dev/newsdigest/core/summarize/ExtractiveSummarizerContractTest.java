package dev.newsdigest.core.summarize;

import dev.newsdigest.core.contract.SummarizerContract;

class ExtractiveSummarizerContractTest extends SummarizerContract {

  @Override
  protected Summarizer summarizer() {
    return Summarizer.extractive();
  }
}
