/**
 * The entry point. {@link dev.newsdigest.core.DigestBuilder} wires sources, regions and a
 * summarizer; {@link dev.newsdigest.core.DigestPipeline} runs the stages in order: collect,
 * analyze, keyword, topic, story, region, summarize, ground, digest, archive.
 */
@NullMarked
package dev.newsdigest.core;

import org.jspecify.annotations.NullMarked;
