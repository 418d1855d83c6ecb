package de.zielforum.voting.web;

import de.zielforum.participation.Participants;
import de.zielforum.shared.text.Numbers;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Texts;
import de.zielforum.voting.BallotState;
import de.zielforum.voting.BallotView;
import de.zielforum.voting.tally.AcceptanceRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Finds the words for states, rules and rolls, in the language of the request. */
@ApplicationScoped
class BallotWords {

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    BallotInWords of(BallotView ballot) {
        return new BallotInWords(
                state(ballot.state(), ballot.opens(), ballot.closes()),
                kind(ballot.state()),
                lead(ballot),
                rule(ballot.rule()),
                who(ballot.participants()),
                ballot.rollSize() == null ? say("rollLater") : say("rollPersons", number(ballot.rollSize())));
    }

    /** The state with what matters of its times. */
    String state(BallotState state, Instant opens, Instant closes) {
        return switch (state) {
            case DRAFT -> say("stateDraft");
            case ANNOUNCED -> say("stateAnnounced", opens);
            case OPEN -> clock.instant().isBefore(closes) ? left(closes) : say("stateCounting");
            case CLOSED, TALLIED -> say("stateCounting");
            case PUBLISHED -> say("statePublished");
            case WITHDRAWN -> say("stateWithdrawn");
        };
    }

    private String left(Instant closes) {
        var days = BerlinTime.days(clock.instant(), closes);
        if (days > 1) {
            return say("stateOpen", days);
        }
        return say(days == 1 ? "stateOpenTomorrow" : "stateOpenToday");
    }

    String kind(BallotState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "neutral";
            case ANNOUNCED, CLOSED, TALLIED -> "info";
            case OPEN -> "open";
            case PUBLISHED -> "success";
        };
    }

    private String lead(BallotView ballot) {
        return switch (ballot.state()) {
            case DRAFT -> say("leadDraft");
            case ANNOUNCED -> say("leadAnnounced", ballot.opens(), ballot.closes());
            case OPEN ->
                clock.instant().isBefore(ballot.closes()) ? say("leadOpen", ballot.closes()) : say("leadCounting");
            case CLOSED, TALLIED -> say("leadCounting");
            case PUBLISHED -> say(ballot.recorded() ? "leadRecorded" : "leadPublished");
            case WITHDRAWN -> say("leadWithdrawn");
        };
    }

    String rule(AcceptanceRule rule) {
        return switch (rule) {
            case AcceptanceRule.MoreThanHalf half -> say("ruleMoreThanHalf");
            case AcceptanceRule.MostApprovals(int places) ->
                places == 1 ? say("ruleMostApprovalsOne") : say("ruleMostApprovals", places);
        };
    }

    private String who(Participants participants) {
        return participants == null
                ? ""
                : switch (participants) {
                    case SIGNED_IN -> say("whoSignedIn");
                    case VERIFIED_RESIDENTS -> say("whoVerified");
                };
    }

    String number(long number) {
        return Numbers.format(number, texts.language());
    }

    String percent(double share) {
        return Numbers.percent(share, texts.language());
    }

    String say(String key, Object... arguments) {
        return texts.say("voting", key, arguments);
    }
}
