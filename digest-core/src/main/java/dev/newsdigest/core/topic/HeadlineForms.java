package dev.newsdigest.core.topic;

import dev.newsdigest.core.failure.DataException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** One line. */
  private record Form(double factor, String name, List<Branch> branches) {

    /**
     * @param possible numbers of the branches the scan has not ruled out
     */
    boolean matches(String head, boolean han, BitSet possible) {
      for (Branch branch : branches) {
        if (possible.get(branch.number)
            && !(han ? branch.latin : branch.chinese)
            && branch.pattern().matcher(head).find()) {
          return true;
        }
      }
      return false;
    }
  }

  /** An alternative of a line; most are never asked, so each is compiled when it first is. */
  private static final class Branch {
    final int number;
    final boolean chinese;
    final boolean latin;
    private final String source;
    private volatile @Nullable Pattern pattern;

    /**
     * @param chinese whether the line can only match headlines with Chinese characters
     * @param latin whether it can only match headlines without
     */
    Branch(int number, String source, boolean chinese, boolean latin) {
      this.number = number;
      this.source = source;
      this.chinese = chinese;
      this.latin = latin;
    }

    Pattern pattern() {
      Pattern compiled = pattern;
      if (compiled == null) {
        compiled = Pattern.compile(source);
        pattern = compiled;
      }
      return compiled;
    }
  }

  private static final class Bundled {
    static final HeadlineForms INSTANCE = new HeadlineForms(DataLines.of("forms.txt"));
  }

  private final List<Form> forms = new ArrayList<>();
  private final LiteralScan literals = new LiteralScan();

  /** Branches no string is needed for. */
  private final BitSet always = new BitSet();

  private int branches;

  HeadlineForms(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t", 3);
      if (cells.length != 3) {
        throw new DataException("not a form: " + line, null);
      }
      forms.add(form(Double.parseDouble(cells[0]), cells[1], cells[2]));
    }
    literals.built();
  }

  private Form form(double factor, String name, String pattern) {
    boolean han = pattern.chars().anyMatch(c -> FoldedText.isHan((char) c));
    boolean words = WORDS.matcher(pattern).find();
    List<Branch> parts = new ArrayList<>();
    for (String source : PatternBranches.of(pattern)) {
      Branch branch = new Branch(branches++, source, han && !words, words && !han);
      List<String> needed = PatternBranches.literals(source);
      needed.forEach(literal -> literals.add(literal, branch.number));
      always.set(branch.number, needed.isEmpty());
      parts.add(branch);
    }
    return new Form(factor, name, List.copyOf(parts));
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
    BitSet possible = new BitSet(branches);
    possible.or(always);
    literals.find(head, possible);
    Map<String, Double> found = new LinkedHashMap<>();
    for (Form form : forms) {
      boolean relief = form.name.startsWith(RELIEF);
      String name = relief ? form.name.substring(RELIEF.length()) : form.name;
      if (relief && !found.containsKey(name) || !form.matches(head, han, possible)) {
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
