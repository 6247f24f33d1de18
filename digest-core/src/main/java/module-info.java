/** Articles to stories, checked claims and digests; no network, no model. */
module dev.newsdigest.core {
  requires com.fasterxml.jackson.databind;
  requires com.samskivert.jmustache;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports dev.newsdigest.core.article;
  exports dev.newsdigest.core.failure;
  exports dev.newsdigest.core.knowledge;
  exports dev.newsdigest.core.source;
  exports dev.newsdigest.core.text;
}
