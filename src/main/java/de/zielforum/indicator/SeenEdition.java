package de.zielforum.indicator;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What a program saw when it decided about a citation.
 *
 * @param edition id of the edition that changed the figure
 */
public record SeenEdition(
        @NotNull(message = "{citation.edition.missing}") UUID edition) {

    /** What was sent, also when nothing was. */
    public static SeenEdition of(SeenEdition sent) {
        return sent == null ? new SeenEdition(null) : sent;
    }

    public EditionId id() {
        return new EditionId(edition);
    }
}
