package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.text.Normalizer;
import dev.newsdigest.llm.prompt.OutputText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets a model's title stand only if it names nobody and no figure that the claims below it do not:
 * titles are not checked later.
 */
final class Headings {

  private static final int LONGEST = 90;
  private static final Pattern FIGURE = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*");
  private static final Pattern LATIN_NAME = Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{L}\\p{N}-]*");

  private Headings() {}

  static Optional<String> checked(
      String title, List<Claim> claims, Language language, KnowledgeBase knowledge) {
    Optional<String> text =
        OutputText.of(title, knowledge)
            .filter(t -> t.length() <= LONGEST && OutputText.mayBe(language, t));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String told =
        claims.stream().map(Claim::text).map(Normalizer::fold).collect(Collectors.joining(" "));
    boolean entities =
        knowledge.find(text.get()).stream()
            .allMatch(m -> told.contains(Normalizer.fold(m.surface())));
    return text.filter(t -> entities && figuresTold(t, told) && namesTold(t, told));
  }

  private static boolean figuresTold(String title, String told) {
    Matcher figure = FIGURE.matcher(title);
    while (figure.find()) {
      if (!told.contains(figure.group())) {
        return false;
      }
    }
    return true;
  }

  /** Title case makes every word a name: then only the entities and figures are held. */
  private static boolean namesTold(String title, String told) {
    List<String> words = List.of(title.split("\\s+"));
    long capitals = words.stream().filter(w -> Character.isUpperCase(w.codePointAt(0))).count();
    if (capitals * 10 >= words.size() * 6L) {
      return true;
    }
    Matcher name = LATIN_NAME.matcher(title);
    while (name.find()) {
      boolean first =
          name.start() == 0
              && name.group()
                  .substring(1)
                  .equals(name.group().substring(1).toLowerCase(java.util.Locale.ROOT));
      if (!first && !told.contains(Normalizer.fold(name.group()))) {
        return false;
      }
    }
    return true;
  }
}
