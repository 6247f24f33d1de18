package dev.newsdigest.core.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The wordings of actions in English and Chinese, read from {@code actions.tsv}. Immutable; looked
 * up by first word or first character, longest form first.
 */
final class ActionLexicon {

  private static final String RESOURCE = "actions.tsv";
  private static final ActionLexicon BUILT_IN = load();

  private final Map<String, List<ActionForm>> english = new HashMap<>();
  private final Map<Character, List<ActionForm>> chinese = new HashMap<>();

  private ActionLexicon() {}

  static ActionLexicon builtIn() {
    return BUILT_IN;
  }

  /** English forms that begin with a word, longest first. */
  List<ActionForm> english(String firstWord) {
    return english.getOrDefault(firstWord, List.of());
  }

  /** Chinese forms that begin with a character, longest first. */
  List<ActionForm> chinese(char first) {
    return chinese.getOrDefault(first, List.of());
  }

  private static ActionLexicon load() {
    ActionLexicon lexicon = new ActionLexicon();
    for (String line : GroundResource.lines(RESOURCE)) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 4) {
        throw new IllegalStateException(RESOURCE + ": four cells expected: " + line);
      }
      Action action = new Action(cells[0], Set.of(cells[1].split("\\|")));
      for (String form : cells[2].split("\\|")) {
        lexicon.addEnglish(action, form);
      }
      for (String form : cells[3].split("\\|")) {
        lexicon.addChinese(action, form);
      }
    }
    lexicon.english.values().forEach(l -> l.sort(byLength(f -> f.words().size())));
    lexicon.chinese.values().forEach(l -> l.sort(byLength(f -> f.words().get(0).length())));
    return lexicon;
  }

  private static Comparator<ActionForm> byLength(
      java.util.function.ToIntFunction<ActionForm> size) {
    return Comparator.comparingInt(size).reversed();
  }

  private void addChinese(Action action, String cell) {
    Marks marks = Marks.of(cell);
    if (marks.text.isEmpty()) {
      return;
    }
    ActionForm form =
        new ActionForm(
            action,
            List.of(marks.text),
            marks.noun,
            marks.reversed,
            marks.mutual,
            false,
            false,
            false);
    chinese.computeIfAbsent(marks.text.charAt(0), c -> new ArrayList<>()).add(form);
  }

  private void addEnglish(Action action, String cell) {
    Marks marks = Marks.of(cell);
    if (marks.text.isEmpty()) {
      return;
    }
    String[] parts = marks.text.split(":");
    if (marks.exact || marks.noun) {
      boolean participle = marks.text.endsWith(" by");
      add(action, marks, parts[0], false, false, participle);
      if (marks.noun && !parts[0].contains(" ")) {
        add(action, marks, Inflection.thirdPerson(parts[0]), false, false, false);
      }
      return;
    }
    String[] words = parts[0].split(" ", 2);
    String rest = words.length > 1 ? " " + words[1] : "";
    String past = parts.length > 1 ? parts[1] : Inflection.past(words[0]) + rest;
    String participle = parts.length > 2 ? parts[2] : past;
    add(action, marks, participle, false, true, true);
    if (!past.equals(participle)) {
      add(action, marks, past, false, true, false);
    }
    add(action, marks, Inflection.thirdPerson(words[0]) + rest, false, false, false);
    add(action, marks, Inflection.gerund(words[0]) + rest, false, false, false);
    if (!parts[0].equals(past) && !parts[0].equals(participle)) {
      add(action, marks, parts[0], marks.seldomVerb, false, false);
    }
  }

  private void add(
      Action action, Marks marks, String words, boolean bare, boolean past, boolean participle) {
    List<String> list = List.of(words.replace("-", " - ").split(" "));
    ActionForm form =
        new ActionForm(
            action, list, marks.noun, marks.reversed, marks.mutual, bare, past, participle);
    english.computeIfAbsent(list.get(0), w -> new ArrayList<>()).add(form);
  }

  private static final class Marks {
    private String text;
    private boolean noun;
    private boolean reversed;
    private boolean exact;
    private boolean mutual;
    private boolean seldomVerb;

    private Marks(String cell) {
      text = cell.trim();
    }

    static Marks of(String cell) {
      Marks marks = new Marks(cell);
      while (!marks.text.isEmpty() && "~<=&!".indexOf(marks.text.charAt(0)) >= 0) {
        switch (marks.text.charAt(0)) {
          case '~' -> marks.noun = true;
          case '<' -> marks.reversed = true;
          case '=' -> marks.exact = true;
          case '!' -> marks.seldomVerb = true;
          default -> marks.mutual = true;
        }
        marks.text = marks.text.substring(1);
      }
      return marks;
    }
  }
}
