package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.prompt.EditionAnswer;
import dev.newsdigest.llm.prompt.EvidenceBlock;
import dev.newsdigest.llm.prompt.EvidencePack;
import dev.newsdigest.llm.prompt.Fence;
import dev.newsdigest.llm.prompt.NameList;
import dev.newsdigest.llm.prompt.PromptTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks once for all claims of an edition that failed a check, each with what was found. */
final class ClaimRewriter {

  /** More than this in one edition is not a slip, and not worth the tokens. */
  private static final int MOST_CLAIMS = 12;

  private static final int TOKENS_A_CLAIM = 220;

  private final WriterSettings settings;
  private final SummaryRequest request;
  private final ModelDesk desk;
  private final ClaimGate gate;
  private final Function<GatedClaim, Optional<RankedStory>> stories;

  ClaimRewriter(
      WriterSettings settings,
      SummaryRequest request,
      ModelDesk desk,
      ClaimGate gate,
      Function<GatedClaim, Optional<RankedStory>> stories) {
    this.settings = settings;
    this.request = request;
    this.desk = desk;
    this.gate = gate;
    this.stories = stories;
  }

  /**
   * Returns the new claims by the faulty ones they replace; each has passed the gate, none the
   * checks. Claims the model could not mend are missing.
   *
   * @throws dev.newsdigest.llm.chat.ModelException if the model gives no usable answer
   */
  Map<GatedClaim, GatedClaim> rewrite(ChatModel model, List<GatedClaim> faulty) {
    Map<RankedStory, List<GatedClaim>> byStory = new LinkedHashMap<>();
    for (GatedClaim claim : faulty.subList(0, Math.min(MOST_CLAIMS, faulty.size()))) {
      stories
          .apply(claim)
          .ifPresent(s -> byStory.computeIfAbsent(s, key -> new ArrayList<>()).add(claim));
    }
    Map<String, List<GatedClaim>> byId = new LinkedHashMap<>();
    List<EvidenceBlock> blocks = new ArrayList<>();
    byStory.forEach(
        (story, claims) -> {
          String id = "C" + (byId.size() + 1);
          byId.put(id, claims);
          blocks.add(new EvidenceBlock(id, "rewrite", List.of(story)));
        });
    if (blocks.isEmpty()) {
      return Map.of();
    }
    EvidencePack pack =
        EvidencePack.of(
            blocks,
            request.zone(),
            Math.min(settings.packTokens(), TOKENS_A_CLAIM * blocks.size()),
            settings.budget().estimator());
    EditionAnswer answer = EditionAnswer.parse(desk.ask(model, question(pack, byId)));
    Map<GatedClaim, GatedClaim> rewritten = new LinkedHashMap<>();
    for (EditionAnswer.AnsweredBlock block : answer.blocks()) {
      List<GatedClaim> old = byId.getOrDefault(block.id(), List.of());
      for (int i = 0; i < Math.min(old.size(), block.claims().size()); i++) {
        GatedClaim before = old.get(i);
        gate.pass(block.claims().get(i), pack, block.id(), before.claim().section())
            .map(now -> new GatedClaim(now.claim(), before.blockId(), now.fault()))
            .ifPresent(now -> rewritten.putIfAbsent(before, now));
      }
    }
    return rewritten;
  }

  private ModelDesk.Question question(EvidencePack pack, Map<String, List<GatedClaim>> byId) {
    String names = NameList.of(pack, request.language(), settings.knowledge());
    List<String> untrusted = new ArrayList<>(pack.untrusted());
    byId.values().stream()
        .flatMap(List::stream)
        .forEach(claim -> untrusted.add(claim.claim().text() + claim.fault()));
    return new ModelDesk.Question(
        request.language(),
        PromptTexts.rewrite() + "\n" + names,
        untrusted,
        fence -> text(pack, byId, fence));
  }

  private static String text(EvidencePack pack, Map<String, List<GatedClaim>> byId, Fence fence) {
    StringBuilder text = new StringBuilder();
    for (EvidenceBlock block : pack.blocks()) {
      text.append("BLOCK ").append(block.id()).append(": rewrite\n");
      for (GatedClaim claim : byId.getOrDefault(block.id(), List.of())) {
        text.append(fence.line("wrong: " + claim.claim().text())).append('\n');
        text.append(fence.line("fault: " + claim.problem().orElse("unclear"))).append('\n');
      }
      pack.linesOf(block.id()).forEach(line -> text.append(fence.line(line)).append('\n'));
    }
    return text.toString();
  }
}
