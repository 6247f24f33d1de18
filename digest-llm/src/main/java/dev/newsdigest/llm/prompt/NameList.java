package dev.newsdigest.llm.prompt;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How known names are written in the edition's language, so that no company gets two. Only names of
 * the knowledge base appear: it is our own text, not the articles'.
 */
public final class NameList {

  private static final int MOST = 30;

  private NameList() {}

  /**
   * Returns a line such as {@code NAMES: 月之暗面 = Moonshot AI} for the names a pack shows; empty
   * where none is needed.
   */
  public static String of(EvidencePack pack, Language language, KnowledgeBase knowledge) {
    Map<String, String> names = new TreeMap<>();
    for (AnalyzedArticle article : pack.articles()) {
      article.fields().values().forEach(text -> add(text, language, knowledge, names));
    }
    String shown = String.join("\n", pack.untrusted());
    names.keySet().removeIf(name -> !shown.contains(name));
    return line(names);
  }

  /** Like {@link #of} for one analysed text. */
  public static String of(AnalyzedText text, Language language, KnowledgeBase knowledge) {
    Map<String, String> names = new TreeMap<>();
    add(text, language, knowledge, names);
    return line(names);
  }

  private static void add(
      AnalyzedText text, Language language, KnowledgeBase knowledge, Map<String, String> names) {
    if (text.language().isChinese() == language.isChinese()) {
      return;
    }
    for (EntityMention mention : text.entities()) {
      knowledge
          .entity(mention.entityId())
          .filter(entity -> mention.confident() && mention.version() == null)
          .map(entity -> entity.displayName(language))
          .filter(name -> !name.equalsIgnoreCase(mention.surface()))
          .ifPresent(name -> names.put(VisibleText.of(mention.surface()), name));
    }
  }

  private static String line(Map<String, String> names) {
    return names.isEmpty()
        ? ""
        : names.entrySet().stream()
            .limit(MOST)
            .map(entry -> entry.getKey() + " = " + entry.getValue())
            .collect(Collectors.joining("; ", "NAMES: ", ""));
  }
}
