package de.zielforum.indicator.exchange;

import java.util.List;

/** How a file writes its numbers, as far as its format says so. */
public enum NumberStyle {
    /** With a full stop before the decimal places when nothing else tells. */
    LIKELY_ENGLISH,
    /** With a comma before the decimal places when nothing else tells. */
    LIKELY_GERMAN,
    /** As programs store numbers: never in doubt. */
    STORED;

    /** Decides by all numbers of the file. */
    public Decimals decide(List<String> numbers) {
        return this == STORED ? Decimals.stored() : Decimals.of(numbers, this == LIKELY_GERMAN);
    }
}
