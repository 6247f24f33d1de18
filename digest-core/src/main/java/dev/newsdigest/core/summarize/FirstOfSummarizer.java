package dev.newsdigest.core.summarize;

import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.failure.DigestException;
import dev.newsdigest.core.failure.StageFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Asks several summarizers in order. */
final class FirstOfSummarizer implements Summarizer {

  private final List<Summarizer> summarizers = new ArrayList<>();

  FirstOfSummarizer(Summarizer first, Summarizer... others) {
    summarizers.add(Objects.requireNonNull(first, "first"));
    summarizers.addAll(List.of(others));
  }

  @Override
  public Draft summarize(SummaryRequest request) {
    List<StageFailure> notes = new ArrayList<>();
    Usage spent = Usage.NONE;
    Draft last = Draft.of(summarizers.get(0).name(), List.of());
    for (Summarizer summarizer : summarizers) {
      try {
        last = Objects.requireNonNull(summarizer.summarize(request), "a summarizer returned null");
        if (!last.blocks().isEmpty() || request.stories().isEmpty()) {
          return last.after(spent, notes);
        }
        spent = spent.plus(last.usage());
        notes.addAll(last.notes());
        notes.add(
            new StageFailure(
                "summarize", "EMPTY_DRAFT", summarizer.name(), "wrote nothing", false));
      } catch (CancelledException e) {
        throw e;
      } catch (NothingWrittenException e) {
        spent = spent.plus(e.usage());
        notes.addAll(e.notes());
      } catch (DigestException e) {
        notes.add(
            new StageFailure(
                "summarize",
                e.getClass().getSimpleName(),
                summarizer.name(),
                String.valueOf(e.getMessage()),
                e.isRetriable()));
      } catch (RuntimeException e) {
        notes.add(StageFailure.unexpected("summarize", summarizer.name(), e));
      }
    }
    return new Draft(last.engine(), List.of(), spent, notes);
  }

  @Override
  public String name() {
    return summarizers.stream().map(Summarizer::name).collect(Collectors.joining(", else "));
  }
}
