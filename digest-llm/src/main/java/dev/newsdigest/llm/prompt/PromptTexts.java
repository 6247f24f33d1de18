package dev.newsdigest.llm.prompt;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.llm.chat.OutputSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The instructions and output schemas shipped as resources. Thread-safe. */
public final class PromptTexts {

  private PromptTexts() {}

  /** Instructions for writing an edition in that language; the same bytes for every day. */
  public static String write(Language language) {
    return read("write.txt").replace("{language}", nameOf(language));
  }

  /** What is asked when claims failed a check; goes with the instructions for writing. */
  public static String rewrite() {
    return read("rewrite.txt");
  }

  /** Instructions for the judge of claims. */
  public static String judge() {
    return read("judge.txt");
  }

  /** Instructions for translating into that language. */
  public static String translate(Language language) {
    return read("translate.txt").replace("{language}", nameOf(language));
  }

  /**
   * The schema of an answer.
   *
   * @param name {@code edition}, {@code verdicts} or {@code translations}
   */
  public static OutputSchema schema(String name) {
    return new OutputSchema(name, read(name + ".schema.json").replaceAll("\\s*\\n\\s*", ""));
  }

  private static String nameOf(Language language) {
    if (language.equals(Language.ZH_HANT)) {
      return "Traditional Chinese (繁體中文)";
    }
    if (language.isChinese()) {
      return "Simplified Chinese (简体中文)";
    }
    String name = Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() || language.equals(Language.UND) ? "English" : name;
  }

  private static String read(String resource) {
    try (InputStream in = PromptTexts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new DataException("prompt text " + resource + " is missing from the jar", null);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new DataException("prompt text " + resource + " cannot be read", e);
    }
  }
}
