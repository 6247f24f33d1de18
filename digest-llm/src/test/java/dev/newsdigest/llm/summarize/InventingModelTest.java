package dev.newsdigest.llm.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.RankedStory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A model that tells one thing in five wrong: who, how much, or by whom it was reported. */
class InventingModelTest {

  private static final Pattern FIGURE = Pattern.compile("\\b\\d+\\b");

  private static final class Inventor extends FakeWriter {
    private final SplittableRandom random;
    final Set<String> planted = new HashSet<>();
    final Set<String> honest = new HashSet<>();
    int plantedClaims;

    Inventor(long seed) {
      random = new SplittableRandom(seed);
    }

    @Override
    void claim(String id, Line line, Map<String, List<Line>> blocks, ArrayNode claims) {
      String words = line.words();
      if (random.nextInt(5) > 0) {
        honest.add(words);
        add(claims, words, words, line.number());
        return;
      }
      plantedClaims++;
      switch (random.nextInt(3)) {
        case 0 -> {
          String wrong = otherActor(words);
          planted.add(wrong);
          add(claims, wrong, words, line.number());
        }
        case 1 -> {
          Matcher figure = FIGURE.matcher(words);
          String wrong =
              figure.replaceFirst(m -> String.valueOf(Integer.parseInt(m.group()) * 3 + 1));
          planted.add(wrong);
          add(claims, wrong, words, line.number());
        }
        default -> {
          int wrong = line.number() == 1 ? 2 : 1;
          boolean elsewhere = blocks.get(id).stream().noneMatch(l -> l.number() == wrong);
          // A citation of another story never survives; the sentence itself is true.
          add(claims, words, words, elsewhere ? wrong : 999);
        }
      }
    }

    private String otherActor(String words) {
      String actor =
          SampleDay.actors().stream().filter(words::contains).findFirst().orElse("OpenAI");
      List<String> others = SampleDay.actors().stream().filter(a -> !words.contains(a)).toList();
      return words.replace(actor, others.get(random.nextInt(others.size())));
    }
  }

  @Test
  void repairsOrWithholdsNearlyAllPlantedFaultsAndKeepsWhatIsTrue() {
    List<RankedStory> stories = SampleDay.stories(60);
    int planted = 0;
    int survived = 0;
    int honest = 0;
    int lost = 0;
    List<String> escaped = new ArrayList<>();
    for (int seed = 0; seed < 24; seed++) {
      Inventor model = new Inventor(seed);
      Draft draft =
          LlmSummarizer.builder(model)
              .analyzer(SampleDay.ANALYZER)
              .build()
              .summarize(SampleDay.request(stories.subList(seed, seed + 24)));
      Set<String> printed = new HashSet<>();
      for (Claim claim : draft.blocks().stream().flatMap(b -> b.claims().stream()).toList()) {
        printed.add(claim.text());
        String story = claim.story().orElseThrow().replace("story-a", "");
        assertThat(claim.citations())
            .isNotEmpty()
            .allSatisfy(id -> assertThat(id.value().substring(1)).isEqualTo(story));
      }
      planted += model.planted.size();
      for (String wrong : model.planted) {
        if (printed.contains(wrong)) {
          survived++;
          escaped.add(wrong);
        }
      }
      honest += model.honest.size();
      lost += (int) model.honest.stream().filter(text -> !printed.contains(text)).count();
    }
    assertThat(planted).isGreaterThan(40);
    assertThat(survived)
        .as("%s of %s: %s", survived, planted, escaped)
        .isLessThanOrEqualTo(planted / 20);
    assertThat(lost).as("%s of %s", lost, honest).isLessThanOrEqualTo(honest / 20);
  }
}
