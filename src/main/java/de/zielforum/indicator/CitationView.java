package de.zielforum.indicator;

import java.time.Instant;

/**
 * A figure as it was when somebody cited it, worded in the reader's language. A value that was withdrawn since, because it is secret
 * or not known any more, is not in it.
 *
 * @param value with its unit, for example "12,3 Prozent"; "geheim" or "–" when it was withdrawn
 * @param status {@code final} or {@code provisional}; {@code suppressed} or {@code missing} when it was withdrawn
 * @param edition day of publication and file of the edition it was taken from
 * @param comparison the municipality's value of the same year ("Flensburg: 18,0 je 100"), or an empty text
 * @param change what is published instead today, or null while the citation holds
 * @param newerYear the newest year with a published value when that is a later one, or null
 */
public record CitationView(
        CitationId id,
        String indicatorKey,
        String indicatorName,
        String areaCode,
        String areaName,
        int period,
        String value,
        String unit,
        String status,
        String source,
        String edition,
        Instant citedAt,
        String comparison,
        CitationChange change,
        Integer newerYear) {

    /** Whether the office has withdrawn the value; then it is not shown any more. */
    public boolean withdrawn() {
        return change != null && change.withdrawn();
    }

    /** Whether it has changed and nobody has decided about that. */
    public boolean undecided() {
        return change != null && change.decision() == null;
    }
}
