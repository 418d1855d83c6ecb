package de.zielforum.indicator;

import java.time.Instant;

/**
 * A figure as it was when somebody cited it, worded in the reader's language.
 *
 * @param value with its unit, for example "12,3 Prozent"
 * @param status {@code final} or {@code provisional}
 * @param edition day of publication and file of the edition it was taken from
 * @param comparison the municipality's value of the same year ("Flensburg: 18,0 je 100"), or an empty text
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
        String comparison) {}
