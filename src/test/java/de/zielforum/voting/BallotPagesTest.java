package de.zielforum.voting;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.testsupport.ExampleBallots;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.MovableClock;
import de.zielforum.testsupport.Who;
import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import de.zielforum.voting.tally.AcceptanceRule.MostApprovals;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class BallotPagesTest {

    @Inject
    Ballots ballots;

    @Inject
    ExampleBallots examples;

    @Inject
    ExampleProcesses processes;

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.back();
    }

    @Test
    void the_ballot_page_says_what_is_asked_and_offers_what_can_be_done_next() {
        var voter = arrived();
        var ballot = examples.open(new MoreThanHalf(), "treffpunkt", "ankommen");
        var path = "/abstimmungen/" + ballot;
        visitor()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Ziel treffpunkt"))
                .body(containsString("href=\"/ziele/treffpunkt\""))
                .body(containsString("Worüber <strong>jetzt</strong> abgestimmt wird."))
                .body(containsString("läuft noch 7 Tage"))
                .body(containsString("mehr als der Hälfte der abgegebenen Stimmzettel"))
                .body(containsString("Anmelden und abstimmen"))
                .body(containsString(
                        ballots.require(voter.viewer(people), ballot).textHash()));
        voter.request()
                .get(path)
                .then()
                .body(containsString("Stimmzettel ausfüllen"))
                .body(containsString(path + "/stimmzettel"));
        Who.resident()
                .request()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Sie stehen nicht im Wählerverzeichnis"))
                .body(not(containsString(path + "/stimmzettel")));
        voter.request()
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .body(containsString("Fill in the ballot paper"));
    }

    @Test
    void a_vote_is_cast_on_the_paper_and_changed_on_an_empty_one() {
        var voter = arrived();
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        var path = "/abstimmungen/" + ballot;
        voter.request()
                .get(path + "/stimmzettel")
                .then()
                .statusCode(200)
                .body(containsString("Ziel a"))
                .body(not(containsString("checked")))
                .body(not(containsString("Ihre Stimme gilt weiter")));
        voter.request()
                .formParam("kreuz", "1", "2")
                .post(path + "/stimmzettel")
                .then()
                .statusCode(303)
                .header("Location", endsWith(path + "/abgegeben"));
        voter.request()
                .get(path + "/abgegeben")
                .then()
                .statusCode(200)
                .body(containsString("Ihre Stimme ist abgegeben"))
                .body(not(containsString("Ziel a")));
        voter.request()
                .get(path)
                .then()
                .body(containsString("Ihre Stimme ist abgegeben"))
                .body(containsString("Stimme ändern"));
        voter.request()
                .get(path + "/stimmzettel")
                .then()
                .body(containsString("Ihre Stimme gilt weiter"))
                .body(not(containsString("checked")));
        voter.request()
                .formParam("keinem", "ja")
                .post(path + "/stimmzettel")
                .then()
                .statusCode(303);
        examples.finish(ballot);
        assertThat(ballots.result(ballot).outcomes())
                .extracting(OptionOutcome::approvals)
                .containsExactly(0L, 0L);
        assertThat(ballots.result(ballot).ballotsCast()).isEqualTo(1);
    }

    @Test
    void a_paper_that_cannot_be_counted_comes_back_as_it_was() {
        var voter = arrived();
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        var path = "/abstimmungen/" + ballot + "/stimmzettel";
        voter.request().post(path).then().statusCode(422).body(containsString("Sie haben nichts angekreuzt"));
        voter.request()
                .formParam("kreuz", "2")
                .formParam("keinem", "ja")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("Bitte entscheiden Sie sich"))
                .body(containsString("id=\"o-2\" name=\"kreuz\" value=\"2\" checked"))
                .body(containsString("name=\"keinem\" value=\"ja\" checked"));
        for (var unknown : new String[] {"3", "0", "a", "-1", "1 "}) {
            voter.request().formParam("kreuz", unknown).post(path).then().statusCode(422);
        }
        assertThat(ballots.standing(voter.viewer(people), ballot)).isEqualTo(Standing.MAY_VOTE);
    }

    @Test
    void a_paper_sent_without_session_is_not_kept_anywhere() {
        var ballot = examples.open(new MoreThanHalf(), "a");
        var path = "/abstimmungen/" + ballot + "/stimmzettel";
        visitor()
                .formParam("kreuz", "1")
                .post(path)
                .then()
                .statusCode(303)
                .header("Location", containsString("/anmelden?zurueck=" + path.replace("/", "%2F")));
    }

    @Test
    void the_receipt_is_for_who_has_voted() {
        var voter = arrived();
        var ballot = examples.open(new MoreThanHalf(), "a");
        voter.request()
                .get("/abstimmungen/" + ballot + "/abgegeben")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/abstimmungen/" + ballot));
    }

    @Test
    void the_result_waits_for_the_end_and_then_explains_itself() throws Exception {
        var anna = arrived();
        var bela = arrived();
        var ballot = examples.open(new MoreThanHalf(), "a", "b");
        ballots.cast(anna.viewer(people), ballot, Set.of("a"));
        ballots.cast(bela.viewer(people), ballot, Set.of("a", "b"));
        var path = "/abstimmungen/" + ballot + "/ergebnis";
        visitor().get(path).then().statusCode(200).body(containsString("kennt niemand ein Zwischenergebnis"));
        examples.finish(ballot);
        visitor()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("haben abgestimmt, das sind"))
                .body(containsString("also mindestens 2."))
                .body(containsString("100 % der Stimmzettel"))
                .body(containsString("nicht angenommen"))
                .body(containsString("/api/v1/ballots/" + ballot + "/votes.csv"))
                .body(containsString("Recount votes.csv MORE_THAN_HALF "));
        visitor().header("Accept-Language", "en").get(path).then().body(containsString("that is at least 2."));

        var csv =
                visitor().get("/api/v1/ballots/" + ballot + "/votes.csv").then().statusCode(200);
        csv.contentType(containsString("text/csv")).header("Content-Disposition", containsString("attachment"));
        assertThat(csv.extract().asString().lines())
                .contains("a,b", "1,0", "1,1")
                .hasSize(3);
        var hash = ballots.result(ballot).ballot().textHash();
        var text = visitor().get("/api/v1/ballots/" + ballot + "/text").asByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
                .isEqualTo(hash);
        assertThat(new String(text, StandardCharsets.UTF_8)).contains("Worüber");
        visitor()
                .get("/api/v1/ballots/" + ballot + "/result")
                .then()
                .body("ballotsCast", equalTo(2))
                .body("rule", equalTo("MORE_THAN_HALF"))
                .body("textHash", equalTo(hash))
                .body("outcomes[0].reference", equalTo("a"))
                .body("outcomes[0].approvals", equalTo(2))
                .body("outcomes[0].accepted", equalTo(true))
                .body("outcomes[1].accepted", equalTo(false));
    }

    @Test
    void a_lot_that_decided_is_explained() {
        var anna = arrived();
        var ballot = examples.open(new MostApprovals(1), "a", "b");
        ballots.cast(anna.viewer(people), ballot, Set.of("a", "b"));
        examples.finish(ballot);
        visitor()
                .get("/abstimmungen/" + ballot + "/ergebnis")
                .then()
                .body(containsString("durch Los angenommen"))
                .body(containsString("durch Los nicht angenommen"))
                .body(containsString(ballots.result(ballot).lotSeed()));
    }

    @Test
    void a_withdrawn_ballot_says_why() {
        var ballot = examples.open(new MoreThanHalf(), "a");
        ballots.withdraw(examples.planner(), ballot, "Ein Ziel fehlte auf dem Stimmzettel.");
        visitor()
                .get("/abstimmungen/" + ballot)
                .then()
                .statusCode(200)
                .body(containsString("Ein Ziel fehlte auf dem Stimmzettel."))
                .body(containsString("ungelesen vernichtet"));
        visitor().get("/abstimmungen/" + ballot + "/ergebnis").then().statusCode(303);
    }

    @Test
    void ballots_are_found_from_the_list_the_process_the_account_and_the_desk() {
        var voter = arrived();
        var planner = Who.planner();
        var draft = examples.draft(new MoreThanHalf(), "a");
        planner.request().get("/werkbank").then().body(containsString("/werkbank/abstimmungen/" + draft));
        visitor().get("/abstimmungen").then().body(not(containsString(draft.toString())));
        var ballot = examples.open(draft);
        visitor().get("/abstimmungen").then().body(containsString("/abstimmungen/" + ballot));
        voter.request().get("/konto").then().body(containsString("noch nicht abgestimmt"));
        ballots.cast(voter.viewer(people), ballot, Set.of());
        voter.request().get("/konto").then().body(containsString("Stimme abgegeben, bis"));
        examples.finish(ballot);
        planner.request().get("/werkbank").then().body(containsString("/abstimmungen/" + ballot + "/ergebnis"));
        planner.request().get("/werkbank/abstimmungen").then().body(containsString("/werkbank/abstimmungen/" + ballot));
    }

    @Test
    void planning_words_announces_and_withdraws_a_draft_on_its_page() {
        var planner = Who.planner();
        var ballot = examples.draft(new MoreThanHalf(), "a", "b", "c");
        var path = "/werkbank/abstimmungen/" + ballot;
        planner.request()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Jetzt ankündigen"))
                .body(containsString("Ziel c"));
        var opens = clock.instant().plus(Duration.ofDays(1));
        var closes = clock.instant().plus(Duration.ofDays(8));
        var form = Map.of(
                "version", Integer.toString(version(ballot)),
                "title", "Welche Ziele zuerst?",
                "explanation", "Es geht um **drei** Ziele.",
                "rule", "MOST_APPROVALS",
                "places", "2",
                "opens", BerlinTime.input(opens),
                "closes", BerlinTime.input(closes));
        planner.request().formParams(form).post(path).then().statusCode(303).header("Location", endsWith(path));
        planner.request().formParams(form).post(path).then().statusCode(409);
        var view = ballots.require(examples.planner(), ballot);
        assertThat(view.title()).isEqualTo("Welche Ziele zuerst?");
        assertThat(view.rule()).isEqualTo(new MostApprovals(2));
        planner.request().post(path + "/ankuendigung").then().statusCode(303);
        planner.request()
                .get(path)
                .then()
                .body(containsString("öffnet am"))
                .body(not(containsString("Jetzt ankündigen")));
        planner.request()
                .formParam("reason", " ")
                .post(path + "/zuruecknahme")
                .then()
                .statusCode(422)
                .body(containsString("Bitte nennen Sie den Grund"));
        planner.request()
                .formParam("reason", "Verschoben.")
                .post(path + "/zuruecknahme")
                .then()
                .statusCode(303);
        visitor().get("/abstimmungen/" + ballot).then().body(containsString("Verschoben."));
    }

    @Test
    void a_draft_that_does_not_fit_comes_back_with_what_was_typed() {
        var planner = Who.planner();
        var ballot = examples.draft(new MoreThanHalf(), "a");
        planner.request()
                .formParams(Map.of(
                        "version", "0",
                        "title", " ",
                        "explanation", "Bleibt stehen.",
                        "rule", "MOST_APPROVALS",
                        "places", "viele",
                        "opens", "gestern",
                        "closes", ""))
                .post("/werkbank/abstimmungen/" + ballot)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Bitte geben Sie an, worüber abgestimmt wird."),
                        containsString("Bitte geben Sie eine ganze Zahl ab 1 an."),
                        containsString("Bitte geben Sie Tag und Uhrzeit an."),
                        containsString("Bleibt stehen.")));
    }

    @Test
    void an_earlier_ballot_is_entered_from_the_minutes() {
        var planner = Who.planner();
        var process = processes.open(StepKind.VOTING);
        var form = new java.util.HashMap<>(Map.of(
                "process", process.toString(),
                "title", "Ziele 2019",
                "explanation", "Auf Papier.",
                "rule", "MORE_THAN_HALF",
                "opens", "2019-08-26T08:00",
                "closes", "2019-09-16T18:00",
                "roll", "1.204",
                "cast", "867",
                "lines", "Weniger Kinderarmut; 806\nMittagessen für alle; 429"));
        planner.request().get("/werkbank/abstimmungen/nachtrag").then().statusCode(200);
        var location = planner.request()
                .formParams(form)
                .post("/werkbank/abstimmungen/nachtrag")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        visitor()
                .get(location)
                .then()
                .statusCode(200)
                .body(containsString("867 von 1.204 Personen"))
                .body(containsString("Weniger Kinderarmut"))
                .body(containsString("aus der Niederschrift übernommen"))
                .body(not(containsString("votes.csv")));
        form.put("lines", "Ohne Zahl");
        form.put("cast", "viele");
        planner.request()
                .formParams(form)
                .post("/werkbank/abstimmungen/nachtrag")
                .then()
                .statusCode(422)
                .body(containsString("je Zeile einen Punkt"))
                .body(containsString("Ohne Zahl"));
    }

    @Test
    void the_api_lists_ballots_page_by_page_and_takes_votes() {
        var voter = arrived();
        var process = processes.published();
        processes.step(process, StepKind.VOTING, StepPhase.OPEN);
        var first = examples.open(examples.draft(process, new MoreThanHalf(), "a"));
        var second = examples.open(examples.draft(process, new MoreThanHalf(), "a"));
        examples.draft(process, new MoreThanHalf(), "a");
        var list = "/api/v1/ballots?process=" + process;
        api().get(list)
                .then()
                .body("items", hasSize(2))
                .body("items.id", hasItem(first.toString()))
                .body("next", nullValue());
        var page = api().get(list + "&limit=1")
                .then()
                .body("items[0].id", equalTo(second.toString()))
                .extract();
        api().get(list + "&limit=1&cursor=" + page.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(first.toString()))
                .body("next", nullValue());
        api().get(list + "&state=open").then().body("items", hasSize(2));
        api().get(list + "&state=draft").then().body("items", hasSize(0));
        api().get(list + "&state=unsinn").then().statusCode(404);
        api().get(list + "&limit=unsinn&cursor=unsinn").then().statusCode(200);

        var one = api().get("/api/v1/ballots/" + first).then().statusCode(200).body("state", equalTo("open"));
        var tag = one.extract().header("ETag");
        api().header("If-None-Match", tag)
                .get("/api/v1/ballots/" + first)
                .then()
                .statusCode(304);

        var vote = "/api/v1/ballots/" + first + "/vote";
        var cast = voter.request().contentType("application/json");
        cast.body("{\"approve\":[\"a\"]}")
                .post(vote)
                .then()
                .statusCode(200)
                .body("counted", equalTo(true))
                .body("approve", nullValue());
        voter.request()
                .contentType("application/json")
                .body("{}")
                .post(vote)
                .then()
                .statusCode(422);
        voter.request()
                .contentType("application/json")
                .body("{\"approve\":[null]}")
                .post(vote)
                .then()
                .statusCode(422);
        voter.request()
                .contentType("application/json")
                .body("{\"approve\":[\"b\"]}")
                .post(vote)
                .then()
                .statusCode(409);
        voter.request()
                .contentType("application/json")
                .body("{")
                .post(vote)
                .then()
                .statusCode(400);
        api().contentType("application/json")
                .body("{\"approve\":[]}")
                .post(vote)
                .then()
                .statusCode(401);
    }

    private static RequestSpecification api() {
        return visitor();
    }

    private int version(BallotId ballot) {
        return ballots.require(examples.planner(), ballot).version();
    }

    private Who arrived() {
        var who = Who.resident();
        who.viewer(people);
        return who;
    }
}
