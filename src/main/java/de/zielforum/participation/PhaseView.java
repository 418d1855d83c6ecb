package de.zielforum.participation;

import java.time.LocalDate;

/**
 * A phase as it stands. It informs and gives no rights.
 *
 * @param from first day, or null when the phase has only loose words
 * @param until last day, or null with {@code from}
 * @param loosely when it is in words ("Frühjahr 2027"), or null when it has days
 */
public record PhaseView(
        PhaseId id, String title, String about, LocalDate from, LocalDate until, String loosely, PhaseTime time) {}
