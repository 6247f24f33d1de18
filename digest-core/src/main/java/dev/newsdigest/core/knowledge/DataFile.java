package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.failure.DataException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads tab-separated data: the first row that is no comment names the columns, {@code #} begins a
 * comment row. Faults of form are collected, never thrown.
 *
 * @param name name for messages
 * @param columns columns of the header
 * @param rows the rows
 * @param problems faults of form
 */
record DataFile(
    String name, List<String> columns, List<DataRow> rows, List<KnowledgeProblem> problems) {

  /** Every column any file may have. */
  static final Set<String> COLUMNS =
      Set.of(
          "id",
          "kind",
          "en",
          "zh",
          "zh-hant",
          "other",
          "ticker",
          "maker",
          "employer",
          "parent",
          "region",
          "context",
          "category",
          "words");

  static DataFile read(String name, Reader reader) {
    List<String> columns = new ArrayList<>();
    List<DataRow> rows = new ArrayList<>();
    List<KnowledgeProblem> problems = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(reader)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (text.isBlank() || text.startsWith("#")) {
          continue;
        }
        String[] cells = text.split("\t", -1);
        if (columns.isEmpty()) {
          readHeader(name, number, cells, columns, problems);
        } else {
          rows.add(readRow(name, number, cells, columns, problems));
        }
      }
    } catch (IOException e) {
      throw new DataException("cannot read " + name + ": " + e.getMessage(), e);
    }
    if (columns.isEmpty()) {
      problems.add(new KnowledgeProblem(name, 0, "no header row"));
    }
    return new DataFile(name, columns, rows, problems);
  }

  private static void readHeader(
      String name,
      int number,
      String[] cells,
      List<String> columns,
      List<KnowledgeProblem> problems) {
    for (String cell : cells) {
      String column = cell.trim();
      if (!COLUMNS.contains(column) || columns.contains(column)) {
        problems.add(
            new KnowledgeProblem(name, number, "unknown or repeated column '" + column + "'"));
      }
      columns.add(column);
    }
    if (!columns.contains("id")) {
      problems.add(new KnowledgeProblem(name, number, "the header has no column 'id'"));
    }
  }

  private static DataRow readRow(
      String name,
      int number,
      String[] cells,
      List<String> columns,
      List<KnowledgeProblem> problems) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].trim();
      if (!cell.equals(cells[i])) {
        problems.add(new KnowledgeProblem(name, number, "spaces around '" + cell + "'"));
      }
      if (i >= columns.size()) {
        problems.add(new KnowledgeProblem(name, number, "more cells than the header has columns"));
        break;
      }
      if (!cell.isEmpty()) {
        byColumn.put(columns.get(i), cell);
      }
    }
    return new DataRow(name, number, byColumn);
  }
}
