package de.zielforum.indicator;

/** Why a figure is kept back; only statisticians learn it. */
public enum WithheldBecause {
    /** The source says so. */
    SOURCE,
    /** It is too small by the rule. */
    RULE,
    /** Few contributors make up most of the amount. */
    DOMINANCE,
    /** Others could be worked out from it. */
    OTHERS
}
