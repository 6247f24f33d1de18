package dev.newsdigest.llm.provider;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything OkHttp and the module log, at the finest level. */
final class LogRecorder extends Handler {

  private static final List<String> NAMES = List.of("okhttp3", "dev.newsdigest");

  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  // The log manager holds loggers weakly: without these fields the level would be lost.
  private final List<Logger> loggers = NAMES.stream().map(Logger::getLogger).toList();

  static LogRecorder start() {
    LogRecorder recorder = new LogRecorder();
    recorder.setLevel(Level.ALL);
    for (Logger logger : recorder.loggers) {
      logger.setLevel(Level.ALL);
      logger.setUseParentHandlers(false);
      logger.addHandler(recorder);
    }
    return recorder;
  }

  List<String> stop() {
    loggers.forEach(logger -> logger.removeHandler(this));
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord entry) {
    lines.add(entry.getMessage());
    for (Throwable t = entry.getThrown(); t != null; t = t.getCause()) {
      lines.add(String.valueOf(t));
    }
    if (entry.getParameters() != null) {
      for (Object parameter : entry.getParameters()) {
        lines.add(String.valueOf(parameter));
      }
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
