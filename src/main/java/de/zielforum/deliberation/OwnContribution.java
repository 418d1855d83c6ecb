package de.zielforum.deliberation;

import java.time.Instant;

/** A contribution in a list for its author. */
public record OwnContribution(
        ContributionId id, DiscussionId discussion, String title, ContributionKind kind, Instant writtenAt) {

    /** The address of its own page. */
    public String path() {
        return Contribution.path(discussion, id);
    }
}
