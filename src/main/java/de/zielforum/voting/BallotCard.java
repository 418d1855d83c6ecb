package de.zielforum.voting;

import java.time.Instant;

/** A ballot in a list. */
public record BallotCard(
        BallotId id,
        String title,
        BallotState state,
        Instant opens,
        Instant closes,
        String processSlug,
        String processTitle) {

    /** The address of its page. */
    public String path() {
        return "/abstimmungen/" + id;
    }

    /** The address at the work bench. */
    public String deskPath() {
        return "/werkbank" + path();
    }
}
