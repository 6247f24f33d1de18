package dev.newsdigest.core;

import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.failure.StageFailure;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls what the caller plugged in. One that throws or answers null costs the run a warning, the
 * same one only once, and is stood in for. Not thread-safe; one a run.
 */
final class PlugInGuard {

  private final Consumer<StageFailure> warnings;
  private final Set<StageFailure> told = new HashSet<>();

  PlugInGuard(Consumer<StageFailure> warnings) {
    this.warnings = warnings;
  }

  /**
   * Returns what the plug-in answers, else what stands in for it.
   *
   * @throws CancelledException where the plug-in found the run cancelled
   */
  <T> T call(
      String stage, String name, Supplier<? extends @Nullable T> plugIn, Supplier<T> otherwise) {
    try {
      return Objects.requireNonNull(plugIn.get(), "a plug-in answered null");
    } catch (CancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      warn(StageFailure.unexpected(stage, name, e));
      return otherwise.get();
    }
  }

  /** Reports a failure that the run goes on without. */
  void warn(StageFailure failure) {
    if (told.add(failure)) {
      warnings.accept(failure);
    }
  }

  /** The plug-in's class; a lambda's is named anew in each process and goes by its part instead. */
  static String nameOf(Object plugIn, String part) {
    Class<?> type = plugIn.getClass();
    return type.isHidden() || type.isAnonymousClass() ? part : type.getSimpleName();
  }
}
