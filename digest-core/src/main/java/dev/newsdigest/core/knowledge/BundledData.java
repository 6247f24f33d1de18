package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.failure.DataException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files the library ships. */
final class BundledData {

  /** In this order: sets of context words come before the rows that use them. */
  static final List<String> FILES =
      List.of(
          "contexts.tsv",
          "companies.tsv",
          "institutions.tsv",
          "products.tsv",
          "people.tsv",
          "places.tsv",
          "terms.tsv");

  private BundledData() {}

  static KnowledgeContents read() {
    KnowledgeContents contents = new KnowledgeContents();
    for (String file : FILES) {
      InputStream in = BundledData.class.getResourceAsStream(file);
      if (in == null) {
        throw new DataException(file + " is missing from the library", null);
      }
      contents.add(DataFile.read(file, new InputStreamReader(in, StandardCharsets.UTF_8)));
    }
    return contents;
  }
}
