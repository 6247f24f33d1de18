package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.text.TextSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An analysed text with what the checks need of it, worked out on first use. Not thread-safe. */
final class TextView {

  private final AnalyzedText analyzed;
  private final List<Actor> actors;
  private final List<Amount> amounts;
  private @Nullable List<Act> acts;
  private @Nullable Content content;

  TextView(AnalyzedText analyzed) {
    this(analyzed, Map.of());
  }

  /**
   * A view in which names of another text are looked for as well.
   *
   * @param alsoNames folded names by how they are written
   */
  TextView(AnalyzedText analyzed, Map<String, String> alsoNames) {
    this.analyzed = analyzed;
    this.actors = Actors.of(analyzed, alsoNames);
    this.amounts = Amounts.of(analyzed, actors);
  }

  AnalyzedText analyzed() {
    return analyzed;
  }

  String text() {
    return analyzed.text();
  }

  boolean isChinese() {
    return analyzed.language().isChinese();
  }

  List<Actor> actors() {
    return actors;
  }

  List<Amount> amounts() {
    return amounts;
  }

  List<Act> acts() {
    List<Act> found = acts;
    if (found == null) {
      found = ActFinder.find(analyzed, actors);
      acts = found;
    }
    return found;
  }

  Content content() {
    Content found = content;
    if (found == null) {
      found = Content.of(this);
      content = found;
    }
    return found;
  }

  /** The sentence an offset stands in; the whole text where none covers it. */
  TextSpan sentenceAt(int offset) {
    for (TextSpan sentence : analyzed.sentences()) {
      if (sentence.start() <= offset && offset < sentence.end()) {
        return sentence;
      }
    }
    return new TextSpan(0, text().length());
  }

  TextSpan whole() {
    return new TextSpan(0, text().length());
  }
}
