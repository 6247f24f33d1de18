package dev.newsdigest.llm.chat;

import dev.newsdigest.core.failure.DigestException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model gave no usable answer. The subclass says why, {@link #isRetriable()} whether the same
 * call may succeed later. Messages hold neither keys nor prompts.
 */
public abstract sealed class ModelException extends DigestException {

  private static final long serialVersionUID = 1L;

  private ModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Upper-case code for reports, for example {@code RATE_LIMITED}. */
  public abstract String code();

  /** Whether the provider may have done, and billed, the work although no answer arrived. */
  public boolean mayBeBilled() {
    return false;
  }

  @Override
  public boolean isRetriable() {
    return false;
  }

  /** The provider asks to come back later. */
  public static final class RateLimited extends ModelException {
    private static final long serialVersionUID = 1L;
    private final @Nullable Duration retryAfter;

    public RateLimited(String message, @Nullable Duration retryAfter) {
      super(message, null);
      this.retryAfter = retryAfter;
    }

    /** How long the provider asks to wait; empty if it did not say. */
    public Optional<Duration> retryAfter() {
      return Optional.ofNullable(retryAfter);
    }

    @Override
    public String code() {
      return "RATE_LIMITED";
    }

    @Override
    public boolean isRetriable() {
      return true;
    }
  }

  /** No answer within the time allowed. */
  public static final class Timeout extends ModelException {
    private static final long serialVersionUID = 1L;
    private final boolean sent;

    /**
     * Reports a missed deadline.
     *
     * @param sent whether the request had left
     */
    public Timeout(String message, boolean sent, @Nullable Throwable cause) {
      super(message, cause);
      this.sent = sent;
    }

    @Override
    public String code() {
      return "TIMEOUT";
    }

    @Override
    public boolean mayBeBilled() {
      return sent;
    }

    @Override
    public boolean isRetriable() {
      return true;
    }
  }

  /** The provider is overloaded, broken or out of reach, or its answer broke off. */
  public static final class Unavailable extends ModelException {
    private static final long serialVersionUID = 1L;
    private final boolean started;
    private final @Nullable Duration retryAfter;

    /**
     * Reports an outage.
     *
     * @param started whether the answer had begun
     * @param retryAfter how long the provider asks to wait, null if it did not say
     */
    public Unavailable(
        String message, boolean started, @Nullable Duration retryAfter, @Nullable Throwable cause) {
      super(message, cause);
      this.started = started;
      this.retryAfter = retryAfter;
    }

    /** How long the provider asks to wait; empty if it did not say. */
    public Optional<Duration> retryAfter() {
      return Optional.ofNullable(retryAfter);
    }

    @Override
    public String code() {
      return "UNAVAILABLE";
    }

    @Override
    public boolean mayBeBilled() {
      return started;
    }

    @Override
    public boolean isRetriable() {
      return true;
    }
  }

  /** The key is missing, wrong or not allowed to use the model. */
  public static final class Auth extends ModelException {
    private static final long serialVersionUID = 1L;

    public Auth(String message) {
      super(message, null);
    }

    @Override
    public String code() {
      return "AUTH";
    }
  }

  /** The provider refuses the request: unknown model, prompt too long, setting not supported. */
  public static final class BadRequest extends ModelException {
    private static final long serialVersionUID = 1L;

    public BadRequest(String message) {
      super(message, null);
    }

    @Override
    public String code() {
      return "BAD_REQUEST";
    }
  }

  /** The provider's filter, or the model itself, declines to answer. */
  public static final class ContentFiltered extends ModelException {
    private static final long serialVersionUID = 1L;

    public ContentFiltered(String message) {
      super(message, null);
    }

    @Override
    public String code() {
      return "CONTENT_FILTERED";
    }

    @Override
    public boolean mayBeBilled() {
      return true;
    }
  }

  /** An answer came but is not what was asked for: no JSON, wrong form, too long, cut off. */
  public static final class InvalidOutput extends ModelException {
    private static final long serialVersionUID = 1L;

    public InvalidOutput(String message, @Nullable Throwable cause) {
      super(message, cause);
    }

    @Override
    public String code() {
      return "INVALID_OUTPUT";
    }

    @Override
    public boolean mayBeBilled() {
      return true;
    }
  }

  /** The answer was cut at the token limit; ask for less at a time, or allow more. */
  public static final class AnswerCut extends ModelException {
    private static final long serialVersionUID = 1L;

    public AnswerCut(String message) {
      super(message, null);
    }

    @Override
    public String code() {
      return "ANSWER_CUT";
    }

    @Override
    public boolean mayBeBilled() {
      return true;
    }
  }

  /** The call was not made, since it could exceed a limit the user set. */
  public static final class OverBudget extends ModelException {
    private static final long serialVersionUID = 1L;

    public OverBudget(String message) {
      super(message, null);
    }

    @Override
    public String code() {
      return "BUDGET";
    }
  }
}
