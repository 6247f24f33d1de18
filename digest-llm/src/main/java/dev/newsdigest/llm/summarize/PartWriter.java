package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.prompt.EditionAnswer;
import dev.newsdigest.llm.prompt.EvidencePack;
import dev.newsdigest.llm.prompt.NameList;
import dev.newsdigest.llm.prompt.OutputText;
import dev.newsdigest.llm.summarize.EditionOutline.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gets one part of an edition written. What is too large is tried once more with half of it; what a
 * model cannot do, the next one is asked; an answer of the wrong form is asked for once more.
 */
final class PartWriter {

  private final WriterSettings settings;
  private final SummaryRequest request;
  private final ModelDesk desk;
  private final Set<ChatModel> down;
  private final List<StageFailure> notes = new ArrayList<>();
  private @Nullable ModelException last;

  PartWriter(WriterSettings settings, SummaryRequest request, ModelDesk desk, Set<ChatModel> down) {
    this.settings = settings;
    this.request = request;
    this.desk = desk;
    this.down = down;
  }

  /** An answer, what the model had been shown for it, and who gave it. */
  record Written(EditionAnswer answer, EvidencePack pack, ChatModel model) {}

  /** The failures so far, for the run report. */
  List<StageFailure> notes() {
    return List.copyOf(notes);
  }

  /** Why nothing could be written. */
  ModelException lastFailure() {
    return last != null
        ? last
        : new ModelException.Unavailable("no model is left to ask in this run", false, null, null);
  }

  /** Returns the answer; empty if no model could give one, see {@link #notes}. */
  Optional<Written> write(List<Planned> part) {
    for (ChatModel model : settings.models()) {
      if (down.contains(model)) {
        continue;
      }
      try {
        return Optional.of(writeWhole(model, part));
      } catch (ModelException e) {
        note(model, e);
        if (!(e instanceof ModelException.ContentFiltered
            || e instanceof ModelException.InvalidOutput
            || e instanceof ModelException.AnswerCut)) {
          down.add(model);
        }
      }
    }
    return Optional.empty();
  }

  private Written writeWhole(ChatModel model, List<Planned> part) {
    try {
      return attempt(model, part, settings.packTokens());
    } catch (ModelException.BadRequest | ModelException.OverBudget | ModelException.AnswerCut e) {
      if (part.size() < 2) {
        throw e;
      }
      note(model, e);
      return attempt(model, part.subList(0, (part.size() + 1) / 2), settings.packTokens() / 2);
    }
  }

  private Written attempt(ChatModel model, List<Planned> part, int packTokens) {
    EvidencePack pack = pack(part, packTokens);
    try {
      return new Written(parsed(desk.ask(model, question(pack, ""))), pack, model);
    } catch (ModelException.InvalidOutput e) {
      note(model, e);
      String again =
          "Your last answer could not be used: "
              + e.getMessage()
              + ". Answer again with the JSON object only.";
      return new Written(parsed(desk.ask(model, question(pack, again))), pack, model);
    }
  }

  EvidencePack pack(List<Planned> part, int packTokens) {
    return EvidencePack.of(
        part.stream().map(Planned::evidence).toList(),
        request.zone(),
        packTokens,
        settings.budget().estimator());
  }

  ModelDesk.Question question(EvidencePack pack, String closing) {
    String names = NameList.of(pack, request.language(), settings.knowledge());
    return new ModelDesk.Question(
        request.language(), names, pack.untrusted(), fence -> pack.text(fence) + closing);
  }

  private EditionAnswer parsed(ChatReply reply) {
    EditionAnswer answer = EditionAnswer.parse(reply);
    List<String> texts =
        answer.blocks().stream()
            .flatMap(block -> block.claims().stream())
            .map(EditionAnswer.AnsweredClaim::text)
            .toList();
    if (texts.isEmpty()) {
      throw new ModelException.InvalidOutput("the answer holds no claim", null);
    }
    long right = texts.stream().filter(t -> OutputText.mayBe(request.language(), t)).count();
    if (right * 2 < texts.size()) {
      throw new ModelException.InvalidOutput("the answer is not in the language asked for", null);
    }
    return answer;
  }

  private void note(ChatModel model, ModelException e) {
    last = e;
    notes.add(failure(model, e));
  }

  static StageFailure failure(ChatModel model, ModelException e) {
    return new StageFailure(
        "summarize", e.code(), model.name(), String.valueOf(e.getMessage()), e.isRetriable());
  }
}
