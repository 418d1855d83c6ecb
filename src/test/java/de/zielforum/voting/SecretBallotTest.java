package de.zielforum.voting;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.Processes;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.ExampleBallots;
import de.zielforum.testsupport.MovableClock;
import de.zielforum.testsupport.Who;
import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who voted what is found nowhere after closing, and how many voted what is found nowhere before. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class SecretBallotTest {

    @Inject
    DataSource database;

    @Inject
    Ballots ballots;

    @Inject
    BallotKeeper keeper;

    @Inject
    Processes processes;

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

    @Test
    void while_a_ballot_is_open_every_page_and_answer_is_the_same_with_and_without_votes() {
        var voters = arrived(6);
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        var watchers = new LinkedHashMap<String, Who>();
        watchers.put("visitor", null);
        watchers.put("resident", Who.resident());
        watchers.put("administration", Who.with(Role.RESIDENT, Role.ADMINISTRATION));
        var before = everythingSaid(ballot, watchers);

        for (int i = 0; i < voters.size(); i++) {
            ballots.cast(voters.get(i), ballot, i % 2 == 0 ? Set.of("a") : Set.of("a", "b"));
        }
        ballots.cast(voters.getFirst(), ballot, Set.of());

        assertThat(everythingSaid(ballot, watchers)).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(25);
    }

    /** Status and body of everything that speaks of ballots. */
    private Map<String, String> everythingSaid(BallotId ballot, Map<String, Who> watchers) {
        var slug = processes
                .require(ballots.require(Viewer.VISITOR, ballot).process())
                .slug();
        var said = new TreeMap<String, String>();
        watchers.forEach((name, who) -> {
            for (var path : List.of(
                    "/",
                    "/abstimmungen",
                    "/abstimmungen/" + ballot,
                    "/abstimmungen/" + ballot + "/ergebnis",
                    "/abstimmungen/" + ballot + "/stimmzettel",
                    "/abstimmungen/" + ballot + "/abgegeben",
                    "/verfahren/" + slug,
                    "/konto",
                    "/werkbank",
                    "/werkbank/abstimmungen",
                    "/werkbank/abstimmungen/" + ballot,
                    "/api/v1/ballots",
                    "/api/v1/ballots/" + ballot,
                    "/api/v1/ballots/" + ballot + "/text",
                    "/api/v1/ballots/" + ballot + "/result",
                    "/api/v1/ballots/" + ballot + "/votes.csv")) {
                var answer = (who == null ? visitor() : who.request()).get(path);
                said.put(
                        name + " " + path,
                        answer.statusCode() + "\n" + answer.body().asString());
            }
        });
        assertThat(said.keySet().stream().filter(key -> key.startsWith("visitor") && key.endsWith("/result")))
                .allSatisfy(key -> assertThat(said.get(key)).startsWith("409"));
        return said;
    }

    @Test
    void the_metrics_do_not_count_votes() {
        var voter = Who.resident();
        voter.viewer(people);
        var ballot = examples.open(new MoreThanHalf(), "a");
        voter.request()
                .contentType("application/json")
                .body("{\"approve\":[]}")
                .post("/api/v1/ballots/" + ballot + "/vote")
                .then()
                .statusCode(200);
        voter.request()
                .formParam("kreuz", "1")
                .post("/abstimmungen/" + ballot + "/stimmzettel")
                .then()
                .statusCode(303);
        var metrics =
                visitor().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics)
                .contains("http_server_requests")
                .doesNotContain("stimmzettel")
                .doesNotContain("/vote");
    }

    @Test
    void in_the_box_all_votes_look_different_and_none_can_be_read() throws SQLException {
        var voters = arrived(3);
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        ballots.cast(voters.get(0), ballot, Set.of("a"));
        ballots.cast(voters.get(1), ballot, Set.of("a"));
        ballots.cast(voters.get(2), ballot, Set.of("a", "b"));
        var sealed = column("select encode(content, 'hex') from sealed_vote where ballot_id = ?", ballot);
        assertThat(sealed)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allSatisfy(hex -> assertThat(hex).hasSameSizeAs(sealed.getFirst()));
        assertThat(column("select marks from vote where ballot_id = ?", ballot)).isEmpty();
    }

    @Test
    void casting_leaves_no_journal_entry() throws SQLException {
        var voter = arrived(1).getFirst();
        var ballot = examples.open(new MoreThanHalf(), "a");
        ballots.cast(voter, ballot, Set.of("a"));
        assertThat(column("select verb from journal_entry where subject = ? and actor = '" + voter.id() + "'", ballot))
                .isEmpty();
    }

    @Test
    void after_closing_pseudonyms_and_secret_are_gone_and_the_files_are_new() throws SQLException {
        var voters = arrived(4);
        var ballot = examples.open(new MoreThanHalf(), "a");
        var other = examples.open(new MoreThanHalf(), "a");
        voters.forEach(voter -> ballots.cast(voter, ballot, Set.of("a")));
        ballots.cast(voters.getFirst(), other, Set.of("a"));
        var pseudonyms = column("select encode(pseudonym, 'hex') from sealed_vote where ballot_id = ?", ballot);
        var file = column("select pg_relation_filepath('sealed_vote') where ?::uuid is not null", ballot);
        assertThat(pseudonyms).hasSize(4);

        examples.finish(ballot);

        assertThat(column("select pseudonym::text from sealed_vote where ballot_id = ?", ballot))
                .isEmpty();
        assertThat(column("select secret::text from ballot_key where ballot_id = ?", ballot))
                .isEmpty();
        assertThat(column("select pg_relation_filepath('sealed_vote') where ?::uuid is not null", ballot))
                .isNotEqualTo(file);
        assertThat(column("select traces_removed_at::text from ballot where id = ?", ballot))
                .doesNotContainNull();
        assertThat(column("select id::text from vote where ballot_id = ?", ballot))
                .hasSize(4)
                .allSatisfy(id -> assertThat(id.charAt(14))
                        .as("a random id, without time")
                        .isEqualTo('4'))
                .noneMatch(id -> pseudonyms.contains(id.replace("-", "")));
    }

    @Test
    void a_ballot_still_open_keeps_its_votes_when_another_one_is_cleared_away() throws SQLException {
        var voter = arrived(1).getFirst();
        var first = examples.open(new MoreThanHalf(), "a");
        clock.forward(java.time.Duration.ofHours(1));
        var second = examples.open(new MoreThanHalf(), "a");
        ballots.cast(voter, first, Set.of("a"));
        ballots.cast(voter, second, Set.of());
        clock.forwardTo(ballots.require(voter, first).closes());
        keeper.keepTime();
        ballots.cast(voter, second, Set.of("a"));
        clock.forwardTo(ballots.require(voter, second).closes());
        keeper.keepTime();
        assertThat(ballots.result(second).ballotsCast()).isEqualTo(1);
        assertThat(ballots.result(second).outcomes().getFirst().approvals()).isEqualTo(1);
    }

    @Test
    void neither_the_order_nor_the_transaction_of_rows_tells_who_cast_which_vote() throws SQLException {
        var voters = arrived(40);
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        for (int i = 0; i < voters.size(); i++) {
            ballots.cast(voters.get(i), ballot, Set.of(i < 20 ? "a" : "b"));
        }
        examples.finish(ballot);

        assertThat(Set.copyOf(column("select xmin::text from vote where ballot_id = ?", ballot)))
                .hasSize(1);
        assertThat(Set.copyOf(column("select xmin::text from roll_use where ballot_id = ?", ballot)))
                .hasSize(1);
        assertThat(Set.copyOf(column("select xmin::text from roll_entry where ballot_id = ?", ballot)))
                .hasSize(1);
        assertThat(Set.copyOf(column("select xmax::text from roll_entry where ballot_id = ?", ballot)))
                .containsOnly("0");
        var used = column("select entry_id::text from roll_use where ballot_id = ? order by ctid", ballot);
        assertThat(used).as("by their random ids, not as people voted").isSorted();
        // That 40 votes come out as they went in has a probability of 1 to 137,846,528,820.
        assertThat(String.join("", column("select marks from vote where ballot_id = ? order by ctid", ballot)))
                .isNotEqualTo("10".repeat(20) + "01".repeat(20));
        assertThat(String.join("", column("select marks from vote where ballot_id = ? order by id", ballot)))
                .isNotEqualTo("10".repeat(20) + "01".repeat(20));
    }

    /**
     * Starts from a voter and follows every identifier through every table, as somebody with the whole database could: whatever
     * is reached, no vote is.
     */
    @Test
    void no_chain_of_identifiers_leads_from_a_person_to_a_vote() throws SQLException {
        var voters = arrived(3);
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        ballots.cast(voters.get(0), ballot, Set.of("a"));
        ballots.cast(voters.get(1), ballot, Set.of("b"));
        ballots.cast(voters.get(2), ballot, Set.of());
        examples.finish(ballot);

        var rows = allRows();
        var votes = column("select id::text from vote where ballot_id = ?", ballot);
        assertThat(votes).hasSize(3);
        for (var voter : voters) {
            var reached = reached(rows, voter.id().toString(), ballot.toString());
            assertThat(reached)
                    .as("the roll entry at least")
                    .hasSizeGreaterThan(1)
                    .doesNotContainAnyElementsOf(votes);
        }
    }

    /** The identifiers in each row of each table: UUIDs and byte strings, also those inside of texts and JSON. */
    private List<Set<String>> allRows() throws SQLException {
        var rows = new ArrayList<Set<String>>();
        try (var connection = database.getConnection()) {
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement();
                        var cells = statement.executeQuery("select row_to_json(t)::text from " + table + " t")) {
                    while (cells.next()) {
                        var found = java.util.regex.Pattern.compile(
                                        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|x[0-9a-f]{32,}")
                                .matcher(cells.getString(1))
                                .results()
                                .map(java.util.regex.MatchResult::group)
                                .collect(java.util.stream.Collectors.toSet());
                        rows.add(found);
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var names = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = current_schema() and table_type = 'BASE TABLE'")) {
            while (names.next()) {
                tables.add('"' + names.getString(1) + '"');
            }
        }
        assertThat(tables).contains("\"vote\"", "\"roll_entry\"", "\"roll_use\"", "\"journal_entry\"");
        return tables;
    }

    private static Set<String> reached(List<Set<String>> rows, String start, String ballot) {
        var byValue = new HashMap<String, List<Set<String>>>();
        rows.forEach(row -> row.forEach(
                value -> byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(row)));
        var reached = new HashSet<String>();
        var next = new ArrayList<>(List.of(start));
        while (!next.isEmpty()) {
            var value = next.removeLast();
            // Everybody on the roll is joined with the ballot itself; that says nothing.
            if (!value.equals(ballot) && reached.add(value)) {
                byValue.getOrDefault(value, List.of()).forEach(next::addAll);
            }
        }
        return reached;
    }

    private List<Viewer> arrived(int number) {
        var viewers = new ArrayList<Viewer>();
        for (int i = 0; i < number; i++) {
            viewers.add(Who.resident().viewer(people));
        }
        return viewers;
    }

    private List<String> column(String query, BallotId ballot) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = database.getConnection();
                var select = PlainSql.prepared(connection, query, ballot);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
