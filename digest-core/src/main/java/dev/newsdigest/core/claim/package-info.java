/** The claim ledger: a claim, its citations and the evidence behind it. */
@NullMarked
package dev.newsdigest.core.claim;

import org.jspecify.annotations.NullMarked;
