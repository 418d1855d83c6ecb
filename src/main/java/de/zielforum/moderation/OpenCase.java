package de.zielforum.moderation;

import java.time.Instant;
import java.util.List;

/**
 * Content that waits for a decision.
 *
 * @param since the oldest open report, or the appeal
 * @param reports the open ones, from old to new
 * @param excerpt the text as it stood at the oldest report; null where only an appeal is open
 * @param appealed whether an appeal is to be decided
 * @param mayDecide whether this moderator may: not on own words, not on an appeal against themselves
 */
public record OpenCase(
        ContentRef content,
        String title,
        Instant since,
        List<ReportView> reports,
        String excerpt,
        boolean appealed,
        boolean mayDecide) {

    /** Where it is decided. */
    public String path() {
        return ModerationDesk.path(content);
    }
}
