package de.zielforum.indicator.secrecy;

/** What happens to a cell when its table is published. */
public enum CellStatus {
    /** The value is shown. */
    PUBLISHED,
    /** Withheld because the rule says that the value itself is secret; saying so must give nothing away. */
    PRIMARY,
    /**
     * Withheld so that others stay secret. A cell that is secret itself bears this status where the word "primary" would
     * betray it, see {@link Protection#disguised()}.
     */
    SECONDARY
}
