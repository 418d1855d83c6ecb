package de.zielforum.voting.web;

import de.zielforum.shared.time.BerlinTime;
import de.zielforum.voting.BallotText;
import de.zielforum.voting.BallotView;
import de.zielforum.voting.tally.AcceptanceRule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What planning types about a ballot. */
record DraftForm(
        @NotBlank(message = "{voting.title.missing}") @Size(max = 200, message = "{voting.title.length}")
        String title,

        @NotBlank(message = "{voting.explanation.missing}") @Size(max = 20_000, message = "{voting.explanation.length}")
        String explanation,

        String rule,
        String places,
        String opens,
        String closes) {

    static final String HALF = "MORE_THAN_HALF";
    static final String MOST = "MOST_APPROVALS";

    static DraftForm of(BallotView ballot) {
        var places = ballot.rule() instanceof AcceptanceRule.MostApprovals(int number) ? Integer.toString(number) : "";
        return new DraftForm(
                ballot.title(),
                ballot.explanation(),
                places.isEmpty() ? HALF : MOST,
                places,
                BerlinTime.input(ballot.opens()),
                BerlinTime.input(ballot.closes()));
    }

    /** Field to key of the message bundle, for what cannot be read as what it should be. */
    Map<String, String> unreadable() {
        var unreadable = new LinkedHashMap<String, String>();
        if (rule().equals(MOST) && number().isEmpty()) {
            unreadable.put("places", "error_noPlaces");
        }
        if (instant(opens).isEmpty()) {
            unreadable.put("opens", "error_noDate");
        }
        if (instant(closes).isEmpty()) {
            unreadable.put("closes", "error_noDate");
        } else if (instant(opens).isPresent()
                && !instant(opens).get().isBefore(instant(closes).get())) {
            unreadable.put("closes", "refused_timesReversed");
        }
        return unreadable;
    }

    /** What was typed, once nothing is {@link #unreadable()}. */
    BallotText text() {
        return new BallotText(
                title,
                explanation,
                acceptance(),
                instant(opens).orElseThrow(),
                instant(closes).orElseThrow());
    }

    AcceptanceRule acceptance() {
        return rule().equals(MOST)
                ? new AcceptanceRule.MostApprovals(number().orElseThrow())
                : new AcceptanceRule.MoreThanHalf();
    }

    private Optional<Integer> number() {
        return Typed.number(places).filter(n -> n >= 1 && n <= 9999).map(Long::intValue);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(BerlinTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
