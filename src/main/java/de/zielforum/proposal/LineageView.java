package de.zielforum.proposal;

import java.time.Instant;

/**
 * That a proposal went into a goal.
 *
 * @param version the version that was taken over
 * @param title of that version; other words where moderation has hidden the proposal
 * @param by who made the proposal: the organisation, else the author
 * @param supporters how many people stand behind the proposal
 * @param consolidatedBy how the person who decided wants to be called
 */
public record LineageView(
        ProposalId id,
        int version,
        String title,
        String by,
        String areaName,
        int supporters,
        int organisations,
        Instant consolidatedAt,
        String consolidatedBy,
        boolean hidden) {

    /** The same under another title. */
    LineageView called(String words) {
        return new LineageView(
                id, version, words, by, areaName, supporters, organisations, consolidatedAt, consolidatedBy, hidden);
    }

    public String path() {
        return id.path();
    }
}
