package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds terms in text, the longest at each place, left to right. Thread-safe. */
final class TermFinder {

  private record Form(Term term, boolean capitals) {}

  private final NameTrie<Form> forms = new NameTrie<>();

  TermFinder(Collection<Term> terms) {
    for (Term term : terms) {
      Set<String> added = new HashSet<>();
      for (String form : term.chinese()) {
        add(term, form, false, added);
      }
      for (String form : term.english()) {
        boolean capitals = Inflections.isAcronym(form);
        for (String inflected : Inflections.of(form, term.category() == TermCategory.ACTION)) {
          add(term, inflected, capitals, added);
        }
      }
    }
  }

  private void add(Term term, String form, boolean capitals, Set<String> added) {
    String folded = NameFolder.foldToString(form);
    if (added.add(folded)) {
      forms.add(folded, new Form(term, capitals));
    }
  }

  List<TermMention> find(CharSequence text) {
    char[] folded = NameFolder.fold(text);
    List<TermMention> mentions = new ArrayList<>();
    int at = 0;
    while (at < folded.length) {
      TermMention longest = WordEdges.mayStart(folded, at) ? longestAt(text, folded, at) : null;
      if (longest != null) {
        mentions.add(longest);
        at = longest.span().end();
      } else {
        at++;
      }
    }
    return mentions;
  }

  private @Nullable TermMention longestAt(CharSequence text, char[] folded, int start) {
    Term best = null;
    int end = start;
    int node = NameTrie.ROOT;
    for (int i = start; i < folded.length; i++) {
      node = forms.next(node, folded[i]);
      if (node == NameTrie.NONE) {
        break;
      }
      for (Form form : forms.values(node)) {
        if (WordEdges.mayEnd(folded, i + 1)
            && (!form.capitals() || Character.isUpperCase(text.charAt(start)))
            && i + 1 > end) {
          best = form.term();
          end = i + 1;
        }
      }
    }
    if (best == null) {
      return null;
    }
    TextSpan span = new TextSpan(start, end);
    return new TermMention(best.id(), best.category(), span, span.of(text));
  }
}
