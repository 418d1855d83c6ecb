package de.zielforum.indicator.statistics;

/** How values are put into classes for a map. */
public enum ClassMethod {
    /** About as many values in each class. */
    QUANTILES,
    /** Values that lie close together in one class. */
    NATURAL,
    /** Each class reaches equally far. */
    EQUAL,
    /** The same limits for the values of all years, so that maps of two years can be compared. */
    FIXED
}
