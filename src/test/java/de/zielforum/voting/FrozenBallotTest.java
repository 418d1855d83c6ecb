package de.zielforum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.testsupport.ExampleBallots;
import de.zielforum.testsupport.MovableClock;
import de.zielforum.testsupport.Who;
import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is frozen is refused by the database itself, whoever asks: not only by the application. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class FrozenBallotTest {

    @Inject
    DataSource database;

    @Inject
    Ballots ballots;

    @Inject
    ExampleBallots examples;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.back();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ballot set title = 'Anders' where id = ?",
                "update ballot set explanation = 'Anders' where id = ?",
                "update ballot set rule = 'MOST_APPROVALS:1' where id = ?",
                "update ballot set closes = closes + interval '1 hour' where id = ?",
                "update ballot set opens = opens - interval '1 hour' where id = ?",
                "update ballot set participants = 'VERIFIED_RESIDENTS' where id = ?",
                "update ballot set announced_text = '{}' where id = ?",
                "update ballot set text_hash = repeat('0', 64) where id = ?",
                "update ballot set origin = 'RECORDED' where id = ?",
                "update ballot set announced_at = null, announced_by = null, announced_text = null, text_hash = null,"
                        + " participants = null where id = ?",
                "update ballot_option set text = 'Anders' where ballot_id = ?",
                "update ballot_option set position = position + 5 where ballot_id = ?",
                "delete from ballot_option where ballot_id = ?",
                "insert into ballot_option (ballot_id, position, reference, title, text, path)"
                        + " values (?, 7, 'x', 'Untergeschoben', '', '')",
                "delete from ballot where id = ?",
                "update ballot set closed_at = now() where id = ?",
                "update ballot set published_at = now() where id = ?",
                "insert into vote (ballot_id, id, marks) values (?, gen_random_uuid(), '11')",
            })
    void an_announced_ballot_is_not_changed(String statement) throws SQLException {
        assertRefused(statement, examples.announced(new MoreThanHalf(), "a", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ballot set opened_at = null, roll_size = null where id = ?",
                "update ballot set roll_size = roll_size + 1 where id = ?",
                "insert into roll_entry (id, ballot_id) values (gen_random_uuid(), ?)",
                "delete from roll_entry where ballot_id = ?",
                "update roll_entry set person_id = (select person_id from roll_entry limit 1) where ballot_id = ?",
                "update roll_entry set id = gen_random_uuid() where ballot_id = ?",
                "insert into vote (ballot_id, id, marks) values (?, gen_random_uuid(), '11')",
                "update ballot set title = 'Anders' where id = ?",
            })
    void the_roll_of_an_open_ballot_is_not_changed(String statement) throws SQLException {
        people.arrive("test-" + java.util.UUID.randomUUID(), "Anna");
        assertRefused(statement, examples.open(new MoreThanHalf(), "a", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ballot set closed_at = null, tallied_at = null, published_at = null where id = ?",
                "update ballot set published_at = null where id = ?",
                "update ballot set withdrawn_at = now(), withdrawal_reason = 'x' where id = ?",
                "update ballot_result set ballots_cast = 99 where ballot_id = ?",
                "delete from ballot_result where ballot_id = ?",
                "update ballot_outcome set accepted = not accepted where ballot_id = ?",
                "delete from ballot_outcome where ballot_id = ?",
                "update vote set marks = '11' where ballot_id = ?",
                "delete from vote where ballot_id = ?",
                "insert into vote (ballot_id, id, marks) values (?, gen_random_uuid(), '11')",
            })
    void the_votes_and_the_result_of_a_counted_ballot_are_not_changed(String statement) throws SQLException {
        var voter = Who.resident().viewer(people);
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        ballots.cast(voter, ballot, Set.of("a"));
        examples.finish(ballot);
        assertRefused(statement, ballot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ballot", "vote", "roll_entry", "ballot_result", "ballot_outcome"})
    void what_was_voted_on_cannot_be_emptied(String table) {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("truncate " + table + " cascade");
            }
        });
    }

    @Test
    void a_draft_can_still_be_changed_by_the_same_statements() throws SQLException {
        var ballot = examples.draft(new MoreThanHalf(), "a", "b");
        assertThat(execute("update ballot set title = 'Anders' where id = ?", ballot))
                .isEqualTo(1);
        assertThat(execute("update ballot_option set text = 'Anders' where ballot_id = ?", ballot))
                .isEqualTo(2);
    }

    @Test
    void a_person_who_leaves_is_taken_out_of_the_roll_and_the_roll_keeps_its_size() throws SQLException {
        var voter = Who.resident().viewer(people);
        var ballot = examples.open(new MoreThanHalf(), "a");
        ballots.cast(voter, ballot, Set.of("a"));
        var size = ballots.require(voter, ballot).rollSize();
        assertThat(execute(
                        "update roll_entry set person_id = null where ballot_id = ? and person_id = '" + voter.id()
                                + "'",
                        ballot))
                .isEqualTo(1);
        examples.finish(ballot);
        assertThat(ballots.result(ballot).ballotsCast()).isEqualTo(1);
        assertThat(ballots.result(ballot).ballot().rollSize()).isEqualTo(size);
    }

    private void assertRefused(String statement, BallotId ballot) throws SQLException {
        var before = ballots.require(examples.planner(), ballot);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(statement, ballot));
        assertThat(ballots.require(examples.planner(), ballot)).isEqualTo(before);
    }

    private int execute(String statement, BallotId ballot) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, ballot.value());
            return prepared.executeUpdate();
        }
    }
}
