package de.zielforum.deliberation;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.moderation.ContentRef;
import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moderation decides about contributions is followed everywhere they are shown. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class HiddenContributionTest {

    private static final String TEXT = "Das Wort Quatschkopf fällt hier.";
    private static final String REASON = "Das setzt einen Menschen herab.";

    @Inject
    Discussions discussions;

    @Inject
    Contributions contributions;

    @Inject
    Moderation moderation;

    @Inject
    ExampleProcesses processes;

    @Inject
    People people;

    private final Who anna = Who.resident();
    private final Who ben = Who.resident();
    private final Who moderator = Who.moderator();
    private DiscussionId discussion;
    private ContributionId contribution;
    private ContentRef content;
    private String api;
    private List<String> places;

    @BeforeEach
    void a_contribution_is_reported_and_hidden() {
        discussion = discussions.open(processes.open(StepKind.DISCUSSING), "Mehr Bänke", "/beispiele/bank");
        contribution = discussions.contribute(anna.viewer(people), discussion, ContributionKind.FOR, TEXT, null);
        discussions.contribute(ben.viewer(people), discussion, ContributionKind.REMARK, "So nicht.", contribution);
        content = new ContentRef("contribution", contribution.value());
        ben.request()
                .formParam("art", "contribution")
                .formParam("id", contribution.toString())
                .formParam("reason", "Eine Beleidigung.")
                .post("/meldung")
                .then()
                .statusCode(303);
        moderation.hide(moderator.viewer(people), content, NetiquetteRule.BELEIDIGUNG, REASON);
        api = "/api/v1/discussions/" + discussion;
        var own = "/diskussionen/" + discussion;
        places = List.of(
                "/beispiele/" + discussion,
                own,
                own + "?folge=oldest",
                own + "/beitraege/" + contribution,
                api + "/contributions",
                api + "/contributions/" + contribution);
    }

    @Test
    void a_hidden_text_is_nowhere_for_visitors_and_other_people() {
        for (var place : places) {
            visitor().get(place).then().statusCode(200).body(not(containsString("Quatschkopf")));
            ben.request().get(place).then().statusCode(200).body(not(containsString("Quatschkopf")));
            Who.planner().request().get(place).then().statusCode(200).body(not(containsString("Quatschkopf")));
        }
        for (var act : List.of("/antwort", "/bearbeitung", "/rueckzug")) {
            ben.request()
                    .get("/diskussionen/" + discussion + "/beitraege/" + contribution + act)
                    .then()
                    .body(not(containsString("Quatschkopf")));
        }
    }

    @Test
    void in_its_place_stands_when_by_which_rule_and_why_and_answers_stay() {
        for (var place : places.subList(0, 4)) {
            visitor()
                    .get(place)
                    .then()
                    .body(containsString("Ausgeblendet am"))
                    .body(containsString("/netiquette#beleidigung"))
                    .body(containsString(REASON))
                    .body(containsString("/moderationsentscheidungen/"))
                    .body(containsString("So nicht."));
        }
        visitor()
                .get(api + "/contributions/" + contribution)
                .then()
                .body("text", nullValue())
                .body("hidden.rule", equalTo("BELEIDIGUNG"))
                .body("hidden.reason", equalTo(REASON));
    }

    @Test
    void the_author_and_moderators_still_read_it() {
        for (var place : places) {
            anna.request().get(place).then().body(containsString("Quatschkopf"));
            moderator.request().get(place).then().body(containsString("Quatschkopf"));
        }
        anna.request().get(places.get(0)).then().body(containsString("Den folgenden Text sehen nur"));
    }

    @Test
    void it_is_not_counted_and_not_answered_until_it_is_shown_again() {
        assertThat(discussions.counts(List.of(discussion))).containsEntry(discussion, 1);
        ben.request()
                .formParam("contributionText", "Noch eine Antwort.")
                .post("/diskussionen/" + discussion + "/beitraege/" + contribution + "/antwort")
                .then()
                .statusCode(409);
        moderation.restore(moderator.viewer(people), content, NetiquetteRule.BELEIDIGUNG, "Es war ein Zitat.");
        assertThat(discussions.counts(List.of(discussion))).containsEntry(discussion, 2);
        for (var place : places) {
            visitor().get(place).then().body(containsString("Quatschkopf")).body(not(containsString(REASON)));
        }
    }

    @Test
    void a_hidden_text_can_still_be_withdrawn_and_is_then_gone_for_everybody() {
        contributions.withdraw(anna.viewer(people), contribution);
        for (var place : places) {
            for (var who : List.of(anna, moderator)) {
                who.request().get(place).then().statusCode(200).body(not(containsString("Quatschkopf")));
            }
        }
        moderator
                .request()
                .get("/werkbank/meldungen/contribution/" + contribution)
                .then()
                .statusCode(200)
                .body(containsString("Der Text wurde zurückgezogen."))
                .body(containsString("Quatschkopf"));
    }

    @Test
    void programs_read_write_edit_and_withdraw() {
        var created = ben.request()
                .contentType("application/json")
                .body("{\"kind\":\"QUESTION\",\"text\":\"Was kostet das?\"}")
                .post(api + "/contributions");
        created.then().statusCode(201).body("kind", equalTo("QUESTION"));
        var one = URI.create(created.header("Location")).getPath();
        var tag = visitor().get(one).then().statusCode(200).extract().header("ETag");
        visitor().header("If-None-Match", tag).get(one).then().statusCode(304);
        anna.request()
                .contentType("application/json")
                .body("{\"kind\":\"FOR\",\"text\":\"Fremde Worte.\"}")
                .post(one + "/revision")
                .then()
                .statusCode(403);
        ben.request()
                .contentType("application/json")
                .body("{\"kind\":\"QUESTION\",\"text\":\"Was kostet das ungefähr?\"}")
                .post(one + "/revision")
                .then()
                .statusCode(200)
                .body("text", equalTo("Was kostet das ungefähr?"));
        ben.request()
                .post(one + "/withdrawal")
                .then()
                .statusCode(200)
                .body("text", nullValue())
                .body("author", nullValue());
        ben.request()
                .contentType("application/json")
                .body("{}")
                .post(api + "/contributions")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors", hasSize(2));
        visitor()
                .contentType("application/json")
                .body("{\"kind\":\"FOR\",\"text\":\"Ja\"}")
                .post(api + "/contributions")
                .then()
                .statusCode(401);
        var first = visitor().get(api + "/contributions?limit=2").jsonPath();
        var rest = visitor()
                .get(api + "/contributions?limit=2&cursor=" + first.getString("next"))
                .jsonPath();
        assertThat(first.getList("items")).hasSize(2);
        assertThat(rest.getList("items")).hasSize(1);
        visitor().get(api + "/contributions?kind=nonsense").then().statusCode(404);
        visitor().get(api).then().statusCode(200).body("answers", equalTo(1)).body("access", equalTo("SIGN_IN"));
    }
}
