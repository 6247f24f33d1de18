/** Claims and titles in the edition's language, figures and names re-checked. */
@NullMarked
package dev.newsdigest.llm.translate;

import org.jspecify.annotations.NullMarked;
