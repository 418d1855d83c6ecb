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

    /** What programs are told about deciding. */
    public static final String DECIDING =
            "Names the edition that stands in the change of the citation. Deciding the same twice is deciding it once. Refused as"
                    + " citation/notChanged, citation/changedAgain, citation/decidedOtherwise, citation/nothingToRenew or"
                    + " citation/evidenceSettled.";

    /** What was sent, also when nothing was. */
    public static SeenEdition of(SeenEdition sent) {
        return sent == null ? new SeenEdition(null) : sent;
    }

    public EditionId id() {
        return new EditionId(edition);
    }
}
