package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.failure.DataException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Folds text so that spellings of a name meet: lower case, half width, no accents, simplified
 * characters, one kind of blank and hyphen. One unit becomes one unit, so offsets stay true.
 */
final class NameFolder {

  private static final int SIZE = 1 << 16;

  /** Accented letters of European names; a table, as the JDK's normalizer takes longer to load. */
  private static final String ACCENTED =
      "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįķłļñńņňòóôõöøőŕřśşšșţťțùúûüūůűųýÿźżž";

  private static final String PLAIN =
      "aaaaaaaaacccddeeeeeeeeggiiiiiikllnnnnooooooorrsssstttuuuuuuuuyyzzz";

  private static final char[] TABLE = table();

  private NameFolder() {}

  static char fold(char c) {
    return TABLE[c];
  }

  static char[] fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = TABLE[text.charAt(i)];
    }
    return folded;
  }

  static String foldToString(CharSequence text) {
    return new String(fold(text));
  }

  /**
   * Whether words are written with blanks between them: a folded Latin, Greek, Cyrillic … letter.
   */
  static boolean isSpacedLetter(char folded) {
    return folded < 0x2E80
        ? Character.isLetterOrDigit(folded)
        : folded >= 0xAC00 && folded <= 0xD7A3;
  }

  private static char[] table() {
    char[] table = new char[SIZE];
    for (int c = 0; c < SIZE; c++) {
      table[c] = (char) c;
    }
    for (int c = 'A'; c <= 'Z'; c++) {
      table[c] = (char) (c + 32);
    }
    for (int c = 0xC0; c < 0x530; c++) {
      table[c] = Character.toLowerCase((char) c);
    }
    for (int i = 0; i < ACCENTED.length(); i++) {
      table[ACCENTED.charAt(i)] = PLAIN.charAt(i);
      table[Character.toUpperCase(ACCENTED.charAt(i))] = PLAIN.charAt(i);
    }
    for (int c = 0xFF01; c <= 0xFF5E; c++) {
      table[c] = table[c - 0xFEE0];
    }
    for (char blank :
        "\t\u00A0\u2002\u2003\u2009\u202F\u3000-_\u2010\u2011\u2012\u2013\u2014·・•‧"
            .toCharArray()) {
      table[blank] = ' ';
    }
    table['\uFF0D'] = ' ';
    table['\uFF3F'] = ' ';
    table['\u2019'] = '\'';
    readTraditional(table);
    return table;
  }

  private static void readTraditional(char[] table) {
    try (InputStream in = NameFolder.class.getResourceAsStream("traditional.txt")) {
      if (in == null) {
        throw new DataException("traditional.txt is missing from the library", null);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (String pair : line.split(" ")) {
            table[pair.charAt(0)] = pair.charAt(1);
          }
        }
      }
    } catch (IOException e) {
      throw new DataException("cannot read traditional.txt: " + e.getMessage(), e);
    }
  }
}
