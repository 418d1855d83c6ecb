package de.zielforum.moderation;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ModerationPagesTest {

    private static final String REASON = "Der Text macht einen Menschen lächerlich.";

    @Inject
    Moderation moderation;

    @Inject
    ModerationDesk desk;

    @Inject
    ExampleContent contents;

    @Inject
    People people;

    private final Who author = Who.resident();
    private final Who reader = Who.resident();
    private final Who moderator = Who.moderator();
    private final Who second = Who.moderator();
    private ContentRef content;
    private String form;
    private String casePage;

    @BeforeEach
    void somebody_wrote_something() {
        content = contents.by(author.viewer(people).id(), "Ein Satz, den jemand *so* gesagt hat.");
        form = "/meldung?art=" + content.kind() + "&id=" + content.id();
        casePage = "/werkbank/meldungen/" + content.kind() + "/" + content.id();
    }

    @Test
    void a_reader_reports_and_the_moderator_finds_it_on_the_desk() {
        reader.request()
                .get(form)
                .then()
                .statusCode(200)
                .body(containsString("den jemand <em>so</em> gesagt hat"))
                .body(containsString("/netiquette#beleidigung"));
        report("Das verletzt mich sehr.")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/beispiele/" + content.id()));
        moderator
                .request()
                .get("/werkbank/meldungen")
                .then()
                .statusCode(200)
                .body(containsString("Beispiel " + content.id()))
                .body(containsString("Das verletzt mich sehr."))
                .body(containsString(reader.subject()));
        moderator.request().get("/werkbank").then().statusCode(200).body(containsString("Meldungen und Widersprüche"));
        moderator
                .request()
                .get(casePage)
                .then()
                .statusCode(200)
                .body(containsString("Das verletzt mich sehr."))
                .body(containsString("Stehen lassen"));
    }

    @Test
    void a_report_without_a_reason_comes_back() {
        report("  ").then().statusCode(422).body(containsString("Bitte schreiben Sie, was Sie stört."));
        report("x".repeat(2001)).then().statusCode(422).body(containsString("x".repeat(2001)));
        assertThat(desk.find(moderator.viewer(people), content).reports()).isEmpty();
    }

    @Test
    void the_form_to_report_shows_nothing_to_visitors_authors_and_of_hidden_texts() {
        visitor().get(form).then().statusCode(303).header("Location", containsString("/anmelden?zurueck="));
        author.request().get(form).then().statusCode(403).body(not(containsString("gesagt hat")));
        reader.request().get("/meldung").then().statusCode(404);
        reader.request().get("/meldung?art=unsinn&id=" + content.id()).then().statusCode(404);
        reader.request().get("/meldung?art=example&id=unsinn").then().statusCode(404);
        moderation.hide(moderator.viewer(people), content, NetiquetteRule.BELEIDIGUNG, REASON);
        reader.request().get(form).then().statusCode(409).body(not(containsString("gesagt hat")));
    }

    @Test
    void the_desk_is_for_moderators() {
        visitor().get("/werkbank/meldungen").then().statusCode(303);
        for (var who : List.of(reader, Who.planner(), Who.statistician(), Who.accounts())) {
            who.request().get("/werkbank/meldungen").then().statusCode(403);
            who.request().get(casePage).then().statusCode(403);
            decide(who, "HIDE", "BELEIDIGUNG", REASON).then().statusCode(403);
        }
        moderator.request().get("/werkbank/meldungen/example/unsinn").then().statusCode(404);
    }

    @Test
    void a_decision_needs_an_act_a_rule_and_a_reason() {
        decide(moderator, "HIDE", "", "zu kurz")
                .then()
                .statusCode(422)
                .body(containsString("Bitte wählen Sie eine Regel der Netiquette."))
                .body(containsString("mit 10 bis 2.000 Zeichen"))
                .body(containsString("zu kurz"));
        decide(moderator, "VANISH", "WERBUNG", REASON)
                .then()
                .statusCode(422)
                .body(containsString("Bitte wählen Sie, was geschehen soll."));
        assertThat(moderation.hidings(List.of(content))).isEmpty();
    }

    @Test
    void a_decision_is_published_with_rule_and_reason_but_without_the_moderator() {
        decide(moderator, "HIDE", "BELEIDIGUNG", REASON)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/werkbank/meldungen"));
        var published = published();
        visitor()
                .get(published)
                .then()
                .statusCode(200)
                .body(containsString(REASON))
                .body(containsString("/netiquette#beleidigung"))
                .body(not(containsString(moderator.subject())))
                .body(not(containsString("gesagt hat")))
                .body(not(containsString("<form class=\"z-form\"")));
        second.request().get(published).then().body(containsString(moderator.subject()));
        visitor()
                .header("Accept-Language", "en")
                .get(published)
                .then()
                .body(containsString("Insult and disparagement"))
                .body(containsString("Hidden"));
    }

    @Test
    void an_author_finds_the_decision_in_the_account_and_appeals_to_another_moderator() {
        decide(moderator, "HIDE", "BELEIDIGUNG", REASON);
        var first = published();
        author.request().get("/konto").then().statusCode(200).body(containsString(first));
        author.request()
                .formParam("reason", "Nein!")
                .post(first + "/widerspruch")
                .then()
                .statusCode(422)
                .body(containsString("Nein!"));
        reader.request()
                .formParam("reason", "Ich finde das auch nicht richtig.")
                .post(first + "/widerspruch")
                .then()
                .statusCode(403);
        author.request()
                .formParam("reason", "Ich habe die Sache gemeint.")
                .post(first + "/widerspruch")
                .then()
                .statusCode(303);
        visitor()
                .get(first)
                .then()
                .body(containsString("Widerspruch"))
                .body(not(containsString("Ich habe die Sache gemeint.")));
        moderator
                .request()
                .get(casePage)
                .then()
                .body(containsString("Der Widerspruch richtet sich gegen Ihre Entscheidung"))
                .body(not(containsString("name=\"action\"")));
        decide(moderator, "RESTORE", "BELEIDIGUNG", REASON).then().statusCode(403);
        second.request()
                .get(casePage)
                .then()
                .body(containsString("Ich habe die Sache gemeint."))
                .body(containsString("Widerspruch stattgeben"));
        decide(second, "HIDE", "BELEIDIGUNG", "Auch beim zweiten Lesen bleibt es dabei.")
                .then()
                .statusCode(303);
        visitor().get(first).then().body(containsString("Zur Entscheidung über den Widerspruch"));
        visitor().get(published()).then().body(containsString("Widerspruch zurückgewiesen"));
        author.request().get(published()).then().body(not(containsString("/widerspruch\"")));
    }

    @Test
    void moderators_see_their_own_words_on_the_desk_but_cannot_decide() {
        content = contents.by(moderator.viewer(people).id(), "Der eigene Satz.");
        casePage = "/werkbank/meldungen/" + content.kind() + "/" + content.id();
        report("Auch Moderatoren müssen sich benehmen.").then().statusCode(303);
        moderator.request().get("/werkbank/meldungen").then().body(containsString("Entscheidet jemand anderes"));
        moderator.request().get(casePage).then().statusCode(200).body(containsString("Das ist Ihr eigener Text."));
        decide(moderator, "KEEP", "BELEIDIGUNG", REASON).then().statusCode(403);
        decide(second, "KEEP", "BELEIDIGUNG", REASON).then().statusCode(303);
    }

    @Test
    void programs_report_decide_appeal_and_read() {
        var name = Map.of("kind", content.kind(), "id", content.id().toString());
        send(reader, "/api/v1/reports", with(name, "reason", "Das verletzt mich."))
                .then()
                .statusCode(204);
        send(reader, "/api/v1/reports", name).then().statusCode(422).body("errors.pointer", hasItem("#/reason"));
        var verdict = with(with(with(name, "action", "HIDE"), "rule", "BELEIDIGUNG"), "reason", REASON);
        send(reader, "/api/v1/moderation-decisions", verdict).then().statusCode(403);
        send(moderator, "/api/v1/moderation-decisions", verdict).then().statusCode(204);
        var one = "/api/v1" + published().replace("moderationsentscheidungen", "moderation-decisions");
        var tag = visitor()
                .get(one)
                .then()
                .statusCode(200)
                .body("reason", equalTo(REASON))
                .extract()
                .header("ETag");
        visitor().header("If-None-Match", tag).get(one).then().statusCode(304);
        send(author, one + "/appeal", Map.of("reason", "Ich habe die Sache gemeint."))
                .then()
                .statusCode(204);
        visitor()
                .get("/api/v1/moderation-decisions?limit=2")
                .then()
                .statusCode(200)
                .body("items[0].content.id", equalTo(content.id().toString()))
                .body("items[0].appealedAt", notNullValue());
        visitor().get("/api/v1/moderation-decisions").then().body("items.moderator", everyItem(equalTo(null)));
    }

    @Test
    void the_list_of_decisions_is_turned_over_without_gap_or_repetition() {
        for (int i = 0; i < 3; i++) {
            var another = contents.by(author.viewer(people).id());
            moderation.hide(moderator.viewer(people), another, NetiquetteRule.WERBUNG, REASON);
        }
        var first = visitor().get("/api/v1/moderation-decisions?limit=2").jsonPath();
        var second = visitor()
                .get("/api/v1/moderation-decisions?limit=2&cursor=" + first.getString("next"))
                .jsonPath();
        var both = visitor().get("/api/v1/moderation-decisions?limit=4").jsonPath();
        assertThat(both.getList("items.id").subList(0, 2)).isEqualTo(first.getList("items.id"));
        assertThat(both.getList("items.id").get(2))
                .isEqualTo(second.getList("items.id").get(0));
        visitor().get("/api/v1/moderation-decisions?cursor=unsinn").then().statusCode(200);
    }

    private Response report(String reason) {
        return reader.request()
                .formParam("art", content.kind())
                .formParam("id", content.id().toString())
                .formParam("reason", reason)
                .post("/meldung");
    }

    private Response decide(Who who, String action, String rule, String reason) {
        return who.request()
                .formParam("action", action)
                .formParam("rule", rule)
                .formParam("reason", reason)
                .post(casePage + "/entscheidung");
    }

    private String published() {
        return moderation.hidings(List.of(content)).get(content).path();
    }

    private static Response send(Who who, String path, Map<String, String> body) {
        return who.request().contentType("application/json").body(body).post(path);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }
}
