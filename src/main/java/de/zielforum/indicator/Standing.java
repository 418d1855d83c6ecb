package de.zielforum.indicator;

/** How an area's figure reads beside the whole municipality's. */
public enum Standing {
    /** Clearly better, by the indicator's polarity. */
    BETTER,
    /** Clearly worse, by the indicator's polarity. */
    WORSE,
    /** Clearly higher; the indicator does not say whether that is good. */
    HIGHER,
    /** Clearly lower; the indicator does not say whether that is good. */
    LOWER,
    /** Not clearly apart. */
    ALIKE,
    /** Nothing to compare: counts, other years, secret or unknown values. */
    NOT_COMPARABLE;

    /** Whether the figure is one to mention first. */
    public boolean standsOut() {
        return this != ALIKE && this != NOT_COMPARABLE;
    }
}
