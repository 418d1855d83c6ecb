package de.zielforum.participation;

/** Where a phase lies, seen from today. */
public enum PhaseTime {
    PAST,
    NOW,
    AHEAD
}
