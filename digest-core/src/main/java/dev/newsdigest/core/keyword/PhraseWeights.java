package dev.newsdigest.core.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The constants of the phrase score, read from {@code phrase-weights.txt}, which explains them. */
final class PhraseWeights {

  private static final class Bundled {
    static final PhraseWeights SPACED = new PhraseWeights(1);
    static final PhraseWeights UNSPACED = new PhraseWeights(2);
  }

  final double length;
  final double lengthNarrative;
  final double idf;
  final double idfNarrative;
  final double word;
  final double place;
  final double placeScale;
  final double frequency;
  final double single;
  final double singleBase;
  final double singleNarrative;
  final double singlePower;
  final double letters;
  final double lettersNarrative;
  final double generic;
  final double adjective;
  final double verb;
  final double verbFirst;
  final double verbLast;
  final double part;
  final double partSingle;
  final double partNarrative;
  final double partOnce;
  final double partFrequency;
  final double longText;
  final double longPower;
  final int longest;
  final int longestPart;
  final double narrativeFrom;
  final double narrativeRange;
  final double narrativeWords;
  final double narrativeDrop;

  private PhraseWeights(int column) {
    Map<String, Double> values = read(column);
    length = values.get("length");
    lengthNarrative = values.get("lengthNarrative");
    idf = values.get("idf");
    idfNarrative = values.get("idfNarrative");
    word = values.get("word");
    place = values.get("place");
    placeScale = values.get("placeScale");
    frequency = values.get("frequency");
    single = values.get("single");
    singleBase = values.get("singleBase");
    singleNarrative = values.get("singleNarrative");
    singlePower = values.get("singlePower");
    letters = values.get("letters");
    lettersNarrative = values.get("lettersNarrative");
    generic = values.get("generic");
    adjective = values.get("adjective");
    verb = values.get("verb");
    verbFirst = values.get("verbFirst");
    verbLast = values.get("verbLast");
    part = values.get("part");
    partSingle = values.get("partSingle");
    partNarrative = values.get("partNarrative");
    partOnce = values.get("partOnce");
    partFrequency = values.get("partFrequency");
    longText = values.get("longText");
    longPower = values.get("longPower");
    longest = values.get("longest").intValue();
    longestPart = values.get("longestPart").intValue();
    narrativeFrom = values.get("narrativeFrom");
    narrativeRange = values.get("narrativeRange");
    narrativeWords = values.get("narrativeWords");
    narrativeDrop = values.get("narrativeDrop");
  }

  /** The constants for a way of writing. */
  static PhraseWeights of(boolean unspaced) {
    return unspaced ? Bundled.UNSPACED : Bundled.SPACED;
  }

  private static Map<String, Double> read(int column) {
    InputStream stream = PhraseWeights.class.getResourceAsStream("phrase-weights.txt");
    if (stream == null) {
      throw new IllegalStateException("resource missing from the jar: phrase-weights.txt");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Map<String, Double> values = new HashMap<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(cells -> values.put(cells[0], Double.parseDouble(cells[column])));
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read phrase-weights.txt", e);
    }
  }
}
