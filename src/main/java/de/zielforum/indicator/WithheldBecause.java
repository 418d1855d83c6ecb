package de.zielforum.indicator;

/** Why a figure is kept back; only statisticians learn it. */
public enum WithheldBecause {
    /** The source says so. */
    SOURCE,
    /** It is too small by the rule. */
    RULE,
    /** Nobody told of how many people the rate is. */
    UNSIZED,
    /** Counts are rounded, and those that the rate would be worked out from anew are not given. */
    ROUNDING,
    /** Few contributors make up most of the amount. */
    DOMINANCE,
    /** Others could be worked out from it. */
    OTHERS
}
