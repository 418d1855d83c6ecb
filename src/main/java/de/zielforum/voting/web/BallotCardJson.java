package de.zielforum.voting.web;

import de.zielforum.voting.BallotCard;
import de.zielforum.voting.BallotId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ballot in a list for programs. */
@Schema(name = "BallotInList")
record BallotCardJson(
        BallotId id, String title, String state, Instant opens, Instant closes, String process, String page) {

    static BallotCardJson of(BallotCard card) {
        return new BallotCardJson(
                card.id(),
                card.title(),
                BallotJson.name(card.state()),
                card.opens(),
                card.closes(),
                card.processSlug(),
                card.path());
    }
}
