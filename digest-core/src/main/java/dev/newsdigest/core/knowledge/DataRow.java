package dev.newsdigest.core.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of a data file by column name.
 *
 * @param file name of the file
 * @param number row number, the first being 1
 * @param cells cell by column; absent columns and empty cells are missing
 */
record DataRow(String file, int number, Map<String, String> cells) {

  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The parts of a cell between vertical bars, trimmed, empty ones left out. */
  List<String> list(String column) {
    List<String> parts = new ArrayList<>();
    for (String part : cell(column).split("\\|")) {
      if (!part.isBlank()) {
        parts.add(part.trim());
      }
    }
    return parts;
  }

  KnowledgeProblem problem(String message) {
    return new KnowledgeProblem(file, number, message);
  }
}
