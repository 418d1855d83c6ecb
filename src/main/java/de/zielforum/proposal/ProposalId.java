package de.zielforum.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import de.zielforum.moderation.ContentRef;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a proposal. */
@Embeddable
public record ProposalId(@JsonValue UUID value) implements Serializable {

    /** What moderation calls proposals. */
    public static final String CONTENT = "proposal";

    public static ProposalId next() {
        return new ProposalId(Uuids.next());
    }

    /** Reads an id out of an address; see {@link Uuids#parse}. */
    public static ProposalId fromString(String text) {
        return new ProposalId(Uuids.parse(text));
    }

    /** The address of the proposal's page. */
    public String path() {
        return "/vorschlaege/" + value;
    }

    /** The proposal for moderation. */
    public ContentRef content() {
        return new ContentRef(CONTENT, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
