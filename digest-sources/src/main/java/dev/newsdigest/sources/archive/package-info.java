/** An archive in a relational database: SQLite by default, PostgreSQL by the same SQL. */
@NullMarked
package dev.newsdigest.sources.archive;

import org.jspecify.annotations.NullMarked;
