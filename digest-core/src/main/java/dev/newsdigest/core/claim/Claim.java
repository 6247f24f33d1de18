package dev.newsdigest.core.claim;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.topic.SectionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a digest with the articles that carry it. A digest's prose consists of claims
 * and nothing else; the printed {@code [n]} is derived from {@link #citations} when rendering.
 * Immutable.
 */
public final class Claim {

  private final String text;
  private final Language language;
  private final SectionId section;
  private final @Nullable String story;
  private final List<ArticleId> citations;
  private final List<Evidence> evidence;
  private final String engine;

  private Claim(
      String text,
      Language language,
      SectionId section,
      @Nullable String story,
      List<ArticleId> citations,
      List<Evidence> evidence,
      String engine) {
    this.text = Objects.requireNonNull(text, "text").strip();
    this.language = Objects.requireNonNull(language, "language");
    this.section = Objects.requireNonNull(section, "section");
    this.story = story;
    this.citations = List.copyOf(new LinkedHashSet<>(citations));
    this.evidence = List.copyOf(evidence);
    this.engine = Objects.requireNonNull(engine, "engine");
    if (this.text.isEmpty()) {
      throw new IllegalArgumentException("a claim must say something");
    }
  }

  /**
   * Returns a claim.
   *
   * @param text one or more whole sentences without any {@code [n]}
   * @param language language of the text
   * @param story id of the story it tells; null where it belongs to none
   * @param citations articles that carry it, best first; duplicates are dropped
   * @param evidence where exactly; may be empty for a model's claim before it is checked
   * @param engine who wrote it: {@code extractive} or {@code llm:MODEL}
   */
  public static Claim of(
      String text,
      Language language,
      SectionId section,
      @Nullable String story,
      List<ArticleId> citations,
      List<Evidence> evidence,
      String engine) {
    return new Claim(text, language, section, story, citations, evidence, engine);
  }

  /** Returns this claim resting on other articles. */
  public Claim citing(List<ArticleId> newCitations, List<Evidence> newEvidence) {
    return new Claim(text, language, section, story, newCitations, newEvidence, engine);
  }

  /** Returns this claim in other words, for example translated. */
  public Claim saying(String newText, Language newLanguage, String newEngine) {
    return new Claim(newText, newLanguage, section, story, citations, evidence, newEngine);
  }

  /** Returns this claim standing in another section. */
  public Claim in(SectionId other) {
    return new Claim(text, language, other, story, citations, evidence, engine);
  }

  public String text() {
    return text;
  }

  public Language language() {
    return language;
  }

  public SectionId section() {
    return section;
  }

  /** Id of the story it tells. */
  public Optional<String> story() {
    return Optional.ofNullable(story);
  }

  public List<ArticleId> citations() {
    return citations;
  }

  public List<Evidence> evidence() {
    return evidence;
  }

  /** Who wrote it. */
  public String engine() {
    return engine;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Claim other
        && text.equals(other.text)
        && section == other.section
        && citations.equals(other.citations)
        && evidence.equals(other.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, section, citations);
  }

  @Override
  public String toString() {
    return text + " " + citations;
  }
}
