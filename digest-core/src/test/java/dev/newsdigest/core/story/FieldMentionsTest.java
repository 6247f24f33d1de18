package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.TextSpan;
import org.junit.jupiter.api.Test;

class FieldMentionsTest {

  @Test
  void leavesOutTermsInsideALongerMention() {
    FieldMentions field = Fields.of("Chip maker reports profit for the third quarter of 2025");

    assertThat(field.dates()).hasSize(1);
    TextSpan quarter = field.dates().get(0).span();
    assertThat(field.allTerms()).extracting(TermMention::span).anyMatch(quarter::overlaps);
    assertThat(field.terms())
        .isNotEmpty()
        .extracting(TermMention::span)
        .noneMatch(quarter::overlaps);
  }

  @Test
  void takesThePluralOfAKnownNameForTheThing() {
    FieldMentions field = Fields.of("Why so many ChatGPTs answer the phone");

    assertThat(field.entities())
        .singleElement()
        .satisfies(e -> assertThat(e.mention().surface()).isEqualToIgnoringCase("ChatGPTs"))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(FeatureKind.PRODUCT));
    assertThat(field.names()).isEmpty();
  }

  @Test
  void leavesTheWordsOfAnUnknownNameUncovered() {
    FieldMentions field = Fields.of("Towels fold themselves at Quorvex Dynamics");

    assertThat(field.names())
        .singleElement()
        .satisfies(name -> assertThat(field.isCovered(name.span())).isFalse());
  }

  @Test
  void readsNothingBehindThePart() {
    String title = "Towels fold themselves - OpenAI";
    AnalyzedText text = News.of("a", title).title();

    FieldMentions field =
        FieldMentions.of(text, new TextSpan(0, title.indexOf(" -")), KnowledgeBase.bundled());

    assertThat(field.entities()).isEmpty();
    assertThat(field.tokens()).hasSize(3);
  }

  @Test
  void coversDatesAndQuantities() {
    String title = "The lab raised $45 million on 3 March 2026";
    FieldMentions field = Fields.of(title);

    assertThat(field.quantities()).hasSize(1);
    assertThat(field.dates()).hasSize(1);
    assertThat(field.isCovered(span(title, "million"))).isTrue();
    assertThat(field.isCovered(span(title, "March"))).isTrue();
    assertThat(field.isCovered(new TextSpan(0, 3))).isFalse();
  }

  private static TextSpan span(String text, String word) {
    int start = text.indexOf(word);
    return new TextSpan(start, start + word.length());
  }
}
