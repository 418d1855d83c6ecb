package de.zielforum.voting;

import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import de.zielforum.voting.tally.AcceptanceRule;
import java.time.Instant;
import java.util.List;

/**
 * A ballot as everybody may read it; never contains how many have voted.
 *
 * @param participants who is put on the roll at opening; null for a draft and for a recorded ballot
 * @param textHash SHA-256 of {@code announcedText} in UTF-8, as hexadecimal digits; null for a draft
 * @param announcedText what was announced as canonical JSON; null for a draft
 * @param rollSize how many stand on the roll; null before opening
 * @param withdrawalReason null unless withdrawn; empty when the ballot missed its time because nothing was running
 * @param version for editing: what was read is what may be overwritten
 */
public record BallotView(
        BallotId id,
        ProcessId process,
        String title,
        String explanation,
        Method method,
        AcceptanceRule rule,
        List<BallotOption> options,
        Instant opens,
        Instant closes,
        BallotOrigin origin,
        BallotState state,
        Participants participants,
        String textHash,
        String announcedText,
        Instant announcedAt,
        Long rollSize,
        Instant publishedAt,
        Instant withdrawnAt,
        String withdrawalReason,
        int version) {

    /** The address of its page. */
    public String path() {
        return "/abstimmungen/" + id;
    }

    /** The address of its ballot paper. */
    public String paperPath() {
        return path() + "/stimmzettel";
    }

    /** The address of its result. */
    public String resultPath() {
        return path() + "/ergebnis";
    }

    /** The address at the work bench. */
    public String deskPath() {
        return "/werkbank" + path();
    }

    public boolean recorded() {
        return origin == BallotOrigin.RECORDED;
    }

    /** Whether a result can be read. */
    public boolean hasResult() {
        return VotingPermissions.maySeeResult(state);
    }
}
