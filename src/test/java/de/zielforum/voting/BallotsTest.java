package de.zielforum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.Participants;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.person.VerificationMethod;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.testsupport.ExampleBallots;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.MovableClock;
import de.zielforum.testsupport.Who;
import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import de.zielforum.voting.tally.AcceptanceRule.MostApprovals;
import de.zielforum.voting.tally.Recount;
import de.zielforum.voting.tally.VoteFile;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class BallotsTest {

    @Inject
    Ballots ballots;

    @Inject
    BallotLists lists;

    @Inject
    BallotKeeper keeper;

    @Inject
    RollRetention retention;

    @Inject
    ExampleBallots examples;

    @Inject
    ExampleProcesses processes;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @Inject
    Heard heard;

    @AfterEach
    void setTheClockBack() {
        clock.back();
    }

    /** What a host would hear. */
    @ApplicationScoped
    static class Heard {

        private final List<Object> events = new ArrayList<>();

        void announced(@Observes BallotAnnounced event) {
            events.add(event);
        }

        void withdrawn(@Observes BallotWithdrawn event) {
            events.add(event);
        }

        void tallied(@Observes BallotTallied event) {
            events.add(event);
        }

        <T> T last(Class<T> kind) {
            return events.stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .reduce((a, b) -> b)
                    .orElseThrow();
        }
    }

    @Test
    void votes_are_counted_by_the_rule_and_the_host_hears_of_it() {
        var voters = arrived(5);
        var ballot = examples.open(new MoreThanHalf(), "treffpunkt", "ankommen", "garten");
        ballots.cast(voters.get(0), ballot, Set.of("treffpunkt", "ankommen"));
        ballots.cast(voters.get(1), ballot, Set.of("treffpunkt"));
        ballots.cast(voters.get(2), ballot, Set.of("treffpunkt", "garten"));
        ballots.cast(voters.get(3), ballot, Set.of());
        examples.finish(ballot);

        var result = ballots.result(ballot);
        assertThat(result.ballotsCast()).isEqualTo(4);
        assertThat(result.ballot().rollSize()).isGreaterThanOrEqualTo(5);
        assertThat(result.outcomes())
                .containsExactly(
                        new OptionOutcome("treffpunkt", 3, true, false),
                        new OptionOutcome("ankommen", 1, false, false),
                        new OptionOutcome("garten", 1, false, false));
        assertThat(heard.last(BallotTallied.class).ballot()).isEqualTo(ballot);
        assertThat(heard.last(BallotTallied.class).outcomes()).isEqualTo(result.outcomes());
    }

    @Test
    void the_published_votes_give_the_published_result() throws IOException {
        var voters = arrived(7);
        var ballot = examples.open(new MostApprovals(1), "a", "b", "c");
        for (int i = 0; i < voters.size(); i++) {
            ballots.cast(voters.get(i), ballot, i < 3 ? Set.of("a") : i < 6 ? Set.of("b") : Set.of("c"));
        }
        examples.finish(ballot);

        var result = ballots.result(ballot);
        var file = new StringBuilder();
        ballots.votes(ballot, line -> file.append(line).append('\n'));
        var recount = Recount.of(
                VoteFile.count(new StringReader(file.toString())),
                result.ballot().rule(),
                result.ballot().textHash(),
                result.ballot().rollSize());
        assertThat(recount.lot().seed()).isEqualTo(result.lotSeed());
        assertThat(recount.outcomes().stream()
                        .map(o -> new OptionOutcome(o.reference(), o.approvals(), o.accepted(), o.byLot())))
                .containsExactlyElementsOf(result.outcomes());
        assertThat(result.outcomes()).filteredOn(OptionOutcome::byLot).hasSize(2);
        assertThat(file.toString().lines()).hasSize(8);
    }

    @Test
    void a_changed_vote_counts_once_and_as_last_cast() {
        var voter = arrived(1).getFirst();
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        ballots.cast(voter, ballot, Set.of("a"));
        assertThat(ballots.standing(voter, ballot)).isEqualTo(Standing.HAS_VOTED);
        ballots.cast(voter, ballot, Set.of("a", "b"));
        ballots.cast(voter, ballot, Set.of("b"));
        examples.finish(ballot);
        var result = ballots.result(ballot);
        assertThat(result.ballotsCast()).isEqualTo(1);
        assertThat(result.outcomes()).extracting(OptionOutcome::approvals).containsExactly(0L, 1L);
    }

    @Test
    void who_arrives_after_the_opening_is_not_on_the_roll() {
        var before = arrived(1).getFirst();
        var ballot = examples.open(new MoreThanHalf(), "a");
        var after = arrived(1).getFirst();
        assertThat(ballots.standing(before, ballot)).isEqualTo(Standing.MAY_VOTE);
        assertThat(ballots.standing(after, ballot)).isEqualTo(Standing.NOT_ON_ROLL);
        assertThat(ballots.standing(Viewer.VISITOR, ballot)).isEqualTo(Standing.NOT_SIGNED_IN);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> ballots.cast(after, ballot, Set.of("a")));
    }

    @Test
    void where_the_step_asks_for_residents_only_the_verified_are_on_the_roll() {
        var accounts = Who.accounts().viewer(people);
        var resident = arrived(1).getFirst();
        var stranger = arrived(1).getFirst();
        people.verify(accounts, resident.id(), VerificationMethod.COUNTER);
        var ballot = examples.open(examples.draft(Participants.VERIFIED_RESIDENTS, new MoreThanHalf(), "a"));
        assertThat(ballots.standing(resident, ballot)).isEqualTo(Standing.MAY_VOTE);
        assertThat(ballots.standing(stranger, ballot)).isEqualTo(Standing.NOT_ON_ROLL);
        assertThat(ballots.require(stranger, ballot).rollSize()).isPositive();
    }

    @Test
    void a_ballot_takes_votes_by_the_clock_however_late_the_keeper_is() {
        var voter = arrived(1).getFirst();
        var ballot = examples.open(new MoreThanHalf(), "a");
        clock.forward(ExampleBallots.OPEN);
        assertThat(ballots.standing(voter, ballot)).isEqualTo(Standing.NOT_OPEN);
        assertRefused("notOpen", () -> ballots.cast(voter, ballot, Set.of("a")));
        keeper.keepTime();
        assertThat(ballots.result(ballot).ballotsCast()).isZero();
        assertRefused("notOpen", () -> ballots.cast(voter, ballot, Set.of("a")));
    }

    @Test
    void nothing_is_taken_before_the_opening_or_on_a_draft_or_for_what_is_not_asked() {
        var voter = arrived(1).getFirst();
        var announced = examples.announced(new MoreThanHalf(), "a");
        assertRefused("notOpen", () -> ballots.cast(voter, announced, Set.of("a")));
        var draft = examples.draft(new MoreThanHalf(), "a");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ballots.cast(voter, draft, Set.of("a")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ballots.cast(voter, BallotId.next(), Set.of("a")));
        keeper.keepTime();
        assertRefused("unknownOption", () -> ballots.cast(voter, announced, Set.of("b")));
    }

    @Test
    void a_withdrawn_ballot_has_no_votes_and_no_result() {
        var voter = arrived(1).getFirst();
        var ballot = examples.open(new MoreThanHalf(), "a");
        ballots.cast(voter, ballot, Set.of("a"));
        assertRefused("reasonMissing", () -> ballots.withdraw(examples.planner(), ballot, " "));
        ballots.withdraw(examples.planner(), ballot, "Ein Ziel fehlte.");
        ballots.withdraw(examples.planner(), ballot, "Noch einmal abgeschickt.");
        assertThat(ballots.require(voter, ballot).withdrawalReason()).isEqualTo("Ein Ziel fehlte.");
        assertThat(heard.last(BallotWithdrawn.class).references()).containsExactly("a");
        assertRefused("notOpen", () -> ballots.cast(voter, ballot, Set.of("a")));
        assertRefused("noResultYet", () -> ballots.result(ballot));
        examples.finish(ballot);
        assertRefused("noResultYet", () -> ballots.result(ballot));
        assertThat(lists.mine(voter)).noneMatch(mine -> mine.ballot().equals(ballot));
    }

    @Test
    void a_finished_ballot_cannot_be_withdrawn() {
        var ballot = examples.open(new MoreThanHalf(), "a");
        examples.finish(ballot);
        assertRefused(
                "alreadyClosed", () -> ballots.withdraw(examples.planner(), ballot, "Das Ergebnis gefällt nicht."));
    }

    @Test
    void a_ballot_that_nobody_could_vote_in_is_withdrawn_and_not_counted() {
        var ballot = examples.announced(new MoreThanHalf(), "a");
        examples.finish(ballot);
        var view = ballots.require(Viewer.VISITOR, ballot);
        assertThat(view.state()).isEqualTo(BallotState.WITHDRAWN);
        assertThat(view.withdrawalReason()).isEmpty();
        assertThat(heard.last(BallotWithdrawn.class).ballot()).isEqualTo(ballot);
    }

    @Test
    void announcing_freezes_what_is_asked_and_twice_is_once() {
        var planner = examples.planner();
        var ballot = examples.draft(new MoreThanHalf(), "a", "b");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ballots.require(Viewer.VISITOR, ballot));
        ballots.announce(planner, ballot);
        var announced = ballots.require(Viewer.VISITOR, ballot);
        assertThat(announced.textHash()).isEqualTo(sha256(announced.announcedText()));
        assertThat(heard.last(BallotAnnounced.class).references()).containsExactly("a", "b");
        ballots.announce(planner, ballot);
        assertThat(ballots.require(Viewer.VISITOR, ballot)).isEqualTo(announced);
        var text = new BallotText("Anders", "e", new MoreThanHalf(), announced.opens(), announced.closes());
        assertRefused("notDraft", () -> ballots.word(planner, ballot, announced.version(), text));
        assertRefused("notDraft", () -> ballots.offer(planner, ballot, ExampleBallots.options("c")));
    }

    @Test
    void nobody_overwrites_words_they_have_not_seen() {
        var planner = examples.planner();
        var ballot = examples.draft(new MoreThanHalf(), "a");
        var seen = ballots.require(planner, ballot);
        var text = new BallotText("Neu", "e", new MoreThanHalf(), seen.opens(), seen.closes());
        ballots.word(planner, ballot, seen.version(), text);
        ballots.word(planner, ballot, ballots.require(planner, ballot).version(), text);
        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> ballots.word(planner, ballot, seen.version(), text));
        assertThat(ballots.require(planner, ballot).title()).isEqualTo("Neu");
    }

    @Test
    void a_ballot_lies_within_the_step_for_voting_of_a_published_process() {
        var planner = examples.planner();
        var without = examples.draft(processes.published(), new MoreThanHalf(), "a");
        assertRefused("noStep", () -> ballots.announce(planner, without));
        var unpublished = examples.draft(processes.draft(), new MoreThanHalf(), "a");
        assertRefused("processNotPublished", () -> ballots.announce(planner, unpublished));
        var process = processes.published();
        processes.step(process, StepKind.VOTING, StepPhase.BEFORE);
        var tooEarly = examples.draft(process, new MoreThanHalf(), "a");
        assertRefused("outsideStep", () -> ballots.announce(planner, tooEarly));
    }

    @Test
    void an_earlier_ballot_is_recorded_with_its_numbers_and_without_votes() {
        var planner = examples.planner();
        var process = processes.published();
        var ballot = ballots.record(planner, recorded(process, 400, 200, Map.of("a", 150L, "b", 100L)));
        var result = ballots.result(ballot);
        assertThat(result.ballot().recorded()).isTrue();
        assertThat(result.ballot().rollSize()).isEqualTo(400);
        assertThat(result.turnout()).isEqualTo(0.5);
        assertThat(result.outcomes())
                .containsExactly(new OptionOutcome("a", 150, true, false), new OptionOutcome("b", 100, false, false));
        assertThat(heard.last(BallotTallied.class).ballot()).isEqualTo(ballot);
        assertThat(heard.last(BallotAnnounced.class).ballot()).isEqualTo(ballot);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ballots.votes(ballot, line -> {}));
        keeper.keepTime();
        assertThat(ballots.result(ballot)).isEqualTo(result);
    }

    @Test
    void numbers_that_do_not_fit_are_not_recorded() {
        var planner = examples.planner();
        var process = processes.published();
        for (var wrong : List.of(
                recorded(process, 100, 200, Map.of("a", 1L, "b", 1L)),
                recorded(process, 400, 200, Map.of("a", 201L, "b", 1L)),
                recorded(process, 400, 200, Map.of("a", 1L)),
                recorded(process, 400, 200, Map.of("a", 1L, "b", 1L, "c", 1L)),
                recorded(process, 400, 200, Map.of("a", -1L, "b", 1L)))) {
            assertRefused("numbersDoNotFit", () -> ballots.record(planner, wrong));
        }
    }

    @Test
    void my_ballots_say_that_i_voted_and_whether_i_still_can() {
        var voter = arrived(1).getFirst();
        var ballot = examples.open(new MoreThanHalf(), "a");
        assertThat(mine(voter, ballot).open()).isTrue();
        assertThat(mine(voter, ballot).voted()).isFalse();
        ballots.cast(voter, ballot, Set.of());
        assertThat(mine(voter, ballot).voted()).isTrue();
        examples.finish(ballot);
        assertThat(mine(voter, ballot))
                .extracting(BallotLists.Mine::open, BallotLists.Mine::voted)
                .containsExactly(false, true);
    }

    @Test
    void a_year_after_the_end_the_roll_is_forgotten_and_the_result_stays() {
        var voter = arrived(1).getFirst();
        var ballot = examples.open(new MoreThanHalf(), "a");
        ballots.cast(voter, ballot, Set.of("a"));
        examples.finish(ballot);
        var result = ballots.result(ballot);
        clock.forward(RollRetention.KEPT.minusDays(1));
        retention.forget();
        assertThat(mine(voter, ballot).voted()).isTrue();
        clock.forward(Duration.ofDays(2));
        var open = examples.open(new MoreThanHalf(), "a");
        retention.forget();
        assertThat(lists.mine(voter))
                .extracting(BallotLists.Mine::ballot)
                .contains(open)
                .doesNotContain(ballot);
        assertThat(ballots.result(ballot)).isEqualTo(result);
        var lines = new ArrayList<String>();
        ballots.votes(ballot, lines::add);
        assertThat(lines).containsExactly("a", "1");
    }

    private BallotLists.Mine mine(Viewer voter, BallotId ballot) {
        return lists.mine(voter).stream()
                .filter(mine -> mine.ballot().equals(ballot))
                .findFirst()
                .orElseThrow();
    }

    private RecordedBallot recorded(
            de.zielforum.participation.ProcessId process, long roll, long cast, Map<String, Long> approvals) {
        var now = clock.instant();
        return new RecordedBallot(
                process,
                "Abstimmung 2019",
                "Auf Papier im Rathaus.",
                new MoreThanHalf(),
                ExampleBallots.options("a", "b"),
                now.minus(Duration.ofDays(400)),
                now.minus(Duration.ofDays(380)),
                roll,
                cast,
                approvals);
    }

    private List<Viewer> arrived(int number) {
        var viewers = new ArrayList<Viewer>();
        for (int i = 0; i < number; i++) {
            viewers.add(Who.resident().viewer(people));
        }
        return viewers;
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
