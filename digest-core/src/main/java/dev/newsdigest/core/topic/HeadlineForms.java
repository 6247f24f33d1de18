package dev.newsdigest.core.topic;

import dev.newsdigest.core.failure.DataException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells from its headline whether a piece reports an event: how-tos, round-ups, advertisements,
 * stock picking and the like are headed in ways of their own.
 */
final class HeadlineForms {

  /** Longer headlines are no headlines; the rest is not looked at. */
  private static final int LONGEST = 300;

  private static final double LEAST = 0.02;
  private static final String RELIEF = "relief ";

  /** Latin words in a pattern, not counting its classes. */
  private static final Pattern WORDS = Pattern.compile("(?<!\\\\)[a-z]{3}");

  /**
   * One line.
   *
   * @param chinese whether the pattern can only match headlines with Chinese characters
   * @param latin whether it can only match headlines without
   */
  private record Form(
      double factor, String name, Pattern pattern, boolean chinese, boolean latin) {}

  private static final class Bundled {
    static final HeadlineForms INSTANCE = new HeadlineForms(DataLines.of("forms.txt"));
  }

  private final List<Form> forms = new ArrayList<>();

  HeadlineForms(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t", 3);
      if (cells.length != 3) {
        throw new DataException("not a form: " + line, null);
      }
      forms.add(form(Double.parseDouble(cells[0]), cells[1], cells[2]));
    }
  }

  private static Form form(double factor, String name, String pattern) {
    boolean han = pattern.chars().anyMatch(c -> FoldedText.isHan((char) c));
    boolean words = WORDS.matcher(pattern).find();
    return new Form(factor, name, Pattern.compile(pattern), han && !words, words && !han);
  }

  static HeadlineForms bundled() {
    return Bundled.INSTANCE;
  }

  /** 0 to 1; 1 for a plain report. A form counts once, however many of its lines match. */
  double newsworthiness(String headline) {
    double result = 1;
    for (double factor : matching(headline).values()) {
      result *= Math.min(1, factor);
    }
    return Math.max(LEAST, result);
  }

  /** The forms that match with their factors, reliefs applied. */
  Map<String, Double> matching(String headline) {
    String head = headline.substring(0, Math.min(LONGEST, headline.length()));
    boolean han = head.chars().anyMatch(c -> FoldedText.isHan((char) c));
    Map<String, Double> found = new LinkedHashMap<>();
    for (Form form : forms) {
      if (han ? form.latin : form.chinese) {
        continue;
      }
      boolean relief = form.name.startsWith(RELIEF);
      String name = relief ? form.name.substring(RELIEF.length()) : form.name;
      if (relief && !found.containsKey(name) || !form.pattern.matcher(head).find()) {
        continue;
      }
      if (relief) {
        found.merge(name, form.factor, (a, b) -> a * b);
      } else {
        found.merge(name, form.factor, Math::min);
      }
    }
    return found;
  }
}
