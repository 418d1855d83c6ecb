package de.zielforum.indicator;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure as it was when it was cited.
 *
 * @param change what is published instead today and what was decided about that; null while the citation holds
 */
@Schema(name = "Citation")
public record CitationJson(
        CitationId id,
        String indicator,
        String area,
        int period,
        String value,
        String status,
        String source,
        String edition,
        String comparison,
        Instant citedAt,
        CitationChange change) {

    public static CitationJson of(CitationView citation) {
        return new CitationJson(
                citation.id(),
                citation.indicatorKey(),
                citation.areaCode(),
                citation.period(),
                citation.value(),
                citation.status(),
                citation.source(),
                citation.edition(),
                citation.comparison(),
                citation.citedAt(),
                citation.change());
    }
}
