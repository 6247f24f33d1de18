package dev.newsdigest.core.topic;

import dev.newsdigest.core.contract.TopicClassifierContract;

class EvidenceTopicClassifierContractTest extends TopicClassifierContract {

  @Override
  protected TopicClassifier classifier() {
    return TopicClassifier.builtIn();
  }
}
