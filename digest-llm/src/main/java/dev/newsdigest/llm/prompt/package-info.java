/** What a model is shown: instructions from resources, evidence packs, fenced untrusted text. */
@NullMarked
package dev.newsdigest.llm.prompt;

import org.jspecify.annotations.NullMarked;
