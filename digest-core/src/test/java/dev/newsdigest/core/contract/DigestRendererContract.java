package dev.newsdigest.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.render.DigestRenderer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What every {@link DigestRenderer} keeps; extend it with the one to test. */
public abstract class DigestRendererContract {

  /** The renderer under test. */
  protected abstract DigestRenderer renderer();

  /** Fails where a document cannot be read by whatever reads this form, or holds active content. */
  protected abstract void assertReadable(String document) throws Exception;

  /** The day of {@link NewsDay}. */
  protected static Digest newsDay() {
    return Stages.digest(NewsDay.articles()).build();
  }

  /** A day nothing was delivered on. */
  protected static Digest emptyDay() {
    return Stages.digest(List.of()).build();
  }

  /** A day of {@link Hostile} articles, every one of which may be told. */
  protected static Digest hostileDay() {
    return Stages.digest(Hostile.articles())
        .minimumRelevance(0)
        .regions(Region.US, Region.of("cn", "Ch<i>na | `x`\n# y"))
        .build();
  }

  @Test
  public void tellsEveryClaimOfTheDay() throws Exception {
    Digest digest = newsDay();
    String document = renderer().render(digest);
    assertThat(document).isNotBlank().contains("Opticarn");
    assertReadable(document);
  }

  @Test
  public void rendersADayWithoutNews() throws Exception {
    Digest digest = emptyDay();
    assertThat(digest.isEmpty()).isTrue();
    String document = renderer().render(digest);
    assertThat(document).contains("2026-04-14");
    assertReadable(document);
  }

  @Test
  public void rendersInChinese() throws Exception {
    Digest digest = Stages.digest(NewsDay.articles()).language(Language.ZH_HANS).build();
    assertReadable(renderer().render(digest));
  }

  @Test
  public void rendersOneRegionAndThree() throws Exception {
    assertReadable(renderer().render(Stages.digest(NewsDay.articles()).regions(Region.US).build()));
    assertReadable(
        renderer()
            .render(
                Stages.digest(NewsDay.articles())
                    .regions(Region.US, Region.of("jp", "Japan"), Region.CHINA)
                    .build()));
  }

  @Test
  public void makesHostileTextHarmless() throws Exception {
    String document = renderer().render(hostileDay());
    assertReadable(document);
    assertThat(document.codePoints().filter(DigestRendererContract::isInvisible).boxed()).isEmpty();
    assertThatCode(() -> StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(document)))
        .doesNotThrowAnyException();
  }

  @Test
  public void standsStringsThatBreakProgramsInEveryField() throws Exception {
    for (Digest digest : NaughtyDays.DIGESTS) {
      String document = renderer().render(digest);
      assertReadable(document);
      assertThat(document.codePoints().filter(DigestRendererContract::isInvisible).boxed())
          .isEmpty();
    }
  }

  /** Built when first asked for: every renderer is shown the same. */
  private static final class NaughtyDays {
    private static final List<Digest> DIGESTS = NaughtyStrings.days();

    private NaughtyDays() {}
  }

  @Test
  public void givesTheSameTextFromSeveralThreads() {
    DigestRenderer renderer = renderer();
    Digest digest = newsDay();
    String alone = renderer.render(digest);
    assertThat(Stages.together(() -> renderer.render(digest))).containsOnly(alone);
  }

  @Test
  public void givesTheSameTextOnMachinesOfOtherCustoms() {
    Digest digest = newsDay();
    String expected = renderer().render(digest);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertThat(renderer().render(digest)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Controls, halves of characters, and what turns the direction of reading. */
  private static boolean isInvisible(int c) {
    boolean control = c < 0x20 && c != '\n' && c != '\t' && c != '\r' || c >= 0x7F && c < 0xA0;
    boolean bidi = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x061C;
    return control || bidi || Character.getType(c) == Character.SURROGATE;
  }
}
