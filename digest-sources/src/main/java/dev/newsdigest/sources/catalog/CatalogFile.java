package dev.newsdigest.sources.catalog;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.article.SourceKind;
import dev.newsdigest.core.failure.DataException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads catalogs: tab-separated, UTF-8, {@code #} before notes, the first row names the columns.
 */
final class CatalogFile {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "aliases",
          "region",
          "language",
          "owner",
          "kind",
          "tier",
          "how",
          "address",
          "home",
          "verified");

  private CatalogFile() {}

  static List<Outlet> ofResource(String name) {
    InputStream in = CatalogFile.class.getResourceAsStream(name);
    if (in == null) {
      throw new DataException("the catalog " + name + " is missing from the library", null);
    }
    return read(in, name);
  }

  static List<Outlet> of(Path file) {
    try {
      return read(Files.newInputStream(file), file.toString());
    } catch (IOException e) {
      throw new DataException("cannot read " + file, e);
    }
  }

  private static List<Outlet> read(InputStream in, String name) {
    List<Outlet> outlets = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int row = 0;
      boolean begun = false;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        row++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = List.of(line.split("\t", -1));
        if (!begun) {
          begun = true;
          require(cells.equals(COLUMNS), name, row, "the columns are not " + COLUMNS);
          continue;
        }
        require(cells.size() == COLUMNS.size(), name, row, cells.size() + " columns");
        require(ids.add(cells.get(0)), name, row, "a second " + cells.get(0));
        outlets.add(outlet(cells, name, row));
      }
    } catch (IOException e) {
      throw new DataException("cannot read " + name, e);
    }
    return outlets;
  }

  private static Outlet outlet(List<String> cells, String name, int row) {
    try {
      Source source =
          Source.builder(cells.get(1))
              .id(cells.get(0))
              .region(Region.of(cells.get(3)))
              .language(Language.parse(cells.get(4)))
              .owner(cells.get(5).isEmpty() ? null : cells.get(5))
              .kind(SourceKind.valueOf(cells.get(6).toUpperCase(Locale.ROOT)))
              .tier(Integer.parseInt(cells.get(7)))
              .url(webAddress(cells.get(10)))
              .build();
      String how = cells.get(8).toUpperCase(Locale.ROOT).replace('-', '_');
      return new Outlet(
          source,
          cells.get(2).isEmpty() ? List.of() : List.of(cells.get(2).split("\\|")),
          AddressKind.valueOf(how),
          webAddress(cells.get(9)),
          verified(cells.get(11)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new DataException(name + ", row " + row + ": " + e.getMessage(), e);
    }
  }

  private static URI webAddress(String cell) {
    URI address = URI.create(cell);
    if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
      throw new IllegalArgumentException("no address of the web: " + cell);
    }
    return address;
  }

  private static @Nullable LocalDate verified(String cell) {
    return cell.equals("no") ? null : LocalDate.parse(cell);
  }

  private static void require(boolean holds, String name, int row, String message) {
    if (!holds) {
      throw new DataException(name + ", row " + row + ": " + message, null);
    }
  }
}
