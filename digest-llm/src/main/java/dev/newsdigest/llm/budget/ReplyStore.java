package dev.newsdigest.llm.budget;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Where replies outlive a process; an application may keep them in a store of its own. Must be
 * thread-safe, and must not throw: a store that fails costs a call, not the digest.
 */
public interface ReplyStore {

  /** The value kept under that key of 64 hexadecimal digits; empty if none, or not readable. */
  Optional<String> read(String key);

  /** Keeps the value; silently fails if it cannot. */
  void write(String key, String value);

  /**
   * Returns a store of one small file a reply below the folder, written whole or not at all.
   *
   * @param folder made when needed
   * @param keep how long a reply is used; older ones are removed when met
   * @param clock says how old a file is
   */
  static ReplyStore folder(Path folder, Duration keep, Clock clock) {
    return new FolderReplyStore(folder, keep, clock);
  }
}
