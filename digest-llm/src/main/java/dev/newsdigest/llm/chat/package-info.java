/** One question to a language model and its answer, whoever the provider is. */
@NullMarked
package dev.newsdigest.llm.chat;

import org.jspecify.annotations.NullMarked;
