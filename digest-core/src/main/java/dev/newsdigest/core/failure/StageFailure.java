package dev.newsdigest.core.failure;

import java.util.Objects;

/**
 * An expected failure as a value: the run goes on without what failed.
 *
 * @param stage the stage's package segment, for example {@code source} or {@code summarize}
 * @param code upper-case code a program can act on, for example {@code TIMEOUT}
 * @param subject what failed: a source's or plug-in's name, an article id
 * @param message one sentence for a person, without secrets
 * @param retriable whether trying again later may help
 */
public record StageFailure(
    String stage, String code, String subject, String message, boolean retriable) {

  public StageFailure {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(message, "message");
  }

  /**
   * Returns a failure for something a plug-in threw.
   *
   * @param stage the stage that called the plug-in
   * @param subject the plug-in's name
   */
  public static StageFailure unexpected(String stage, String subject, Throwable thrown) {
    String detail = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    return new StageFailure(stage, "UNEXPECTED", subject, kind(thrown) + detail, false);
  }

  /** The class's name; an anonymous class has none and goes by its parent's. */
  private static String kind(Throwable thrown) {
    Class<?> type = thrown.getClass();
    return type.isAnonymousClass() ? type.getSuperclass().getSimpleName() : type.getSimpleName();
  }
}
