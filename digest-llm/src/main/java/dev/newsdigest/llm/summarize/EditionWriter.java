package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.DraftBlock;
import dev.newsdigest.core.summarize.ExtractiveSummarizer;
import dev.newsdigest.core.summarize.NothingWrittenException;
import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.prompt.EditionAnswer;
import dev.newsdigest.llm.prompt.OutputText;
import dev.newsdigest.llm.summarize.EditionOutline.Planned;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one edition: plan, write, check, rewrite once, fill with extracted sentences. */
final class EditionWriter {

  /** Stories one call can tell well. */
  static final int STORIES_A_CALL = 14;

  private final WriterSettings settings;
  private final SummaryRequest request;
  private final ModelDesk desk;
  private final PartWriter parts;
  private final UsageCounter usage;
  private final Map<String, Planned> planned = new LinkedHashMap<>();
  private final Map<String, List<GatedClaim>> written = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Set<String> skipped = new HashSet<>();
  private final List<StageFailure> notes = new ArrayList<>();
  private int refused;
  private int rewritten;
  private int replaced;

  EditionWriter(
      WriterSettings settings,
      SummaryRequest request,
      ModelDesk desk,
      PartWriter parts,
      UsageCounter usage) {
    this.settings = settings;
    this.request = request;
    this.desk = desk;
    this.parts = parts;
    this.usage = usage;
  }

  /**
   * Returns the edition.
   *
   * @throws NothingWrittenException if no model wrote anything
   */
  Draft write() {
    EditionOutline outline = EditionOutline.of(request.stories());
    outline.blocks().forEach(block -> planned.put(block.id(), block));
    ChatModel writer = null;
    for (List<Planned> part : outline.parts(STORIES_A_CALL)) {
      Optional<PartWriter.Written> answer = parts.write(part);
      if (answer.isPresent()) {
        take(answer.get());
        writer = answer.get().model();
      }
    }
    notes.addAll(parts.notes());
    if (writer == null) {
      throw new NothingWrittenException(usage.total(), notes, parts.lastFailure());
    }
    if (skipped.size() * 2 > planned.size()) {
      // Nobody plans a day of which most is not worth telling: this is refusal, not judgement.
      skipped.clear();
    }
    repair(writer);
    return draft(settings.engine(writer));
  }

  private void take(PartWriter.Written part) {
    ClaimGate gate = gate(part.model());
    Set<String> said = new HashSet<>();
    for (EditionAnswer.AnsweredBlock block : part.answer().blocks()) {
      Planned plan = planned.get(block.id());
      if (plan == null || written.containsKey(block.id())) {
        continue;
      }
      List<GatedClaim> claims = new ArrayList<>();
      for (EditionAnswer.AnsweredClaim answered : block.claims()) {
        gate.pass(answered, part.pack(), block.id(), plan.section())
            .filter(claim -> said.add(claim.claim().text()))
            .map(this::reviewed)
            .ifPresentOrElse(claims::add, () -> refused++);
      }
      written.put(block.id(), claims);
      titles.put(block.id(), block.title());
      if (block.claims().isEmpty()) {
        skipped.add(block.id());
      }
    }
  }

  private ClaimGate gate(ChatModel model) {
    return new ClaimGate(request.language(), settings.knowledge(), settings.engine(model));
  }

  private GatedClaim reviewed(GatedClaim claim) {
    if (claim.problem().isPresent()) {
      return claim;
    }
    return storyOf(claim)
        .map(story -> settings.review().review(claim, story.story()))
        .orElse(claim);
  }

  private Optional<RankedStory> storyOf(GatedClaim claim) {
    Planned plan = planned.get(claim.blockId());
    return claim.claim().story().flatMap(id -> plan == null ? Optional.empty() : plan.story(id));
  }

  /** One rewrite for all faulty claims; what it does not mend is replaced by an extracted one. */
  private void repair(ChatModel model) {
    List<GatedClaim> faulty =
        written.values().stream()
            .flatMap(List::stream)
            .filter(claim -> claim.problem().isPresent())
            .toList();
    if (faulty.isEmpty()) {
      return;
    }
    Map<GatedClaim, GatedClaim> mended = new LinkedHashMap<>();
    try {
      new ClaimRewriter(settings, request, desk, gate(model), this::storyOf)
          .rewrite(model, faulty)
          .forEach((old, now) -> mended.put(old, reviewed(now)));
    } catch (ModelException e) {
      notes.add(PartWriter.failure(model, e));
    }
    mended.values().removeIf(claim -> claim.problem().isPresent());
    rewritten += mended.size();
    for (Map.Entry<String, List<GatedClaim>> block : written.entrySet()) {
      List<GatedClaim> kept = new ArrayList<>();
      for (GatedClaim claim : block.getValue()) {
        if (claim.problem().isEmpty()) {
          kept.add(claim);
        } else if (mended.containsKey(claim)) {
          kept.add(mended.get(claim));
        } else {
          replaced++;
        }
      }
      block.setValue(kept);
    }
  }

  private Draft draft(String engine) {
    List<DraftBlock> blocks = new ArrayList<>();
    for (Planned plan : planned.values()) {
      List<Claim> claims = new ArrayList<>();
      written.getOrDefault(plan.id(), List.of()).forEach(gated -> claims.add(gated.claim()));
      if (!skipped.contains(plan.id())) {
        addMissing(plan, claims);
      }
      if (!claims.isEmpty()) {
        blocks.add(new DraftBlock(plan.section(), plan.kind(), heading(plan, claims), claims));
      }
    }
    if (refused + rewritten + replaced > 0) {
      notes.add(
          new StageFailure(
              "summarize",
              "CLAIMS_REPAIRED",
              engine,
              rewritten
                  + " claims rewritten, "
                  + replaced
                  + " dropped for extracted sentences, "
                  + refused
                  + " refused for their form",
              false));
    }
    boolean modelsOwn =
        blocks.stream()
            .flatMap(block -> block.claims().stream())
            .anyMatch(claim -> !claim.engine().equals(ExtractiveSummarizer.ENGINE));
    return new Draft(
        modelsOwn ? engine : ExtractiveSummarizer.ENGINE, blocks, usage.total(), notes);
  }

  private void addMissing(Planned plan, List<Claim> claims) {
    for (RankedStory ranked : plan.stories()) {
      String id = ranked.story().id();
      if (claims.stream().noneMatch(claim -> claim.story().filter(id::equals).isPresent())) {
        ExtractiveSummarizer.claimFor(ranked, plan.section(), request.language())
            .filter(claim -> !OutputText.holdsAddress(claim.text(), settings.knowledge()))
            .ifPresent(claims::add);
      }
    }
  }

  private @Nullable String heading(Planned plan, List<Claim> claims) {
    if (plan.topic() == null) {
      return null;
    }
    String title = titles.getOrDefault(plan.id(), "");
    return Headings.checked(title, claims, request.language(), settings.knowledge())
        .or(() -> plan.plainHeading(request.language()))
        .orElse(null);
  }
}
