package de.zielforum.indicator;

import java.time.Instant;

/**
 * What is published today instead of a cited figure.
 *
 * @param now the value with its unit; "geheim" or "–" when there is none any more
 * @param status its status, as {@link ValueStatus#key}
 * @param edition the edition that says so
 * @param file the name of its file
 * @param reason why it came, as the statistician gave it; may be empty
 * @param since when it was published
 * @param decision what was decided about this change, or null
 */
public record CitationChange(
        String now,
        String status,
        EditionId edition,
        String file,
        String reason,
        Instant since,
        CitationDecision decision) {

    /** Where everybody can read the edition. */
    public String editionPath() {
        return PublishedEdition.path(edition);
    }

    public boolean secret() {
        return status.equals(ValueStatus.SUPPRESSED.key());
    }

    public boolean withdrawn() {
        return secret() || status.equals(ValueStatus.MISSING.key());
    }

    /** Whether the value is the same and only how firm it is has changed. */
    public boolean onlyStatus(String value) {
        return now.equals(value);
    }
}
