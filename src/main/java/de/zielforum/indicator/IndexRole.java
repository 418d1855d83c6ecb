package de.zielforum.indicator;

/** What an indicator counts for in a composite index. */
public enum IndexRole {
    /** How an area stands. */
    STATUS,
    /** How it has changed. */
    DYNAMICS
}
