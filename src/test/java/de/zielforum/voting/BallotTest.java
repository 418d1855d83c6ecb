package de.zielforum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import de.zielforum.voting.tally.AcceptanceRule;
import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import de.zielforum.voting.tally.AcceptanceRule.MostApprovals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BallotTest {

    private static final Instant OPENS = Instant.parse("2027-05-03T06:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-05-24T16:00:00Z");
    private static final Instant BEFORE = OPENS.minus(Duration.ofDays(10));
    private static final Instant BETWEEN = OPENS.plus(Duration.ofDays(3));
    private static final Instant AFTER = CLOSES.plusSeconds(1);
    private static final PersonId PLANNER = PersonId.next();

    @Test
    void a_ballot_goes_its_way_from_draft_to_result() {
        var ballot = draft();
        assertThat(ballot.state()).isEqualTo(BallotState.DRAFT);
        ballot.announce(Participants.SIGNED_IN, PLANNER, BEFORE);
        assertThat(ballot.state()).isEqualTo(BallotState.ANNOUNCED);
        ballot.open(12, OPENS);
        assertThat(ballot.state()).isEqualTo(BallotState.OPEN);
        assertThat(ballot.rollSize()).isEqualTo(12);
        ballot.close(CLOSES);
        assertThat(ballot.state()).isEqualTo(BallotState.CLOSED);
        ballot.publish(AFTER);
        assertThat(ballot.state()).isEqualTo(BallotState.PUBLISHED);
    }

    /** Every verb in every state; what is not in the table is refused. */
    @Test
    void every_verb_is_refused_in_every_state_that_does_not_allow_it() {
        var verbs = new LinkedHashMap<String, Consumer<Ballot>>();
        verbs.put("word", b -> b.word(text(new MoreThanHalf())));
        verbs.put("offer", b -> b.offer(options("a", "b")));
        verbs.put("announce", b -> b.announce(Participants.SIGNED_IN, PLANNER, BEFORE));
        verbs.put("open", b -> b.open(1, BETWEEN));
        verbs.put("close", b -> b.close(AFTER));
        verbs.put("publish", b -> b.publish(AFTER));
        verbs.put("withdraw", b -> b.withdraw(PLANNER, "Ein Fehler im Text.", BETWEEN));
        verbs.put("miss", b -> b.miss(AFTER));
        var allowed = Map.of(
                BallotState.DRAFT, List.of("word", "offer", "announce", "withdraw"),
                BallotState.ANNOUNCED, List.of("open", "withdraw", "miss"),
                BallotState.OPEN, List.of("close", "withdraw"),
                BallotState.CLOSED, List.of("publish"),
                BallotState.PUBLISHED, List.<String>of(),
                BallotState.WITHDRAWN, List.<String>of());
        allowed.forEach((state, expected) -> {
            var possible = new ArrayList<String>();
            verbs.forEach((name, verb) -> {
                try {
                    verb.accept(in(state));
                    possible.add(name);
                } catch (Refused refused) {
                    assertThat(refused.feature()).isEqualTo("voting");
                }
            });
            assertThat(possible).as("verbs of a ballot that is %s", state).isEqualTo(expected);
        });
    }

    @Test
    void nothing_happens_before_its_time() {
        assertRefused("notItsTime", () -> in(BallotState.ANNOUNCED).open(1, OPENS.minusMillis(1)));
        assertRefused("notItsTime", () -> in(BallotState.ANNOUNCED).open(1, CLOSES));
        assertRefused("notItsTime", () -> in(BallotState.OPEN).close(CLOSES.minusMillis(1)));
        assertRefused("notItsTime", () -> in(BallotState.ANNOUNCED).miss(CLOSES.minusMillis(1)));
    }

    @Test
    void votes_are_taken_from_the_opening_until_just_before_the_closing() {
        var ballot = in(BallotState.OPEN);
        assertThat(ballot.openAt(OPENS)).isTrue();
        assertThat(ballot.openAt(CLOSES.minusMillis(1))).isTrue();
        assertThat(ballot.openAt(CLOSES))
                .as("closed late by the scheduler, over all the same")
                .isFalse();
        assertThat(in(BallotState.ANNOUNCED).openAt(OPENS)).isFalse();
        assertThat(in(BallotState.WITHDRAWN).openAt(BETWEEN)).isFalse();
    }

    @Test
    void a_ballot_is_announced_before_it_opens() {
        assertRefused("opensInPast", () -> draft().announce(Participants.SIGNED_IN, PLANNER, OPENS.plusSeconds(60)));
        var now = draft();
        now.announce(Participants.SIGNED_IN, PLANNER, OPENS.plusSeconds(59));
        assertThat(now.state()).as("within the minute that was typed").isEqualTo(BallotState.ANNOUNCED);
    }

    @Test
    void a_ballot_without_options_or_without_choice_is_not_announced() {
        assertRefused("noOptions", () -> announced(new MoreThanHalf()));
        assertRefused("tooManyPlaces", () -> announced(new MostApprovals(2), "a", "b"));
        assertThat(announced(new MostApprovals(1), "a", "b").state()).isEqualTo(BallotState.ANNOUNCED);
        assertThat(announced(new MoreThanHalf(), "a").state()).isEqualTo(BallotState.ANNOUNCED);
    }

    @Test
    void an_option_stands_on_the_paper_once() {
        assertRefused("sameOptionTwice", () -> draft().offer(options("a", "b", "a")));
    }

    @Test
    void a_ballot_ends_after_it_begins() {
        assertRefused("timesReversed", () -> new BallotText("t", "e", new MoreThanHalf(), OPENS, OPENS));
    }

    @Test
    void a_recorded_ballot_is_published_at_once_and_only_when_it_is_over() {
        var recorded = Ballot.draft(draft(new MoreThanHalf(), "a"), BallotOrigin.RECORDED, PLANNER, AFTER);
        recorded.record(500, PLANNER, AFTER);
        assertThat(recorded.state()).isEqualTo(BallotState.PUBLISHED);
        assertThat(recorded.textHash()).hasSize(64);
        assertRefused(
                "notOverYet",
                () -> Ballot.draft(draft(new MoreThanHalf(), "a"), BallotOrigin.RECORDED, PLANNER, BETWEEN)
                        .record(500, PLANNER, BETWEEN));
    }

    @Test
    void the_hash_changes_with_everything_that_is_announced() {
        var process = ProcessId.next();
        var id = BallotId.next();
        var text = text(new MoreThanHalf());
        var hashes = List.of(
                hash(id, process, text, options("a", "b"), Participants.SIGNED_IN),
                hash(BallotId.next(), process, text, options("a", "b"), Participants.SIGNED_IN),
                hash(id, ProcessId.next(), text, options("a", "b"), Participants.SIGNED_IN),
                hash(id, process, text, options("b", "a"), Participants.SIGNED_IN),
                hash(id, process, text, options("a"), Participants.SIGNED_IN),
                hash(id, process, text, options("a", "b"), Participants.VERIFIED_RESIDENTS),
                hash(id, process, text(new MostApprovals(1)), options("a", "b"), Participants.SIGNED_IN),
                hash(id, process, changed("Titel", "e", OPENS, CLOSES), options("a", "b"), Participants.SIGNED_IN),
                hash(id, process, changed("Frage", "f", OPENS, CLOSES), options("a", "b"), Participants.SIGNED_IN),
                hash(id, process, changed("Frage", "e", BEFORE, CLOSES), options("a", "b"), Participants.SIGNED_IN),
                hash(id, process, changed("Frage", "e", OPENS, AFTER), options("a", "b"), Participants.SIGNED_IN));
        assertThat(hashes).doesNotHaveDuplicates();
        assertThat(hash(id, process, text, options("a", "b"), Participants.SIGNED_IN))
                .isEqualTo(hashes.getFirst());
    }

    @Test
    void the_announced_text_has_one_reading() {
        var id = BallotId.fromString("0199a000-0000-7000-8000-000000000001");
        var process = ProcessId.fromString("0199a000-0000-7000-8000-000000000002");
        var text = new BallotText(" Frage? ", "Zeile 1\r\nZeile „2“", new MostApprovals(1), OPENS, CLOSES);
        var announced = AnnouncedText.of(
                id,
                process,
                text,
                Method.APPROVAL,
                List.of(new BallotOption("a", "Ä", "", "/ziele/1"), new BallotOption("b", "B", "t", "")),
                Participants.SIGNED_IN);
        assertThat(announced.json())
                .isEqualTo("{\"ballot\":\"0199a000-0000-7000-8000-000000000001\",\"closes\":\"2027-05-24T16:00:00Z\","
                        + "\"explanation\":\"Zeile 1\\nZeile „2“\",\"method\":\"APPROVAL\","
                        + "\"opens\":\"2027-05-03T06:00:00Z\",\"options\":[{\"path\":\"/ziele/1\",\"reference\":\"a\","
                        + "\"text\":\"\",\"title\":\"Ä\"},{\"path\":\"\",\"reference\":\"b\",\"text\":\"t\","
                        + "\"title\":\"B\"}],\"participants\":\"SIGNED_IN\","
                        + "\"process\":\"0199a000-0000-7000-8000-000000000002\",\"rule\":\"MOST_APPROVALS:1\","
                        + "\"title\":\"Frage?\"}");
    }

    private static String hash(
            BallotId id, ProcessId process, BallotText text, List<BallotOption> options, Participants participants) {
        return AnnouncedText.of(id, process, text, Method.APPROVAL, options, participants)
                .hash();
    }

    private static Ballot in(BallotState state) {
        var ballot = draft();
        if (state == BallotState.DRAFT) {
            return ballot;
        }
        ballot.announce(Participants.SIGNED_IN, PLANNER, BEFORE);
        if (state == BallotState.ANNOUNCED) {
            return ballot;
        }
        ballot.open(3, OPENS);
        if (state == BallotState.WITHDRAWN) {
            ballot.withdraw(PLANNER, "Ein Fehler im Text.", BETWEEN);
        } else if (state != BallotState.OPEN) {
            ballot.close(CLOSES);
            if (state == BallotState.PUBLISHED) {
                ballot.publish(AFTER);
            }
        }
        assertThat(ballot.state()).isEqualTo(state);
        return ballot;
    }

    private static Ballot announced(AcceptanceRule rule, String... options) {
        var ballot = Ballot.draft(draft(rule, options), BallotOrigin.HELD, PLANNER, BEFORE);
        ballot.announce(Participants.SIGNED_IN, PLANNER, BEFORE);
        return ballot;
    }

    private static Ballot draft() {
        return Ballot.draft(draft(new MoreThanHalf(), "a", "b", "c"), BallotOrigin.HELD, PLANNER, BEFORE);
    }

    private static BallotDraft draft(AcceptanceRule rule, String... options) {
        return new BallotDraft(ProcessId.next(), "Frage", "e", Method.APPROVAL, rule, options(options), OPENS, CLOSES);
    }

    private static BallotText text(AcceptanceRule rule) {
        return new BallotText("Frage", "e", rule, OPENS, CLOSES);
    }

    private static BallotText changed(String title, String explanation, Instant opens, Instant closes) {
        return new BallotText(title, explanation, new MoreThanHalf(), opens, closes);
    }

    private static List<BallotOption> options(String... references) {
        return List.of(references).stream()
                .map(reference -> new BallotOption(reference, "Ziel " + reference, "", ""))
                .toList();
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
