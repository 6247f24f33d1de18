package dev.newsdigest.core.text;

import java.util.Set;

/** Whether an English clause looks ahead or back at the place of a date. */
final class EnglishTense {

  /** Most characters of a clause that are looked at on either side. */
  private static final int REACH = 90;

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "ll",
          "would",
          "could",
          "may",
          "might",
          "should",
          "must",
          "can",
          "shall",
          "plan",
          "plans",
          "planning",
          "planned",
          "aim",
          "aims",
          "aiming",
          "expect",
          "expects",
          "expected",
          "scheduled",
          "slated",
          "due",
          "going",
          "hopes",
          "hope",
          "intends",
          "starts",
          "begins",
          "kicks",
          "expires",
          "until",
          "upcoming");

  private static final Set<String> BACK =
      Set.of(
          "said", "says", "told", "tells", "was", "were", "had", "has", "have", "did", "grew",
          "rose", "fell", "took", "built", "made", "won", "sold", "cut", "spent", "wrote", "ran",
          "became", "got", "went", "came", "saw", "lost", "left", "hit", "sank", "slid", "shrank",
          "leapt", "gave", "found", "kept", "led", "paid", "drew", "flew", "held", "put", "sent",
          "set", "began", "spoke", "met", "broke", "chose");

  /** Behind these "to" a noun or a number follows, no verb. */
  private static final Set<String> NO_VERB =
      Set.of(
          "more", "over", "about", "around", "nearly", "almost", "roughly", "some", "the", "a",
          "an", "its", "his", "her", "their", "this", "that", "at", "date");

  /** What is told, owned or moved may still lie ahead: "announced a show in June". */
  private static final Set<String> LEAVES_OPEN =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "wrote",
          "spoke",
          "announced",
          "confirmed",
          "revealed",
          "reported",
          "added",
          "noted",
          "has",
          "have",
          "had",
          "set",
          "put",
          "left",
          "agreed",
          "delayed",
          "postponed",
          "moved",
          "pushed",
          "proposed",
          "invited",
          "decided",
          "voted",
          "approved",
          "signed",
          "promised",
          "asked",
          "called",
          "based",
          "detailed",
          "outlined",
          "limited",
          "need",
          "indeed");

  private static final Set<String> TELLING =
      Set.of("saying", "telling", "announcing", "reporting", "warning", "noting");

  /** Short forms whose point ends no sentence. */
  private static final Set<String> SHORT_FORMS =
      Set.of(
          "inc", "corp", "co", "ltd", "mr", "ms", "mrs", "dr", "st", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "sen", "rep", "gov", "vs", "no");

  private enum Cue {
    AHEAD,
    BACK,
    /** The clause tells what was, yet not that the date is over. */
    OPEN,
    NONE
  }

  private EnglishTense() {}

  /**
   * Whether what happens at a date lies ahead: "will report on Thursday", "to launch in two weeks",
   * "On Monday, the court will rule". False where the clause tells what was, or says nothing.
   *
   * @param start where the date starts
   * @param end where it ends
   */
  static boolean looksAhead(String s, int start, int end) {
    Cue before = before(s, start);
    return before == Cue.AHEAD || before == Cue.NONE && behind(s, end) == Cue.AHEAD;
  }

  /**
   * Whether what happened at a date is over: "hit the road in June", not "announced a show in June"
   * nor "will open in June".
   */
  static boolean looksBack(String s, int start, int end) {
    int to = Scan.spacesBack(s, start) - "in".length();
    String before = Scan.wordBefore(s, to);
    if (isBack(before) && !AHEAD.contains(before) || TELLING.contains(before)) {
      // "said in April that it will"
      return !Scan.wordBefore(s, Scan.spacesBack(s, to) - before.length()).equals("be");
    }
    return before(s, start) == Cue.BACK && behind(s, end) != Cue.AHEAD;
  }

  /** The last word before the date that tells a tense; an infinitive where no other does. */
  private static Cue before(String s, int start) {
    boolean infinitive = false;
    String next = "";
    int to = wordEnd(s, start, start);
    while (to >= 0) {
      String word = Scan.wordBefore(s, to);
      if (AHEAD.contains(word) || word.equals("set") && next.equals("to")) {
        return Cue.AHEAD;
      }
      if (isBack(word)) {
        boolean passive = Scan.wordBefore(s, to - word.length()).equals("be");
        return passive ? Cue.AHEAD : LEAVES_OPEN.contains(word) ? Cue.OPEN : Cue.BACK;
      }
      if (word.equals("from") || next.equals("to") && isThirdPerson(word)) {
        // "from idea to launch", "heads to court": a way, no infinitive.
        infinitive = false;
      } else if (word.equals("to") && !next.isEmpty() && !NO_VERB.contains(next)) {
        infinitive = true;
      }
      next = word;
      to = wordEnd(s, to - word.length(), start);
    }
    return infinitive ? Cue.AHEAD : Cue.NONE;
  }

  /** The first word behind the date that tells a tense. */
  private static Cue behind(String s, int end) {
    int at = end;
    while (at < s.length() && at - end < REACH && !isStop(s, at)) {
      int wordEnd = Scan.lettersEnd(s, at);
      String word = s.substring(at, wordEnd);
      if (AHEAD.contains(word)) {
        return Cue.AHEAD;
      }
      if (isBack(word) || word.equals("and") || word.equals("but")) {
        return Cue.BACK;
      }
      at = Math.max(at + 1, wordEnd);
    }
    return Cue.NONE;
  }

  private static boolean isThirdPerson(String word) {
    return word.length() > 3 && word.endsWith("s");
  }

  private static boolean isBack(String word) {
    boolean regular = word.length() > 4 && word.endsWith("ed");
    return regular || word.endsWith("ought") || word.endsWith("aught") || BACK.contains(word);
  }

  /** One past the last letter before {@code at}; -1 where the clause begins first. */
  private static int wordEnd(String s, int at, int start) {
    int to = at;
    while (to > 0 && start - to <= REACH && !Scan.isLetter(s, to - 1)) {
      if (isStop(s, to - 1)) {
        return -1;
      }
      to--;
    }
    return to == 0 || start - to > REACH ? -1 : to;
  }

  private static boolean isStop(String s, int at) {
    char c = s.charAt(at);
    if (c != '.') {
      return "。！？；;!?\n".indexOf(c) >= 0;
    }
    String word = Scan.wordBefore(s, at);
    boolean last = at + 1 == s.length() || s.charAt(at + 1) == ' ' || s.charAt(at + 1) == '\n';
    return last && word.length() > 1 && !SHORT_FORMS.contains(word);
  }
}
