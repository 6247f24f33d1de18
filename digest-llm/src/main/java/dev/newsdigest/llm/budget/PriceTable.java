package dev.newsdigest.llm.budget;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.newsdigest.core.failure.DataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Prices by model: the user's data, since prices change and contracts differ. A model without an
 * entry of its own has the price of the longest entry its name starts with, so {@code m-1} prices
 * {@code m-1-2026-01-23}. Immutable and thread-safe.
 */
public final class PriceTable {

  private static final PriceTable EMPTY = new PriceTable(Map.of());

  private final TreeMap<String, Price> prices;

  private PriceTable(Map<String, Price> prices) {
    this.prices = new TreeMap<>(prices);
  }

  /** Returns the table without any price. */
  public static PriceTable empty() {
    return EMPTY;
  }

  public static PriceTable of(Map<String, Price> prices) {
    return new PriceTable(prices);
  }

  /**
   * Reads a table from a JSON file: {@code {"models":{"NAME":{"input":0.25,"cachedInput":0.03,
   * "output":2}}}}, prices per million tokens, {@code cachedInput} optional.
   *
   * @throws DataException if the file cannot be read or a price is missing or negative
   */
  public static PriceTable read(Path file) {
    ObjectMapper mapper =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    TreeMap<String, Price> prices = new TreeMap<>();
    try {
      JsonNode root = mapper.readTree(Files.readAllBytes(file));
      for (Map.Entry<String, JsonNode> entry : root.path("models").properties()) {
        prices.put(entry.getKey(), price(file, entry.getKey(), entry.getValue()));
      }
    } catch (JacksonException e) {
      throw new DataException("price table " + file + " is no JSON", e);
    } catch (IOException e) {
      throw new DataException("price table " + file + " cannot be read", e);
    }
    if (prices.isEmpty()) {
      throw new DataException("price table " + file + " prices no model", null);
    }
    return new PriceTable(prices);
  }

  private static Price price(Path file, String model, JsonNode node) {
    if (!node.path("input").isNumber() || !node.path("output").isNumber()) {
      throw new DataException(
          "price table " + file + ": model " + model + " needs numbers input and output", null);
    }
    BigDecimal input = node.path("input").decimalValue();
    BigDecimal cached =
        node.path("cachedInput").isNumber() ? node.path("cachedInput").decimalValue() : input;
    try {
      return new Price(input, cached, node.path("output").decimalValue());
    } catch (IllegalArgumentException e) {
      throw new DataException("price table " + file + ": model " + model, e);
    }
  }

  /** The price of that model; empty if the table does not know it. */
  public Optional<Price> price(String model) {
    for (String name : prices.descendingKeySet()) {
      if (model.startsWith(name)) {
        return Optional.of(prices.get(name));
      }
    }
    return Optional.empty();
  }
}
