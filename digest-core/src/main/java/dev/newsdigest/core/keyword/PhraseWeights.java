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
  final double idf;
  final double word;
  final double place;
  final double placeScale;
  final double frequency;
  final double single;
  final double singlePower;
  final double letters;
  final double generic;
  final double adjective;
  final double verb;
  final double spread;
  final double subsumed;
  final double marks;
  final double marksSingle;
  final double gerundFirst;
  final double gerundFirstOnce;
  final double participleFirst;
  final double verbFirst;
  final double verbFirstOnce;
  final double verbAlone;
  final double verbLast;
  final double part;
  final double partSingle;
  final double partOnce;
  final double partFrequency;
  final double newsVerb;
  final double longText;
  final double longPower;
  final int longest;
  final int longestPart;
  final double toldFrequency;
  final double toldPlace;
  final double toldLetters;
  final double toldPart;
  final double toldPhrase;
  final double toldName;
  final double toldGeneric;
  final double toldIdf;
  final double toldDoing;
  final double toldDoingOnce;
  final double narrativeFrom;
  final double narrativeName;
  final double narrativeQuote;
  final double narrativeExplaining;
  final double narrativeRange;
  final double narrativeWords;
  final double narrativeDrop;

  private PhraseWeights(int column) {
    Map<String, Double> values = read(column);
    length = values.get("length");
    idf = values.get("idf");
    word = values.get("word");
    place = values.get("place");
    placeScale = values.get("placeScale");
    frequency = values.get("frequency");
    single = values.get("single");
    singlePower = values.get("singlePower");
    letters = values.get("letters");
    generic = values.get("generic");
    adjective = values.get("adjective");
    verb = values.get("verb");
    spread = values.get("spread");
    subsumed = values.get("subsumed");
    marks = values.get("marks");
    marksSingle = values.get("marksSingle");
    gerundFirst = values.get("gerundFirst");
    gerundFirstOnce = values.get("gerundFirstOnce");
    participleFirst = values.get("participleFirst");
    verbFirst = values.get("verbFirst");
    verbFirstOnce = values.get("verbFirstOnce");
    verbAlone = values.get("verbAlone");
    verbLast = values.get("verbLast");
    part = values.get("part");
    partSingle = values.get("partSingle");
    partOnce = values.get("partOnce");
    partFrequency = values.get("partFrequency");
    newsVerb = values.get("newsVerb");
    longText = values.get("longText");
    longPower = values.get("longPower");
    longest = values.get("longest").intValue();
    longestPart = values.get("longestPart").intValue();
    toldFrequency = values.get("toldFrequency");
    toldPlace = values.get("toldPlace");
    toldLetters = values.get("toldLetters");
    toldPart = values.get("toldPart");
    toldPhrase = values.get("toldPhrase");
    toldName = values.get("toldName");
    toldGeneric = values.get("toldGeneric");
    toldIdf = values.get("toldIdf");
    toldDoing = values.get("toldDoing");
    toldDoingOnce = values.get("toldDoingOnce");
    narrativeFrom = values.get("narrativeFrom");
    narrativeName = values.get("narrativeName");
    narrativeQuote = values.get("narrativeQuote");
    narrativeExplaining = values.get("narrativeExplaining");
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
