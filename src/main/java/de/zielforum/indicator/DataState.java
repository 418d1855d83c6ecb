package de.zielforum.indicator;

import java.time.Instant;

/**
 * How far the published figures and what is said about them have come. Nothing that is given away changes without it.
 *
 * @param changed when something changed last
 * @param tag a text that changes with it
 */
public record DataState(Instant changed, String tag) {}
