package de.zielforum.voting;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.ExampleBallots;
import de.zielforum.testsupport.MovableClock;
import de.zielforum.testsupport.Who;
import de.zielforum.voting.BallotBox.Receipt;
import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * Votes that arrive while a ballot is closed or withdrawn by another transaction: what was confirmed is counted, what was refused
 * is not, and nothing in between. The time is held before the closing, so that only the lock decides.
 */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ClosingRaceTest {

    private static final int VOTERS = 60;
    private static final int THREADS = 12;
    private static final String[] MARKS = {"10", "01", "11", "00"};

    @Inject
    BallotBox box;

    @Inject
    Ballots ballots;

    @Inject
    BallotKeeper keeper;

    @Inject
    BallotTurn turn;

    @Inject
    ExampleBallots examples;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    @AfterEach
    void setTheClockBack() {
        clock.back();
    }

    @RepeatedTest(3)
    void every_vote_confirmed_while_closing_is_counted_as_last_confirmed_and_no_other() throws Exception {
        var voters = voters();
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        var duringTheBallot = clock.instant();
        var confirmed = race(voters, ballot, duringTheBallot, () -> {
            clock.forward(ExampleBallots.OPEN);
            keeper.keepTime();
        });

        assertThat(ballots.result(ballot).ballotsCast()).isEqualTo(confirmed.size());
        assertThat(published(ballot)).containsExactlyInAnyOrderElementsOf(confirmed);
        assertThat(number("select count(*) from roll_use where ballot_id = ?", ballot))
                .isEqualTo(confirmed.size());
        assertThat(box.cast(ballot, voters.getFirst().id(), "11", duringTheBallot))
                .isIn(Receipt.CLOSED, Receipt.NOT_ON_ROLL);
    }

    @Test
    void nothing_is_left_of_votes_that_arrive_while_the_ballot_is_withdrawn() throws Exception {
        var voters = voters();
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        race(voters, ballot, clock.instant(), () -> ballots.withdraw(examples.planner(), ballot, "Ein Fehler."));

        assertThat(number("select count(*) from sealed_vote where ballot_id = ?", ballot))
                .isZero();
        assertThat(number("select count(*) from roll_use where ballot_id = ?", ballot))
                .isZero();
        assertThat(number("select count(*) from ballot_key where ballot_id = ?", ballot))
                .isZero();
    }

    @Test
    void however_many_nodes_look_after_a_ballot_it_is_opened_and_counted_once() throws Exception {
        var voter = Who.resident().viewer(people);
        var ballot = examples.announced(new MoreThanHalf(), "a");
        onManyNodes(ballot);
        ballots.cast(voter, ballot, java.util.Set.of("a"));
        clock.forward(ExampleBallots.OPEN);
        onManyNodes(ballot);
        onManyNodes(ballot);
        keeper.keepTime();

        assertThat(ballots.result(ballot).ballotsCast()).isEqualTo(1);
        for (var verb : List.of("voting.opened", "voting.closed", "voting.published")) {
            assertThat(number("select count(*) from journal_entry where subject = ? and verb = '" + verb + "'", ballot))
                    .as(verb)
                    .isEqualTo(1);
        }
    }

    /** Lets everybody vote over and over until they are refused, and returns what each was last confirmed. */
    private List<String> race(List<Viewer> voters, BallotId ballot, Instant now, Runnable end) throws Exception {
        var warm = new CountDownLatch(THREADS);
        var confirmations = new AtomicInteger();
        var over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var results = new ArrayList<Future<List<String>>>();
            for (int thread = 0; thread < THREADS; thread++) {
                var mine = voters.subList(thread * VOTERS / THREADS, (thread + 1) * VOTERS / THREADS);
                results.add(threads.submit(() -> vote(mine, ballot, now, warm, confirmations, over)));
            }
            warm.await();
            end.run();
            over.set(true);
            var confirmed = new ArrayList<String>();
            for (var result : results) {
                confirmed.addAll(result.get());
            }
            assertThat(confirmations.get()).as("votes cast in the race").isGreaterThan(THREADS);
            return confirmed;
        }
    }

    private List<String> vote(
            List<Viewer> voters,
            BallotId ballot,
            Instant now,
            CountDownLatch warm,
            AtomicInteger confirmations,
            AtomicBoolean over) {
        var last = new String[voters.size()];
        for (int round = 0; ; round++) {
            for (int voter = 0; voter < voters.size(); voter++) {
                var marks = MARKS[(round + voter) % MARKS.length];
                var mustBeRefused = over.get();
                var receipt = box.cast(ballot, voters.get(voter).id(), marks, now);
                if (receipt == Receipt.CLOSED || receipt == Receipt.NOT_ON_ROLL) {
                    return java.util.Arrays.stream(last)
                            .filter(java.util.Objects::nonNull)
                            .toList();
                }
                assertThat(mustBeRefused).as("a vote was taken after the end").isFalse();
                last[voter] = marks;
                confirmations.incrementAndGet();
                warm.countDown();
            }
        }
    }

    private void onManyNodes(BallotId ballot) throws Exception {
        try (var nodes = Executors.newFixedThreadPool(8)) {
            var turns = new ArrayList<Future<Boolean>>();
            for (int node = 0; node < 8; node++) {
                turns.add(nodes.submit(() -> turn.next(ballot)));
            }
            for (var each : turns) {
                each.get();
            }
        }
    }

    private List<Viewer> voters() {
        var voters = new ArrayList<Viewer>();
        for (int i = 0; i < VOTERS; i++) {
            voters.add(Who.resident().viewer(people));
        }
        return voters;
    }

    private List<String> published(BallotId ballot) {
        var lines = new ArrayList<String>();
        ballots.votes(ballot, line -> lines.add(line.replace(",", "")));
        return lines.subList(1, lines.size());
    }

    private long number(String query, BallotId ballot) throws SQLException {
        try (var connection = database.getConnection()) {
            return PlainSql.number(connection, query, ballot);
        }
    }
}
