package de.zielforum.proposal;

import java.time.Instant;

/**
 * A published version of a proposal.
 *
 * @param note what was changed and why, may be empty
 * @param supporters how many people support exactly this version
 */
public record VersionView(
        int no,
        String title,
        String text,
        String areaName,
        String note,
        Instant writtenAt,
        String writtenBy,
        int supporters) {

    /** Takes a count as the database gives it. */
    VersionView(
            int no,
            String title,
            String text,
            String areaName,
            String note,
            Instant writtenAt,
            String writtenBy,
            Long supporters) {
        this(no, title, text, areaName, note, writtenAt, writtenBy, supporters.intValue());
    }
}
