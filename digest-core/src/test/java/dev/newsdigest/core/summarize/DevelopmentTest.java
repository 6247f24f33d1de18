package dev.newsdigest.core.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.summarize.HeadlineName.Kind;
import dev.newsdigest.core.topic.Classification;
import dev.newsdigest.core.topic.SectionId;
import dev.newsdigest.core.topic.Topic;
import dev.newsdigest.core.topic.TopicScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DevelopmentTest {

  private static final Topic CHIPS = new Topic("chips", "Chips", "芯片", SectionId.TECHNOLOGY);
  private static final Topic FUNDING = new Topic("funding", "Funding", "融资", SectionId.BUSINESS);

  private final List<RankedStory> blank = Stages.request(Stages.many(12), Region.US).stories();

  private RankedStory story(int index, Topic topic, HeadlineName... names) {
    RankedStory one = blank.get(index);
    return new RankedStory(
        one.story(),
        20 - index,
        new Classification(List.of(new TopicScore(topic, 0.8, List.of())), 1, 1, 1),
        one.citable(),
        List.of(),
        List.of(names));
  }

  private static HeadlineName actor(String name) {
    return new HeadlineName(name, Kind.ACTOR);
  }

  private static HeadlineName release(String name) {
    return new HeadlineName(name, Kind.RELEASE);
  }

  @Test
  void gathersStoriesThatNameOneReleaseFirst() {
    RankedStory launch = story(0, CHIPS, actor("Corvin"), release("Strix 4"));
    RankedStory other = story(1, CHIPS, release("Heron 2"), release("Strix 4"));
    RankedStory test = story(2, FUNDING, release("Strix 4"), release("Heron 2"));

    assertThat(Development.of(List.of(launch, other, test)))
        .containsExactly(new Development(launch, List.of(test)), new Development(other, List.of()));
  }

  @Test
  void gathersStoriesOfTheSameTwoActorsInOneField() {
    RankedStory deal = story(0, FUNDING, actor("Corvin"), actor("Fernhill"));
    RankedStory answer = story(1, FUNDING, actor("Fernhill"), actor("Corvin"));
    RankedStory lawsuit = story(2, CHIPS, actor("Corvin"), actor("Fernhill"));
    RankedStory alone = story(3, FUNDING, actor("Corvin"));

    assertThat(Development.of(List.of(deal, answer, lawsuit, alone)))
        .containsExactly(
            new Development(deal, List.of(answer)),
            new Development(lawsuit, List.of()),
            new Development(alone, List.of()));
  }

  @Test
  void aPairThatIsEverywhereHoldsNothingTogether() {
    List<RankedStory> rivals = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rivals.add(story(i, CHIPS, actor("Corvin"), actor("Fernhill")));
    }

    assertThat(Development.of(rivals)).hasSize(6);
  }

  @Test
  void aMatterSeveralStoriesTellOfWeighsMore() {
    RankedStory lone = story(0, CHIPS, actor("Delta"));
    RankedStory launch = story(1, CHIPS, release("Strix 4"));
    RankedStory test = story(2, CHIPS, release("Strix 4"));

    List<Development> matters = Development.of(List.of(lone, launch, test));

    assertThat(matters).extracting(Development::main).containsExactly(launch, lone);
    assertThat(matters.get(0).weight()).isCloseTo(19 + 0.3 * 18, within(1e-9));
  }

  @Test
  void gathersStoriesFoundToTellOfOneMatter() {
    RankedStory filing = story(0, FUNDING, actor("Corvin"));
    RankedStory stranger = story(1, FUNDING, actor("Fernhill"));
    RankedStory profile = story(2, CHIPS, actor("Mira Vale"));
    RankedStory told =
        new RankedStory(
            profile.story().relatedTo(Set.of(filing.story().lead().id())),
            profile.weight(),
            profile.classification(),
            profile.citable(),
            profile.keywords(),
            profile.names());

    assertThat(Development.of(List.of(filing, stranger, told)))
        .containsExactly(
            new Development(filing, List.of(told)), new Development(stranger, List.of()));
  }
}
