package de.zielforum.participation;

import java.time.Instant;

/**
 * What had been announced for a step and holds no longer.
 *
 * @param opens the opening as announced before
 * @param closes the closing as announced before
 * @param changedAt when it was changed or dropped
 */
public record StepChange(StepKind kind, Instant opens, Instant closes, Instant changedAt) {}
