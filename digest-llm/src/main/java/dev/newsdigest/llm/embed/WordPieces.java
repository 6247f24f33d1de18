package dev.newsdigest.llm.embed;

import dev.newsdigest.core.failure.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's tokenizer over a {@code vocab.txt}: words cut at spaces and punctuation, ideographs alone,
 * then the longest known pieces from the left (Wu et al., arXiv 1609.08144; Devlin et al., arXiv
 * 1810.04805). Thread-safe.
 */
final class WordPieces {

  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> ids;
  private final boolean lowerCase;
  private final int unknown;
  private final int start;
  private final int end;

  private WordPieces(Map<String, Integer> ids, Path file) {
    this.ids = ids;
    // A vocabulary that knows capitals is of a model that was shown them.
    this.lowerCase = !ids.containsKey("The") && !ids.containsKey("A");
    this.unknown = special("[UNK]", file);
    this.start = special("[CLS]", file);
    this.end = special("[SEP]", file);
  }

  static WordPieces read(Path file) {
    Map<String, Integer> ids = new HashMap<>();
    try {
      for (String piece : Files.readAllLines(file)) {
        ids.put(piece, ids.size());
      }
    } catch (IOException e) {
      throw new DataException("vocabulary " + file + " cannot be read", e);
    }
    return new WordPieces(ids, file);
  }

  private int special(String piece, Path file) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new DataException(
          "vocabulary " + file + " has no " + piece + ": no BERT vocabulary", null);
    }
    return id;
  }

  /** The pieces of the text between the marks of start and end, at most that many in all. */
  long[] ids(String text, int most) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(start);
    for (String word : words(text)) {
      if (pieces.size() >= most - 1) {
        break;
      }
      addPieces(word, pieces);
    }
    List<Integer> kept = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), most - 1)));
    kept.add(end);
    return kept.stream().mapToLong(Integer::longValue).toArray();
  }

  private List<String> words(String text) {
    String plain = lowerCase ? withoutAccents(text.toLowerCase(Locale.ROOT)) : text;
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            c -> {
              boolean alone = Character.isIdeographic(c) || isPunctuation(c);
              if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(word, words);
              }
              if (alone) {
                words.add(Character.toString(c));
              } else if (Character.isLetterOrDigit(c)
                  || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
              }
            });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private void addPieces(String word, List<Integer> pieces) {
    List<Integer> found = new ArrayList<>();
    int at = 0;
    while (at < word.length() && word.length() <= LONGEST_WORD) {
      int end = word.length();
      Integer id = null;
      while (end > at && id == null) {
        String piece = word.substring(at, end);
        id = ids.get(at == 0 ? piece : "##" + piece);
        end -= id == null ? 1 : 0;
      }
      if (id == null) {
        break;
      }
      found.add(id);
      at = end;
    }
    if (at == word.length()) {
      pieces.addAll(found);
    } else {
      pieces.add(unknown);
    }
  }
}
