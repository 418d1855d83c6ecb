package de.zielforum.voting;

import de.zielforum.shared.error.Refused;
import de.zielforum.voting.tally.AcceptanceRule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What planning words in a ballot: the question, the rule and the times.
 *
 * @param title the question, at most 200 characters
 * @param explanation what it is about, as CommonMark
 * @param opens when votes are taken from on
 * @param closes the first instant at which no vote is taken any more
 */
public record BallotText(String title, String explanation, AcceptanceRule rule, Instant opens, Instant closes) {

    /** Cuts times to what the database keeps and line ends to one form, so that the announced text has one reading. */
    public BallotText {
        title = title.strip();
        explanation = explanation.strip().replace("\r\n", "\n");
        opens = opens.truncatedTo(ChronoUnit.MICROS);
        closes = closes.truncatedTo(ChronoUnit.MICROS);
        if (!opens.isBefore(closes)) {
            throw new Refused("voting", "timesReversed");
        }
    }
}
