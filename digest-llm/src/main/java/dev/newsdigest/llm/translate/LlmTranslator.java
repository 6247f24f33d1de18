package dev.newsdigest.llm.translate;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.summarize.Translator;
import dev.newsdigest.llm.budget.AskedModel;
import dev.newsdigest.llm.budget.AskingBuilder;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.prompt.Fence;
import dev.newsdigest.llm.prompt.NameList;
import dev.newsdigest.llm.prompt.PromptTexts;
import dev.newsdigest.llm.prompt.TranslationAnswer;
import dev.newsdigest.llm.prompt.VisibleText;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Translates sentences with a model. What comes back must carry the same figures, currencies and
 * known names as the original and no address; what does not is left untranslated. When the model
 * fails or the budget is spent, nothing is translated.
 *
 * <p>{@link #translateAll} takes a whole digest in a few calls; {@link #translate} costs a call
 * unless the sentence was in an earlier one. Thread-safe if the model is.
 */
public final class LlmTranslator implements Translator {

  private static final Logger LOG = LoggerFactory.getLogger(LlmTranslator.class);
  private static final int SENTENCES_A_CALL = 25;
  private static final int MOST_KNOWN = 5_000;

  private final AskedModel asked;
  private final Analyzer analyzer;
  private final TranslationCheck check;
  private final RandomGenerator random = new SecureRandom();
  private final Map<Wanted, Optional<String>> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Optional<String>> eldest) {
          return size() > MOST_KNOWN;
        }
      };

  private record Wanted(String text, Language from, Language to) {}

  private LlmTranslator(Builder builder, AskedModel asked) {
    this.asked = asked;
    this.analyzer = builder.analyzer != null ? builder.analyzer : Analyzer.create();
    this.check = new TranslationCheck(analyzer);
  }

  /** Starts a translator; 100 calls a day and two minutes a call unless set. */
  public static Builder builder(ChatModel model) {
    return new Builder(model);
  }

  @Override
  public Optional<String> translate(String text, Language from, Language to) {
    return translateAll(List.of(text), from, to).get(0);
  }

  /**
   * Translates sentences, many a call.
   *
   * @return one entry a sentence, in order; empty where it could not be translated faithfully
   */
  public List<Optional<String>> translateAll(List<String> texts, Language from, Language to) {
    if (from.equals(to)) {
      return texts.stream().map(Optional::of).toList();
    }
    List<String> missing = new ArrayList<>();
    synchronized (known) {
      for (String text : new LinkedHashSet<>(texts)) {
        if (!known.containsKey(new Wanted(text, from, to)) && !text.isBlank()) {
          missing.add(text);
        }
      }
    }
    for (int i = 0; i < missing.size(); i += SENTENCES_A_CALL) {
      ask(missing.subList(i, Math.min(missing.size(), i + SENTENCES_A_CALL)), from, to);
    }
    synchronized (known) {
      return texts.stream()
          .map(text -> known.getOrDefault(new Wanted(text, from, to), Optional.empty()))
          .toList();
    }
  }

  private void ask(List<String> texts, Language from, Language to) {
    List<String> visible = texts.stream().map(VisibleText::of).toList();
    Fence fence = Fence.around(visible, random);
    String names =
        NameList.of(
            analyzer.analyze(String.join("\n", visible), from, null), to, analyzer.knowledge());
    int tokens = visible.stream().mapToInt(asked.estimator()::tokens).sum();
    ChatRequest question =
        ChatRequest.builder()
            .system(PromptTexts.translate(to))
            .addUser(prompt(visible, names, fence))
            .schema(PromptTexts.schema("translations"))
            .maxTokens(200 + 3 * tokens + 20 * texts.size())
            .deadline(asked.deadline())
            .contentKey(prompt(visible, names, Fence.NONE))
            .build();
    try {
      TranslationAnswer answer = TranslationAnswer.parse(asked.model().chat(question));
      synchronized (known) {
        for (int i = 0; i < texts.size(); i++) {
          String original = visible.get(i);
          known.put(
              new Wanted(texts.get(i), from, to),
              Optional.ofNullable(answer.texts().get(i + 1))
                  .filter(translated -> check.isFaithful(original, from, translated, to)));
        }
      }
    } catch (ModelException e) {
      LOG.warn("nothing was translated: {}", e.code());
    }
  }

  private static String prompt(List<String> texts, String names, Fence fence) {
    StringBuilder prompt = new StringBuilder(fence.announcement()).append('\n');
    if (!names.isEmpty()) {
      prompt.append(names).append('\n');
    }
    for (int i = 0; i < texts.size(); i++) {
      prompt.append(fence.line((i + 1) + ": " + texts.get(i))).append('\n');
    }
    return prompt.toString();
  }

  /** Builds an {@link LlmTranslator}. */
  public static final class Builder extends AskingBuilder<Builder> {
    private @Nullable Analyzer analyzer;

    private Builder(ChatModel model) {
      super(model, 100, Duration.ofMinutes(2));
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** Sets the analyzer, and with it the names that are held to; the bundled one by default. */
    public Builder analyzer(Analyzer analyzer) {
      this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
      return this;
    }

    public LlmTranslator build() {
      return new LlmTranslator(this, asked());
    }
  }
}
