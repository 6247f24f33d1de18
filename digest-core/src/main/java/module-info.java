/** Articles to stories, checked claims and digests; no network, no model. */
module dev.newsdigest.core {
  requires com.fasterxml.jackson.databind;
  requires com.samskivert.jmustache;
  requires java.xml;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports dev.newsdigest.core;
  exports dev.newsdigest.core.analyze;
  exports dev.newsdigest.core.archive;
  exports dev.newsdigest.core.article;
  exports dev.newsdigest.core.claim;
  exports dev.newsdigest.core.collect;
  exports dev.newsdigest.core.digest;
  exports dev.newsdigest.core.failure;
  exports dev.newsdigest.core.ground;
  exports dev.newsdigest.core.keyword;
  exports dev.newsdigest.core.knowledge;
  exports dev.newsdigest.core.region;
  exports dev.newsdigest.core.render;
  exports dev.newsdigest.core.source;
  exports dev.newsdigest.core.story;
  exports dev.newsdigest.core.summarize;
  exports dev.newsdigest.core.text;
  exports dev.newsdigest.core.topic;

  uses dev.newsdigest.core.source.ArticleSource;
  uses dev.newsdigest.core.summarize.Summarizer;
}
