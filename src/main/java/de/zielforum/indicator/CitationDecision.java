package de.zielforum.indicator;

import java.time.Instant;

/**
 * What was decided about a change: the citation stays as it was, or the new value stands beside it.
 *
 * @param by the name of the person
 */
public record CitationDecision(boolean renewed, String by, Instant at) {}
