package dev.newsdigest.core.ground;

import java.util.List;
import java.util.Objects;

/**
 * A fault of a digest.
 *
 * @param code what is wrong
 * @param message one sentence for a person
 * @param places where it shows, in reading order; two or more where places clash
 */
public record AuditFinding(AuditCode code, String message, List<AuditPlace> places) {

  public AuditFinding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    places = List.copyOf(places);
  }
}
