package de.zielforum.measure;

import java.util.Set;

/** Where a measure stands. */
public enum MeasureState {
    PLANNED,
    RUNNING,
    FINISHED,
    STOPPED;

    /** Those in which something can still be changed. */
    public static final Set<MeasureState> GOING_ON = Set.of(PLANNED, RUNNING);
}
