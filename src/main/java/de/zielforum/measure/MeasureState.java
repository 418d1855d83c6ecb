package de.zielforum.measure;

/** Where a measure stands. */
public enum MeasureState {
    PLANNED,
    RUNNING,
    FINISHED,
    STOPPED
}
