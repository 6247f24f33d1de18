package dev.newsdigest.core.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who speaks in English: “…,” said X; “…,” an X spokesperson said; X, who runs it, said “…”. */
final class EnglishSpeakers {

  private static final Set<String> SAID = Speakers.set("SAID");
  private static final Set<String> SMALL_WORDS = Speakers.set("SMALL_WORDS");
  private static final Set<String> DETERMINERS = Speakers.set("DETERMINERS");
  private static final Set<String> PHRASE_END = Speakers.set("PHRASE_END");
  private static final Set<String> REPORTS = Speakers.set("REPORTS");
  private static final Set<String> ROLES = Speakers.set("ROLES");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private static final int REACH = 90;

  /** How far before a quotation its sentence is looked through. */
  private static final int SENTENCE_REACH = 200;

  /** How far the verb may stand before the quotation: "noted in a statement that it was". */
  private static final int VERB_REACH = 40;

  private static final int LONGEST_ROLE = 70;

  private static final int MOST_WORDS = 7;

  private EnglishSpeakers() {}

  /** “…,” said Jane Doe / Jane Doe said / according to Jane Doe. */
  static @Nullable TextSpan behind(String text, int from) {
    int limit = Math.min(text.length(), from + REACH);
    int wordEnd = wordEnd(text, from);
    if (wordEnd == from) {
      return null;
    }
    String first = Normalizer.fold(text.substring(from, wordEnd));
    if (first.equals("according") && text.startsWith(" to ", wordEnd)) {
      return person(text, wordEnd + 4, limit);
    }
    if (SAID.contains(first)) {
      return person(text, Speakers.skipMarks(text, wordEnd), limit);
    }
    TextSpan person = person(text, from, limit);
    // "Doe, the chief executive, told reporters": the verb may stand behind an apposition.
    return person != null && verbIn(text, person.end(), limit) ? person : null;
  }

  /** Jane Doe said: “…”; Jane Doe, who runs it, said “…”; according to Jane Doe, “…”. */
  static @Nullable TextSpan before(String text, int open) {
    int to = Speakers.beforeMarks(text, open);
    int start = sentenceStart(text, to, Math.max(0, open - SENTENCE_REACH));
    int verb = lastVerb(text, start, to);
    if (verb >= 0 && introduces(text, verb, to, open)) {
      return withRole(text, subject(text, start, verb), verb);
    }
    if (to < open && text.charAt(to) == ':') {
      // A headline's "Jane Doe: …"
      TextSpan name = name(text, start, to);
      return name != null && name.end() == to ? name : null;
    }
    int source = text.regionMatches(true, start, "according to ", 0, 13) ? start + 13 : -1;
    return source < 0 ? null : person(text, source, to);
  }

  /**
   * Whether a verb leads to the quotation: "said the firm was in …" does over the whole sentence,
   * "added code for a …" only with "that" or a mark before the quotation.
   */
  private static boolean introduces(String text, int verb, int to, int open) {
    int end = wordEnd(text, verb);
    String word = Normalizer.fold(text.substring(verb, end));
    boolean led = to < open && ",:".indexOf(text.charAt(to)) >= 0;
    return REPORTS.contains(word)
        || to - verb <= VERB_REACH && (led || to == end || text.startsWith(" that ", end));
  }

  /** "Rivian boss says": the role behind a name is part of who speaks. */
  private static @Nullable TextSpan withRole(String text, @Nullable TextSpan person, int verb) {
    if (person == null || Scan.at(text, person.end()) != ' ') {
      return person;
    }
    String name = person.of(text);
    if (name.endsWith("'s") || name.endsWith("’s")) {
      // "Acme's chief scientist Jane Doe told": all of it, unless a clause lies between.
      int last = Scan.spacesBack(text, verb);
      boolean near = last - person.start() <= LONGEST_ROLE;
      return near && text.substring(person.start(), last).indexOf(',') < 0
          ? new TextSpan(person.start(), last)
          : null;
    }
    int end = wordEnd(text, person.end() + 1);
    boolean role =
        ROLES.contains(text.substring(person.end() + 1, end))
            && Speakers.skipMarks(text, end) == verb;
    return role ? new TextSpan(person.start(), end) : person;
  }

  private static int sentenceStart(String text, int to, int earliest) {
    for (int i = to - 1; i >= earliest; i--) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?' || c == '”' || c == '"';
      if (c == '\n' || stop && i < to - 1 && text.charAt(i + 1) == ' ' && !isTitle(text, i)) {
        return Speakers.skipMarks(text, i + 1);
      }
    }
    return Speakers.skipMarks(text, earliest);
  }

  /** The point of "Sen." or "J." ends no sentence. */
  private static boolean isTitle(String text, int at) {
    return text.charAt(at) == '.'
        && at + 2 < text.length()
        && Abbreviations.endsAt(text, at, at + 2);
  }

  /** The subject of a verb: of "In a post on X, Jane Doe, who runs it, said" Jane Doe. */
  private static @Nullable TextSpan subject(String text, int start, int verb) {
    int end = verb;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    boolean apposed = end > start && text.charAt(end - 1) == ',';
    int comma = commaBefore(text, start, apposed ? end - 1 : end);
    int from = comma < start ? start : Speakers.skipMarks(text, comma + 1);
    if (apposed && comma > start) {
      // The last part is an apposition: the name stands before it.
      int before = commaBefore(text, start, comma);
      from = before < start ? start : Speakers.skipMarks(text, before + 1);
      end = comma;
    }
    TextSpan person = person(text, from, end);
    return person != null ? person : firstName(text, from, end);
  }

  /** The last comma between two places, -1 where none stands: never looks further back. */
  private static int commaBefore(String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.charAt(i) == ',') {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable TextSpan firstName(String text, int from, int to) {
    int at = from;
    while (at < to) {
      TextSpan name = name(text, at, to);
      if (name != null) {
        return name;
      }
      at = Math.max(at + 1, wordEnd(text, at));
      while (at < to && !Chars.isLatin(text.charAt(at))) {
        at++;
      }
    }
    return null;
  }

  /** A name, he or she, or "an Apple spokesperson". */
  private static @Nullable TextSpan person(String text, int from, int limit) {
    int wordEnd = wordEnd(text, from);
    String first = Normalizer.fold(text.substring(from, wordEnd));
    if (PRONOUNS.contains(first)) {
      return new TextSpan(from, wordEnd);
    }
    return DETERMINERS.contains(first) ? phrase(text, from, limit) : name(text, from, limit);
  }

  /** "the Oracle co-founder", up to its verb, mark or the next phrase. */
  private static @Nullable TextSpan phrase(String text, int from, int limit) {
    int at = from;
    int end = from;
    for (int words = 0; words < MOST_WORDS && at < limit; words++) {
      int wordEnd = wordEnd(text, at);
      String word = Normalizer.fold(text.substring(at, wordEnd));
      if (wordEnd == at || SAID.contains(word) || PHRASE_END.contains(word) && words > 0) {
        break;
      }
      end = wordEnd;
      if (wordEnd >= limit || text.charAt(wordEnd) != ' ') {
        break;
      }
      at = wordEnd + 1;
    }
    // A determiner alone is nobody.
    return end > wordEnd(text, from) ? new TextSpan(from, Math.min(end, limit)) : null;
  }

  private static int lastVerb(String text, int from, int to) {
    int found = -1;
    int at = from;
    while (at < to) {
      int end = wordEnd(text, at);
      if (end > at && SAID.contains(Normalizer.fold(text.substring(at, end)))) {
        found = at;
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  private static boolean verbIn(String text, int from, int limit) {
    int at = from;
    while (at < limit && ".!?\n“\"".indexOf(text.charAt(at)) < 0) {
      int end = wordEnd(text, at);
      if (end > at && SAID.contains(Normalizer.fold(text.substring(at, end)))) {
        return true;
      }
      at = Math.max(at + 1, end);
    }
    return false;
  }

  /** A run of capitalised words from here, small words of names between them. */
  private static @Nullable TextSpan name(String text, int from, int limit) {
    int at = from;
    int end = from;
    while (at < limit) {
      int wordEnd = wordEnd(text, at);
      if (wordEnd == at) {
        break;
      }
      String word = text.substring(at, wordEnd);
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (!capital && !(end > from && SMALL_WORDS.contains(word))) {
        break;
      }
      if (capital && at == from && StopWords.english().contains(Normalizer.fold(word))) {
        return null;
      }
      end = capital ? wordEnd : end;
      at = wordEnd < limit && text.charAt(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
      if (at >= limit || text.charAt(at) != ' ') {
        break;
      }
      at++;
    }
    return end > from ? new TextSpan(from, end) : null;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Chars.isLatin(text.charAt(end)) || end > from && isInside(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isInside(char c) {
    return c == '-' || c == '’' || c == '\'';
  }
}
