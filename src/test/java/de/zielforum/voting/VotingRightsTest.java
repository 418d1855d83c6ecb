package de.zielforum.voting;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.testsupport.ExampleBallots;
import de.zielforum.testsupport.MovableClock;
import de.zielforum.testsupport.Who;
import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every act on a ballot, by everybody, in every state of the ballot: before, while and after votes are taken. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class VotingRightsTest {

    @Inject
    Ballots ballots;

    @Inject
    BallotKeeper keeper;

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

    /** What the table below says: allowed, the sign-in, forbidden, invisible, or refused by a rule of the domain. */
    private enum Answer {
        YES,
        SIGN_IN,
        FORBIDDEN,
        INVISIBLE,
        REFUSED,
        ELSEWHERE
    }

    private record Act(String name, BiFunction<RequestSpecification, BallotId, Response> send) {}

    private static final Act READ = new Act("read", (who, id) -> who.get("/abstimmungen/" + id));
    private static final Act READ_API = new Act("read by API", (who, id) -> who.get("/api/v1/ballots/" + id));
    private static final Act TEXT = new Act("announced text", (who, id) -> who.get("/api/v1/ballots/" + id + "/text"));
    private static final Act PAPER =
            new Act("ballot paper", (who, id) -> who.get("/abstimmungen/" + id + "/stimmzettel"));
    private static final Act CAST =
            new Act("cast", (who, id) -> who.formParam("kreuz", "1").post("/abstimmungen/" + id + "/stimmzettel"));
    private static final Act CAST_API = new Act(
            "cast by API",
            (who, id) -> who.contentType("application/json")
                    .body("{\"approve\":[\"a\"]}")
                    .post("/api/v1/ballots/" + id + "/vote"));
    private static final Act RESULT = new Act("result", (who, id) -> who.get("/api/v1/ballots/" + id + "/result"));
    private static final Act VOTES = new Act("votes", (who, id) -> who.get("/api/v1/ballots/" + id + "/votes.csv"));
    private static final Act PREPARE = new Act("see at the desk", (who, id) -> who.get("/werkbank/abstimmungen/" + id));
    private static final Act ANNOUNCE =
            new Act("announce", (who, id) -> who.post("/werkbank/abstimmungen/" + id + "/ankuendigung"));
    private static final Act WITHDRAW = new Act(
            "withdraw",
            (who, id) -> who.formParam("reason", "Ein Fehler.").post("/werkbank/abstimmungen/" + id + "/zuruecknahme"));

    private static final List<String> NOT_PLANNING =
            List.of("resident", "late", "initiative", "provider", "moderation", "statistics", "accounts");

    @Test
    void a_draft_is_planning_s_alone() {
        var table = table();
        everybody(table, Answer.INVISIBLE, READ, READ_API, TEXT, RESULT, VOTES, PAPER, CAST, CAST_API);
        visitorSignsIn(table, PAPER, CAST, CAST_API);
        planningOnly(table, PREPARE, ANNOUNCE, WITHDRAW);
        set(table, "planning", READ, Answer.YES);
        set(table, "planning", PAPER, Answer.ELSEWHERE);
        set(table, "planning", CAST, Answer.INVISIBLE);
        assertHolds(table, BallotState.DRAFT);
    }

    @Test
    void an_announced_ballot_is_read_by_all_and_takes_no_votes() {
        var table = table();
        everybody(table, Answer.YES, READ, READ_API, TEXT);
        everybody(table, Answer.REFUSED, RESULT, VOTES, CAST, CAST_API);
        everybody(table, Answer.ELSEWHERE, PAPER);
        visitorSignsIn(table, PAPER, CAST, CAST_API);
        planningOnly(table, PREPARE, ANNOUNCE, WITHDRAW);
        assertHolds(table, BallotState.ANNOUNCED);
    }

    @Test
    void an_open_ballot_takes_votes_of_everybody_on_the_roll_whatever_their_role() {
        var table = table();
        everybody(table, Answer.YES, READ, READ_API, TEXT, PAPER, CAST, CAST_API);
        everybody(table, Answer.REFUSED, RESULT, VOTES);
        set(table, "late", PAPER, Answer.ELSEWHERE);
        set(table, "late", CAST, Answer.FORBIDDEN);
        set(table, "late", CAST_API, Answer.FORBIDDEN);
        visitorSignsIn(table, PAPER, CAST, CAST_API);
        planningOnly(table, PREPARE, ANNOUNCE, WITHDRAW);
        set(table, "planning", ANNOUNCE, Answer.REFUSED);
        assertHolds(table, BallotState.OPEN);
    }

    @Test
    void a_published_ballot_shows_its_result_and_votes_to_all_and_takes_no_more() {
        var table = table();
        everybody(table, Answer.YES, READ, READ_API, TEXT, RESULT, VOTES);
        everybody(table, Answer.REFUSED, CAST, CAST_API);
        everybody(table, Answer.ELSEWHERE, PAPER);
        visitorSignsIn(table, PAPER, CAST, CAST_API);
        planningOnly(table, PREPARE, ANNOUNCE, WITHDRAW);
        set(table, "planning", ANNOUNCE, Answer.REFUSED);
        set(table, "planning", WITHDRAW, Answer.REFUSED);
        assertHolds(table, BallotState.PUBLISHED);
    }

    @Test
    void a_withdrawn_ballot_can_still_be_read_and_nothing_else() {
        var table = table();
        everybody(table, Answer.YES, READ, READ_API, TEXT);
        everybody(table, Answer.REFUSED, RESULT, VOTES, CAST, CAST_API);
        everybody(table, Answer.ELSEWHERE, PAPER);
        visitorSignsIn(table, PAPER, CAST, CAST_API);
        planningOnly(table, PREPARE, ANNOUNCE, WITHDRAW);
        set(table, "planning", ANNOUNCE, Answer.REFUSED);
        assertHolds(table, BallotState.WITHDRAWN);
    }

    @Test
    void only_planning_drafts_and_records() {
        var form = Map.of("title", "t", "explanation", "e");
        for (var name : crowd().entrySet()) {
            var answer = request(name.getValue()).formParams(form).post("/werkbank/abstimmungen/nachtrag");
            var expected =
                    name.getKey().equals("planning") ? 422 : name.getKey().equals("visitor") ? 303 : 403;
            assertThat(answer.statusCode()).as(name.getKey()).isEqualTo(expected);
        }
    }

    private void assertHolds(Map<String, Map<Act, Answer>> table, BallotState state) {
        var crowd = crowd();
        var shared = in(state, crowd);
        var wrong = new ArrayList<String>();
        table.forEach((person, acts) -> acts.forEach((act, expected) -> {
            var changes = expected == Answer.YES && (act == ANNOUNCE || act == WITHDRAW);
            var ballot = changes ? in(state, crowd) : shared;
            var response = act.send().apply(request(crowd.get(person)), ballot);
            var actual = answer(response);
            if (actual != expected) {
                wrong.add("%s, %s: expected %s but was %s (%d)"
                        .formatted(person, act.name(), expected, actual, response.statusCode()));
            }
        }));
        assertThat(wrong).isEmpty();
    }

    private static Answer answer(Response response) {
        var location = response.getHeader("Location");
        return switch (response.statusCode()) {
            case 401 -> Answer.SIGN_IN;
            case 403 -> Answer.FORBIDDEN;
            case 404 -> Answer.INVISIBLE;
            case 409 -> Answer.REFUSED;
            case 302, 303 ->
                location.contains("/anmelden?")
                        ? Answer.SIGN_IN
                        : location.endsWith("/abgegeben") || location.contains("/werkbank/")
                                ? Answer.YES
                                : Answer.ELSEWHERE;
            default -> {
                assertThat(response.statusCode()).isEqualTo(200);
                yield Answer.YES;
            }
        };
    }

    /** A new ballot in the given state; all but the late one are on its roll. */
    private BallotId in(BallotState state, Map<String, Who> crowd) {
        var ballot = examples.draft(new MoreThanHalf(), "a", "b");
        if (state == BallotState.DRAFT) {
            return ballot;
        }
        ballots.announce(examples.planner(), ballot);
        if (state == BallotState.ANNOUNCED) {
            return ballot;
        }
        crowd.forEach((name, who) -> {
            if (who != null && !name.equals("late")) {
                who.viewer(people);
            }
        });
        keeper.keepTime();
        crowd.put("late", Who.resident());
        if (state == BallotState.PUBLISHED) {
            examples.finish(ballot);
            clock.back();
        } else if (state == BallotState.WITHDRAWN) {
            ballots.withdraw(examples.planner(), ballot, "Ein Fehler.");
        }
        return ballot;
    }

    private static Map<String, Who> crowd() {
        var crowd = new LinkedHashMap<String, Who>();
        crowd.put("visitor", null);
        crowd.put("resident", Who.resident());
        crowd.put("late", Who.resident());
        for (var role : List.of(
                Role.INITIATIVE, Role.PROVIDER, Role.MODERATION, Role.STATISTICS, Role.ACCOUNTS, Role.PLANNING)) {
            crowd.put(role.realmName(), Who.with(Role.RESIDENT, role));
        }
        return crowd;
    }

    private static RequestSpecification request(Who who) {
        return who == null ? Who.visitor() : who.request();
    }

    private static Map<String, Map<Act, Answer>> table() {
        var table = new LinkedHashMap<String, Map<Act, Answer>>();
        crowd().keySet().forEach(person -> table.put(person, new LinkedHashMap<>()));
        return table;
    }

    private static void everybody(Map<String, Map<Act, Answer>> table, Answer answer, Act... acts) {
        table.keySet().forEach(person -> {
            for (var act : acts) {
                set(table, person, act, answer);
            }
        });
    }

    private static void visitorSignsIn(Map<String, Map<Act, Answer>> table, Act... acts) {
        for (var act : acts) {
            set(table, "visitor", act, Answer.SIGN_IN);
        }
    }

    private static void planningOnly(Map<String, Map<Act, Answer>> table, Act... acts) {
        for (var act : acts) {
            NOT_PLANNING.forEach(person -> set(table, person, act, Answer.FORBIDDEN));
            set(table, "visitor", act, Answer.SIGN_IN);
            set(table, "planning", act, Answer.YES);
        }
    }

    private static void set(Map<String, Map<Act, Answer>> table, String person, Act act, Answer answer) {
        table.get(person).put(act, answer);
    }
}
