package de.zielforum.indicator.exchange;

/** What a column is, as far as its format says so. */
public enum ColumnRole {
    AREA,
    PERIOD,
    INDICATOR,
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    /** The largest contribution to an amount. */
    LARGEST,
    /** The second largest. */
    SECOND,
    STATUS,
    /** Whether the figure may be published at all. */
    CONFIDENTIALITY,
    UNIT,
    /** A breakdown: age, sex, frequency. */
    DIMENSION,
    /** Words for the codes of another column. */
    LABEL,
    /** Says something about the file, not about the figure. */
    TECHNICAL,
    /** The format does not say. */
    UNKNOWN
}
