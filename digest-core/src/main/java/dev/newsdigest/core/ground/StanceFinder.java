package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads off how firmly something is said from the words before it in its clause. Cues come from
 * {@code stance.tsv}.
 */
final class StanceFinder {

  /** How far before a verb an English auxiliary or a verb of intent still governs it. */
  private static final int REACH = 7;

  private static final List<Stance> ORDER =
      List.of(Stance.NEGATED, Stance.WEIGHED, Stance.POSSIBLE, Stance.PLANNED);

  private static final StanceFinder BUILT_IN = new StanceFinder();

  private final Map<Stance, List<List<String>>> english = new EnumMap<>(Stance.class);
  private final Map<Stance, List<String>> chinese = new EnumMap<>(Stance.class);

  private StanceFinder() {
    for (Stance stance : Stance.values()) {
      english.put(stance, new ArrayList<>());
      chinese.put(stance, new ArrayList<>());
    }
    for (String line : GroundResource.lines("stance.tsv")) {
      String[] cells = line.split("\t", -1);
      Stance stance = Stance.valueOf(cells[0]);
      for (String cue : cells[1].split("\\|")) {
        english.get(stance).add(List.of(cue.split(" ")));
      }
      chinese.get(stance).addAll(List.of(cells[2].split("\\|")));
    }
  }

  static StanceFinder builtIn() {
    return BUILT_IN;
  }

  /**
   * The stance of an English verb at {@code at}: the weakest cue among the tokens before it, back
   * to the clause's start.
   */
  Stance english(List<Token> tokens, int clauseStart, int at) {
    int from = Math.max(clauseStart, at - REACH);
    for (Stance stance : ORDER) {
      for (List<String> cue : english.get(stance)) {
        for (int i = from; i + cue.size() <= at; i++) {
          if (matches(tokens, i, cue) && !isInserted(tokens, i, at)) {
            return stance;
          }
        }
      }
    }
    return Stance.FACT;
  }

  /** "A power cut, not sabotage, stopped it": a contrast between commas is over at the verb. */
  private static boolean isInserted(List<Token> tokens, int cue, int verb) {
    return cue > 0
        && tokens.get(cue - 1).form().equals(",")
        && tokens.get(cue).form().equals("not")
        && tokens.subList(cue, verb).stream().anyMatch(token -> token.form().equals(","));
  }

  /** The stance of a Chinese verb that begins at {@code at}, from the clause before it. */
  Stance chinese(String clauseBefore) {
    for (Stance stance : ORDER) {
      for (String cue : chinese.get(stance)) {
        if (contains(clauseBefore, cue)) {
          return stance;
        }
      }
    }
    return Stance.FACT;
  }

  /** 将 marks the future, unless it marks the object: 将目标价上调 against 将于明年上调. */
  private static final String AFTER_FUTURE = "于在以会把被由向为与从有成对继再首逐陆支持正共同联全进推发";

  /** Characters behind which a negating one only belongs to a word: 不断, 未来, 无人. */
  private static final Map<String, String> PART_OF_WORD =
      Map.of(
          "不", "断少仅同只过错久论管锈限雅良当法俗菲安满足动",
          "未", "来名成知经必",
          "无", "人线缝限论疑数锡畏损形感比源纺障",
          "非", "法议典洲常盈凡",
          "没", "收");

  private static boolean contains(String before, String cue) {
    int at = before.lastIndexOf(cue);
    if (at < 0) {
      return false;
    }
    if (cue.equals("将")) {
      int next = at + 1;
      return next == before.length()
          || before.length() - at <= 24 && AFTER_FUTURE.indexOf(before.charAt(next)) >= 0;
    }
    String words = PART_OF_WORD.getOrDefault(cue, "");
    if (at + 1 < before.length() && words.indexOf(before.charAt(at + 1)) >= 0) {
      return false;
    }
    int reach = cue.equals("拟") ? 24 : 8;
    return cue.length() > 1 || before.length() - at <= reach;
  }

  static boolean matches(List<Token> tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).form().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
