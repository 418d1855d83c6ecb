package de.zielforum.participation;

/** Where a step stands at a moment. */
public enum StepPhase {
    /** The process has no such step. */
    NONE,
    BEFORE,
    OPEN,
    AFTER
}
