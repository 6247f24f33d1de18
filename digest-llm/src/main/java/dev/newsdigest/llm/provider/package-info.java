/** Chat models behind the usual HTTP interfaces: one final class each. */
@NullMarked
package dev.newsdigest.llm.provider;

import org.jspecify.annotations.NullMarked;
