package dev.newsdigest.core.summarize;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.failure.DigestException;
import dev.newsdigest.core.failure.StageFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Has claims that are in another language than the digest translated; the others stay as they are.
 */
final class TranslatingSummarizer implements Summarizer {

  private final Summarizer writer;
  private final Translator translator;

  TranslatingSummarizer(Summarizer writer, Translator translator) {
    this.writer = Objects.requireNonNull(writer, "writer");
    this.translator = Objects.requireNonNull(translator, "translator");
  }

  @Override
  public Draft summarize(SummaryRequest request) {
    Draft draft = writer.summarize(request);
    List<StageFailure> notes = new ArrayList<>(draft.notes());
    List<DraftBlock> blocks = new ArrayList<>();
    for (DraftBlock block : draft.blocks()) {
      List<Claim> claims =
          block.claims().stream().map(claim -> translated(claim, request, notes)).toList();
      blocks.add(new DraftBlock(block.section(), block.kind(), block.heading(), claims));
    }
    return new Draft(draft.engine(), blocks, draft.usage(), notes);
  }

  private Claim translated(Claim claim, SummaryRequest request, List<StageFailure> notes) {
    Language wanted = request.language();
    if (claim.language().equals(wanted)) {
      return claim;
    }
    if (request.cancelled().getAsBoolean()) {
      throw new CancelledException(
          "cancelled while translating the edition of " + request.region());
    }
    try {
      return translator
          .translate(claim.text(), claim.language(), wanted)
          .filter(text -> !text.isBlank())
          .map(text -> claim.saying(text, wanted, claim.engine() + ", translated"))
          .orElse(claim);
    } catch (CancelledException e) {
      throw e;
    } catch (DigestException e) {
      notes.add(
          new StageFailure(
              "summarize",
              "NOT_TRANSLATED",
              translator.getClass().getSimpleName(),
              String.valueOf(e.getMessage()),
              e.isRetriable()));
      return claim;
    }
  }

  @Override
  public String name() {
    return writer.name() + ", translated";
  }
}
