package de.zielforum.indicator.exchange;

/** What a file was recognised as, by its content. */
public enum Format {
    /** A plain table as text: one row per figure, or one row per area. */
    CSV,
    /** SDMX-CSV 1.0 or 2.x. */
    SDMX_CSV,
    /** JSON-stat 1.x or 2.0. */
    JSON_STAT,
    /** The flat CSV ("ffcsv") of the databases GENESIS and Regionaldatenbank. */
    GENESIS,
    /** A workbook of an office program. */
    XLSX
}
