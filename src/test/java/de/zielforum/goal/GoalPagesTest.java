package de.zielforum.goal;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.ExampleGoals;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms about goals: what they take, what they refuse at which field, and that nothing typed is lost. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class GoalPagesTest {

    @Inject
    Goals goals;

    @Inject
    GoalLists lists;

    @Inject
    ExampleGoals examples;

    @Inject
    ExampleProcesses processes;

    @Inject
    ExampleProposals proposals;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    @Inject
    Clock clock;

    private final Who planner = Who.planner();
    private ProcessId process;
    private String slug;

    @BeforeEach
    void a_process_with_figures() {
        flensburg.withFigures();
        process = processes.open(StepKind.PROPOSING);
        slug = proposals.slug(process);
    }

    @Test
    void a_goal_is_drafted_from_proposals_and_seen_by_planning_alone_until_it_is_proposed() {
        var source = proposals.published(Who.resident().viewer(people), process);
        var title = "Kein Kind isst allein " + UUID.randomUUID();
        var path = fields(title)
                .formParam("source", source.toString())
                .post("/werkbank/verfahren/" + slug + "/ziele")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
        visitor().get(path).then().statusCode(404);
        visitor().get("/ziele").then().body(not(containsString(title)));
        visitor().get(source.path()).then().body(not(containsString(title)));
        planner.request().get(path).then().statusCode(200).body(containsString(title));

        planner.request().post("/werkbank" + path + "/vorstellung").then().statusCode(303);
        visitor().get(path).then().statusCode(200).body(containsString(title));
        visitor().get(source.path()).then().body(containsString(title)).body(containsString(path));
        planner.request().post("/werkbank" + path + "/vorstellung").then().statusCode(409);
    }

    @Test
    void an_incomplete_goal_comes_back_with_what_was_typed() {
        planner.request()
                .formParam("title", " ")
                .formParam("kind", "ETWAS")
                .formParam("text", "Das habe ich lange geschrieben.")
                .formParam("plain", "Das ist einfach.")
                .post("/werkbank/verfahren/" + slug + "/ziele")
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie dem Ziel einen Titel."))
                .body(containsString("Bitte wählen Sie, ob es ein Leitziel oder ein Handlungsziel ist."))
                .body(containsString("Bitte wählen Sie ein Gebiet."))
                .body(containsString("Das habe ich lange geschrieben."))
                .body(containsString("Das ist einfach."));
    }

    @Test
    void a_guiding_goal_stands_by_itself() {
        var guiding = goals.draft(
                examples.planner(),
                process,
                java.util.List.of(),
                examples.form(GoalKind.GUIDING, null, "Leitziel " + UUID.randomUUID()));
        fields("Noch ein Leitziel", "GUIDING")
                .formParam("parent", guiding.toString())
                .post("/werkbank/verfahren/" + slug + "/ziele")
                .then()
                .statusCode(422)
                .body(containsString("Ein Leitziel steht für sich."))
                .body(containsString("Noch ein Leitziel"));
        fields("Ein Handlungsziel", "ACTION")
                .formParam("parent", guiding.toString())
                .post("/werkbank/verfahren/" + slug + "/ziele")
                .then()
                .statusCode(303);
    }

    @Test
    void a_goal_does_not_show_the_draft_above_it() {
        var secret = "Geheimes Leitziel " + UUID.randomUUID();
        var guiding = goals.draft(
                examples.planner(), process, java.util.List.of(), examples.form(GoalKind.GUIDING, null, secret));
        var id = goals.draft(
                examples.planner(),
                process,
                java.util.List.of(),
                examples.form(GoalKind.ACTION, guiding, "Ziel " + UUID.randomUUID()));
        goals.propose(examples.planner(), id);
        visitor().get("/ziele/" + id).then().statusCode(200).body(not(containsString(secret)));
        visitor().get("/api/v1/goals/" + id).then().statusCode(200).body(not(containsString(secret)));
        planner.request().get("/ziele/" + id).then().body(containsString(secret));
    }

    @Test
    void only_proposals_of_the_same_process_become_a_goal() {
        var elsewhere = processes.open(StepKind.PROPOSING);
        var foreign = proposals.published(Who.resident().viewer(people), elsewhere);
        fields("Ein Ziel aus der Fremde")
                .formParam("source", foreign.toString())
                .post("/werkbank/verfahren/" + slug + "/ziele")
                .then()
                .statusCode(409)
                .body(containsString("nur aus veröffentlichten Vorschlägen desselben Verfahrens"))
                .body(containsString("Bis 2030 soll es anders sein."));
        fields("Ein Ziel aus dem Nichts")
                .formParam("source", UUID.randomUUID().toString())
                .post("/werkbank/verfahren/" + slug + "/ziele")
                .then()
                .statusCode(409);
    }

    @Test
    void two_planners_do_not_overwrite_each_other() {
        var id = examples.draft(process);
        var before = lists.detail(examples.planner(), id).version();
        fields("Zuerst")
                .formParam("version", before)
                .post("/werkbank/ziele/" + id)
                .then()
                .statusCode(303);
        fields("Danach")
                .formParam("version", before)
                .post("/werkbank/ziele/" + id)
                .then()
                .statusCode(409)
                .body(containsString("Bis 2030 soll es anders sein."));
        assertThat(lists.detail(examples.planner(), id).title()).isEqualTo("Zuerst");
    }

    @Test
    void a_target_starts_from_a_published_figure() {
        var id = examples.proposed(process);
        planner.request()
                .queryParam("indikator", "sgb2-kinder")
                .queryParam("gebiet", "STGT02")
                .get("/werkbank/ziele/" + id + "/zielwert")
                .then()
                .statusCode(200)
                .body(containsString("value=\"2018\""));
        target(id, "2018", "2028", "viel")
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie eine Zahl an"))
                .body(containsString("value=\"viel\""))
                .body(containsString("value=\"2028\""));
        target(id, "2018", "2018", "20,5")
                .then()
                .statusCode(422)
                .body(containsString("Das Zieljahr muss nach dem Jahr"));
        target(id, "1999", "2028", "20,5").then().statusCode(409).body(containsString("keine veröffentlichte Zahl"));
        target(id, "2018", "2028", "20,5").then().statusCode(303);
        visitor().get("/ziele/" + id).then().body(containsString("20,5")).body(containsString("2028"));
        planner.request()
                .post("/werkbank/ziele/" + id + "/zielwert/streichung")
                .then()
                .statusCode(303);
        assertThat(lists.detail(Viewer.VISITOR, id).target()).isNull();
    }

    private Response target(GoalId id, String period, String year, String value) {
        return planner.request()
                .formParam("indikator", "sgb2-kinder")
                .formParam("gebiet", "STGT02")
                .formParam("period", period)
                .formParam("value", value)
                .formParam("year", year)
                .post("/werkbank/ziele/" + id + "/zielwert");
    }

    @Test
    void a_decision_has_a_body_a_past_day_and_a_result() {
        var id = examples.proposed(process);
        var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(2);
        planner.request()
                .formParam("date", tomorrow.toString())
                .formParam("paper", "RV-47/2026")
                .formParam("url", "javascript:alert(1)")
                .post("/werkbank/ziele/" + id + "/beschluss")
                .then()
                .statusCode(422)
                .body(containsString("Bitte nennen Sie das Gremium."))
                .body(containsString("liegt in der Zukunft"))
                .body(containsString("Bitte wählen Sie das Ergebnis."))
                .body(containsString("Die Adresse muss mit http:// oder https:// beginnen."))
                .body(containsString("RV-47/2026"));
        planner.request()
                .formParam("body", "Ratsversammlung")
                .formParam("date", "2026-03-05")
                .formParam("result", "ADOPTED")
                .formParam("paper", "RV-47/2026")
                .formParam("url", "https://rat.example/papier/47")
                .post("/werkbank/ziele/" + id + "/beschluss")
                .then()
                .statusCode(303);
        visitor()
                .get("/ziele/" + id)
                .then()
                .body(containsString("Ratsversammlung"))
                .body(containsString("5. März 2026"))
                .body(containsString("https://rat.example/papier/47"));
    }

    @Test
    void a_judgement_is_one_of_three_answers_and_has_a_reason() {
        var id = examples.decided(process, true);
        planner.request()
                .formParam("outcome", "DRAFT")
                .formParam("reason", "kurz")
                .post("/werkbank/ziele/" + id + "/feststellung")
                .then()
                .statusCode(422)
                .body(containsString("Bitte wählen Sie eine Antwort."))
                .body(containsString("mindestens 10"))
                .body(containsString("kurz"));
        planner.request()
                .formParam("outcome", "CANNOT_BE_JUDGED")
                .formParam("reason", "Es gibt noch keine Zahl nach dem Beginn.")
                .post("/werkbank/ziele/" + id + "/feststellung")
                .then()
                .statusCode(303);
        visitor().get("/ziele/" + id).then().body(containsString("Es gibt noch keine Zahl nach dem Beginn."));
    }

    @Test
    void a_ballot_needs_a_question_times_and_two_proposed_goals() {
        var one = examples.proposed(process);
        var draft = examples.draft(process);
        planner.request()
                .formParam("explanation", "Darum geht es.")
                .formParam("opens", "2030-05-02T10:00")
                .formParam("closes", "2030-05-01T10:00")
                .formParam("rule", "MOST_APPROVALS")
                .formParam("places", "0")
                .formParam("goal", one.toString())
                .post("/werkbank/verfahren/" + slug + "/abstimmung")
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie eine Frage"))
                .body(containsString("Das Ende muss nach dem Beginn liegen."))
                .body(containsString("zwischen 1 und 99"))
                .body(containsString("Bitte wählen Sie mindestens zwei Ziele."))
                .body(containsString("Darum geht es."));
        planner.request()
                .formParam("title", "Welche Ziele?")
                .formParam("explanation", "Darum geht es.")
                .formParam("opens", "2030-05-01T10:00")
                .formParam("closes", "2030-05-02T10:00")
                .formParam("rule", "MORE_THAN_HALF")
                .formParam("goal", one.toString(), draft.toString())
                .post("/werkbank/verfahren/" + slug + "/abstimmung")
                .then()
                .statusCode(409)
                .body(containsString("Nur vorgestellte Ziele dieses Verfahrens"));
    }

    @Test
    void garbage_in_an_address_or_a_hidden_field_is_refused_and_never_a_failure() {
        planner.request().get("/werkbank/ziele/kein-ziel/bearbeiten").then().statusCode(404);
        fields("Titel")
                .formParam("parent", "x")
                .post("/werkbank/verfahren/" + slug + "/ziele")
                .then()
                .statusCode(404);
        fields("Titel")
                .formParam("source", "x")
                .post("/werkbank/verfahren/" + slug + "/ziele")
                .then()
                .statusCode(404);
        fields("Titel", "ACTION", "NIRGENDS")
                .post("/werkbank/verfahren/" + slug + "/ziele")
                .then()
                .statusCode(404);
        fields("Titel")
                .formParam("version", "x")
                .post("/werkbank/ziele/" + examples.draft(process))
                .then()
                .statusCode(400);
        visitor().get("/ziele?verfahren=%00&gebiet=%00&stand=%00").then().statusCode(200);
    }

    private RequestSpecification fields(String title) {
        return fields(title, "ACTION");
    }

    private RequestSpecification fields(String title, String kind) {
        return fields(title, kind, "STGT02");
    }

    private RequestSpecification fields(String title, String kind, String area) {
        return planner.request()
                .formParam("title", title)
                .formParam("kind", kind)
                .formParam("area", area)
                .formParam("text", "Bis 2030 soll es anders sein.");
    }
}
