package de.zielforum.voting.web;

import de.zielforum.voting.BallotId;
import de.zielforum.voting.BallotOption;
import de.zielforum.voting.BallotView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ballot for programs.
 *
 * @param rule {@code MORE_THAN_HALF} or {@code MOST_APPROVALS:n}
 * @param participants {@code signed_in} or {@code verified_residents}; null for a recorded ballot
 * @param textHash SHA-256 of what {@code /api/v1/ballots/{id}/text} answers
 * @param rollSize null before opening
 */
@Schema(name = "Ballot")
record BallotJson(
        BallotId id,
        UUID process,
        String title,
        String explanation,
        String state,
        String origin,
        String method,
        String rule,
        String participants,
        List<BallotOption> options,
        Instant opens,
        Instant closes,
        Instant announcedAt,
        String textHash,
        Long rollSize,
        Instant publishedAt,
        String withdrawalReason,
        String page) {

    static BallotJson of(BallotView ballot) {
        return new BallotJson(
                ballot.id(),
                ballot.process().value(),
                ballot.title(),
                ballot.explanation(),
                name(ballot.state()),
                name(ballot.origin()),
                name(ballot.method()),
                ballot.rule().text(),
                ballot.participants() == null ? null : name(ballot.participants()),
                ballot.options(),
                ballot.opens(),
                ballot.closes(),
                ballot.announcedAt(),
                ballot.textHash(),
                ballot.rollSize(),
                ballot.publishedAt(),
                ballot.withdrawalReason(),
                ballot.path());
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
