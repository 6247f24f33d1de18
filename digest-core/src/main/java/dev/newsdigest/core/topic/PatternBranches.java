package dev.newsdigest.core.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a regular expression apart into branches one of which matches where the whole matches, each
 * with strings one of which every match of it holds: what lets most branches be passed over after
 * one scan of the text. The idea is that of the prefilters of RE2 (Cox, "Regular Expression
 * Matching with a Trigram Index", 2012). Reads the syntax of {@code forms.txt}: no back references,
 * no possessive or atomic groups, no flags, no quoting.
 */
final class PatternBranches {

  /** Beyond this many branches a pattern is not taken further apart. */
  private static final int MOST = 400;

  private static final String QUANTIFIERS = "*+?{";
  private static final String CLASSES = "bBdDsSwW";

  private PatternBranches() {}

  /** The parts of a pattern: {@code find()} of one of them says what that of the pattern would. */
  static List<String> of(String pattern) {
    List<String> done = new ArrayList<>();
    List<String> open = new ArrayList<>(split(pattern));
    while (!open.isEmpty()) {
      String branch = open.remove(open.size() - 1);
      List<String> parts = open.size() + done.size() < MOST ? expanded(branch) : List.of();
      if (parts.isEmpty()) {
        done.add(branch);
      } else {
        open.addAll(parts);
      }
    }
    return done;
  }

  /**
   * Strings of which every match of the pattern holds at least one; the empty list when nothing of
   * that kind can be said.
   */
  static List<String> literals(String pattern) {
    List<String> all = new ArrayList<>();
    for (String branch : split(pattern)) {
      List<String> best = ofSequence(branch);
      if (best.isEmpty()) {
        return List.of();
      }
      all.addAll(best);
    }
    return all;
  }

  private static List<String> ofSequence(String branch) {
    List<String> best = List.of();
    StringBuilder run = new StringBuilder();
    for (String atom : atoms(branch)) {
      char first = atom.charAt(0);
      boolean quantified = isQuantified(atom);
      boolean needed = !quantified || quantifier(atom).charAt(0) == '+';
      String bare =
          quantified ? atom.substring(0, atom.length() - quantifier(atom).length()) : atom;
      boolean group = first == '(';
      String literal = group || first == '[' ? "" : literal(bare);
      if (needed) {
        run.append(literal);
      }
      if (literal.isEmpty() || quantified) {
        if (!isZeroWidth(bare)) {
          best = longer(best, run.isEmpty() ? List.of() : List.of(run.toString()));
          run.setLength(0);
        }
        if (group && needed && !bare.startsWith("(?")
            || group && needed && bare.startsWith("(?:")) {
          best = longer(best, literals(inside(bare)));
        }
      }
    }
    return longer(best, run.isEmpty() ? List.of() : List.of(run.toString()));
  }

  /** The list whose shortest string is the longer one. */
  private static List<String> longer(List<String> a, List<String> b) {
    return shortest(b) > shortest(a) ? b : a;
  }

  private static int shortest(List<String> strings) {
    return strings.stream().mapToInt(String::length).min().orElse(0);
  }

  /** The branch with its first plain group of alternatives resolved; empty without one. */
  private static List<String> expanded(String branch) {
    List<String> atoms = atoms(branch);
    for (int i = 0; i < atoms.size(); i++) {
      String atom = atoms.get(i);
      if (atom.charAt(0) != '(' || atom.startsWith("(?") || isQuantified(atom)) {
        continue;
      }
      List<String> choices = split(inside(atom));
      String before = String.join("", atoms.subList(0, i));
      String after = String.join("", atoms.subList(i + 1, atoms.size()));
      return choices.stream().map(choice -> before + choice + after).toList();
    }
    return List.of();
  }

  private static boolean isZeroWidth(String atom) {
    return atom.equals("\\b")
        || atom.equals("^")
        || atom.equals("$")
        || atom.startsWith("(?!")
        || atom.startsWith("(?<!")
        || atom.startsWith("(?=")
        || atom.startsWith("(?<=");
  }

  /** What a single character or escape stands for; empty for classes and assertions. */
  private static String literal(String atom) {
    if (atom.length() == 2) {
      return CLASSES.indexOf(atom.charAt(1)) >= 0 ? "" : atom.substring(1);
    }
    return ".^$".contains(atom) ? "" : atom;
  }

  private static String inside(String group) {
    int from = group.startsWith("(?:") ? 3 : 1;
    return group.substring(from, group.length() - 1);
  }

  private static boolean isQuantified(String atom) {
    return !quantifier(atom).isEmpty();
  }

  private static String quantifier(String atom) {
    return atom.substring(endOfItem(atom, 0));
  }

  /** The alternatives of a pattern at its outermost level. */
  private static List<String> split(String pattern) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < pattern.length()) {
      if (pattern.charAt(at) == '|') {
        parts.add(pattern.substring(start, at));
        start = ++at;
      } else {
        at = endOfItem(pattern, at);
      }
    }
    parts.add(pattern.substring(start));
    return parts;
  }

  /** The items of a branch, each with its quantifier. */
  private static List<String> atoms(String branch) {
    List<String> atoms = new ArrayList<>();
    int at = 0;
    while (at < branch.length()) {
      int end = endOfItem(branch, at);
      if (end < branch.length() && QUANTIFIERS.indexOf(branch.charAt(end)) >= 0) {
        end = branch.charAt(end) == '{' ? branch.indexOf('}', end) + 1 : end + 1;
        if (end < branch.length() && branch.charAt(end) == '?') {
          end++;
        }
      }
      atoms.add(branch.substring(at, end));
      at = end;
    }
    return atoms;
  }

  private static int endOfItem(String pattern, int at) {
    return switch (pattern.charAt(at)) {
      case '\\' -> at + 2;
      case '[' -> endOfClass(pattern, at);
      case '(' -> endOfGroup(pattern, at);
      default -> at + 1;
    };
  }

  private static int endOfClass(String pattern, int at) {
    int end = at + 1;
    while (pattern.charAt(end) != ']') {
      end += pattern.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private static int endOfGroup(String pattern, int at) {
    int end = at + 1;
    while (pattern.charAt(end) != ')') {
      end = endOfItem(pattern, end);
    }
    return end + 1;
  }
}
