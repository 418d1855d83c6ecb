package de.zielforum.participation;

/** Where a process stands as a whole. */
public enum ProcessState {
    /** Seen by planning only. */
    DRAFT,
    /** Published; no step has opened yet. */
    COMING,
    /** A step has opened, and the process is not closed. */
    RUNNING,
    FINISHED
}
