package dev.newsdigest.core.ground;

import java.util.List;

/**
 * A fault that shows when sentences of one digest are held against each other or against what is
 * known.
 *
 * @param code what is wrong
 * @param message one sentence for a person
 * @param statements where, in reading order
 */
record Clash(AuditCode code, String message, List<Statement> statements) {}
