package de.zielforum.measure;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalState;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.ExampleGoals;
import de.zielforum.testsupport.ExampleMeasures;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms about measures: what they take, what they refuse at which field, and that nothing typed is lost. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class MeasurePagesTest {

    @Inject
    Measures measures;

    @Inject
    MeasureLists lists;

    @Inject
    GoalLists goalLists;

    @Inject
    ExampleMeasures examples;

    @Inject
    ExampleGoals goals;

    @Inject
    ExampleProcesses processes;

    @Inject
    ExampleProposals organisations;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    private final Who planner = Who.planner();
    private final Who lea = Who.with(Role.RESIDENT, Role.INITIATIVE);
    private OrganisationId carrier;
    private GoalId goal;

    @BeforeEach
    void an_adopted_goal_and_somebody_to_carry_the_measure() {
        flensburg.withFigures();
        carrier = organisations.initiativeOf(lea.viewer(people));
        goal = goals.decided(processes.published(), true);
    }

    @Test
    void a_measure_is_planned_started_reported_on_and_finished() {
        var path = whole("Mittagstisch " + UUID.randomUUID())
                .post("/werkbank/massnahmen")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
        visitor()
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("12.000"))
                .body(containsString("Küche gefunden"))
                .body(not(containsString("action=\"" + path + "/etappen")));
        assertThat(goalLists.detail(Viewer.VISITOR, goal).state()).isEqualTo(GoalState.ADOPTED);
        planner.request().post("/werkbank" + path + "/beginn").then().statusCode(303);
        assertThat(goalLists.detail(Viewer.VISITOR, goal).state()).isEqualTo(GoalState.IN_PROGRESS);
        visitor().get("/ziele/" + goal).then().body(containsString(path));

        lea.request().get(path + "/bericht").then().statusCode(200);
        lea.request()
                .formParam("percent", "120")
                .formParam("text", "Die Küche steht.")
                .post(path + "/bericht")
                .then()
                .statusCode(422)
                .body(containsString("von 0 bis 100"))
                .body(containsString("Die Küche steht."));
        lea.request()
                .formParam("percent", "40")
                .formParam("text", "Die Küche steht.")
                .post(path + "/bericht")
                .then()
                .statusCode(303);
        var id = MeasureId.fromString(path.substring(path.lastIndexOf('/') + 1));
        var milestone = lists.milestones(id).getFirst();
        lea.request()
                .post(path + "/etappen/" + milestone.id() + "/erreicht")
                .then()
                .statusCode(303);
        visitor()
                .get(path)
                .then()
                .body(containsString("Die Küche steht."))
                .body(containsString("40"))
                .body(not(containsString("noch offen")));
        assertThat(lists.milestones(id).getFirst().doneOn()).isNotNull();

        planner.request().post("/werkbank" + path + "/abschluss").then().statusCode(303);
        assertThat(lists.detail(id).percent()).isEqualTo(100);
        lea.request()
                .formParam("percent", "50")
                .formParam("text", "Nachtrag.")
                .post(path + "/bericht")
                .then()
                .statusCode(409)
                .body(containsString("Diese Maßnahme läuft nicht."));
    }

    @Test
    void whoever_saves_to_back_a_measure_with_figures_goes_on_there_once_the_form_fits() {
        planner.request()
                .formParam("title", "Frühstück")
                .formParam("next", "belege")
                .post("/werkbank/massnahmen")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Frühstück\""));
        var picker = whole("Frühstück " + UUID.randomUUID())
                .formParam("next", "belege")
                .post("/werkbank/massnahmen")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(picker).endsWith("/belege");
        var id = MeasureId.fromString(picker.replaceFirst(".*/massnahmen/", "").replace("/belege", ""));
        planner.request().get(picker).then().statusCode(200);
        whole("Frühstück in der Schule")
                .formParam("version", lists.detail(id).version())
                .formParam("next", "belege")
                .post("/werkbank/massnahmen/" + id)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/werkbank/massnahmen/" + id + "/belege"));
    }

    @Test
    void figures_are_suggested_for_the_area_of_the_measure_and_those_of_its_goals() {
        var id = measures.plan(
                planner.viewer(people),
                new MeasureForm(
                        "Kinderarmut verringern",
                        "Viele Kinder leben von Leistungen nach SGB II.",
                        flensburg.district(3).value(),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        null,
                        "",
                        "Weniger Kinder sind arm.",
                        Set.of(goal),
                        Set.of(carrier),
                        List.of()));
        planner.request()
                .get("/werkbank/massnahmen/" + id + "/belege")
                .then()
                .statusCode(200)
                .body(containsString("Werte zu Nordstadt, Neustadt, deren Beschreibung"))
                .body(containsString("vorschau=sgb2-kinder%7ESTGT03%7E2022#vorschau"))
                .body(containsString("vorschau=sgb2-kinder%7ESTGT02%7E2022#vorschau"));
    }

    @Test
    void an_incomplete_measure_comes_back_with_what_was_typed() {
        planner.request()
                .formParam("from", "2027-02-31")
                .formParam("until", "morgen")
                .formParam("cost", "viel")
                .formParam("funding", "Vom Land")
                .formParam("milestones", "bald: fertig werden")
                .post("/werkbank/massnahmen")
                .then()
                .statusCode(422)
                .body(containsString("Bitte geben Sie der Maßnahme einen Titel."))
                .body(containsString("Bitte beschreiben Sie, was getan wird."))
                .body(containsString("Diesen Tag gibt es nicht."))
                .body(containsString("Bitte geben Sie einen Tag an."))
                .body(containsString("Betrag in Euro"))
                .body(containsString("Jede Zeile braucht ein Datum"))
                .body(containsString("Bitte wählen Sie mindestens ein Ziel."))
                .body(containsString("Bitte wählen Sie mindestens eine Organisation."))
                .body(containsString("Vom Land"))
                .body(containsString("bald: fertig werden"));
    }

    @Test
    void a_measure_does_not_end_before_it_begins() {
        fields("Mittagstisch")
                .formParam("from", "2027-05-01")
                .formParam("until", "2027-04-30")
                .post("/werkbank/massnahmen")
                .then()
                .statusCode(422)
                .body(containsString("kann nicht enden, bevor sie beginnt"))
                .body(containsString("value=\"2027-04-30\""));
    }

    @Test
    void a_measure_serves_goals_that_were_decided_for() {
        var undecided = goals.proposed(processes.published());
        var rejected = goals.decided(processes.published(), false);
        for (var wrong : new GoalId[] {undecided, rejected}) {
            planner.request()
                    .formParam("title", "Zu früh")
                    .formParam("text", "Text")
                    .formParam("area", "STGT02")
                    .formParam("from", "2027-05-01")
                    .formParam("until", "2027-06-01")
                    .formParam("effect", "Besser")
                    .formParam("carrier", carrier.toString())
                    .formParam("goal", wrong.toString())
                    .post("/werkbank/massnahmen")
                    .then()
                    .statusCode(409)
                    .body(containsString("nur beschlossenen Zielen"));
        }
    }

    @Test
    void two_planners_do_not_overwrite_each_other() {
        var id = examples.in(MeasureState.PLANNED, carrier);
        var version = lists.detail(id).version();
        whole("Zuerst")
                .formParam("version", version)
                .post("/werkbank/massnahmen/" + id)
                .then()
                .statusCode(303);
        whole("Danach")
                .formParam("version", version)
                .post("/werkbank/massnahmen/" + id)
                .then()
                .statusCode(409);
        assertThat(lists.detail(id).title()).isEqualTo("Zuerst");
    }

    @Test
    void stopping_needs_a_reason_that_everybody_reads() {
        var id = examples.in(MeasureState.RUNNING, carrier);
        planner.request()
                .formParam("reason", "Aus.")
                .post("/werkbank/massnahmen/" + id + "/abbruch")
                .then()
                .statusCode(422)
                .body(containsString("mindestens 10"))
                .body(containsString("Aus."));
        planner.request()
                .formParam("reason", "Das Land fördert nicht weiter.")
                .post("/werkbank/massnahmen/" + id + "/abbruch")
                .then()
                .statusCode(303);
        visitor().get("/massnahmen/" + id).then().body(containsString("Das Land fördert nicht weiter."));
    }

    @Test
    void garbage_in_an_address_or_a_hidden_field_is_refused_and_never_a_failure() {
        var id = examples.in(MeasureState.RUNNING, carrier);
        planner.request().get("/werkbank/massnahmen/keine/bearbeiten").then().statusCode(404);
        planner.request()
                .post("/massnahmen/" + id + "/etappen/" + UUID.randomUUID() + "/erreicht")
                .then()
                .statusCode(404);
        planner.request()
                .post("/massnahmen/" + id + "/etappen/x/erreicht")
                .then()
                .statusCode(404);
        whole("Titel", UUID.randomUUID().toString())
                .post("/werkbank/massnahmen")
                .then()
                .statusCode(404);
        whole("Titel", "x").post("/werkbank/massnahmen").then().statusCode(404);
        visitor().get("/massnahmen?stand=%00&gebiet=%00").then().statusCode(200);
    }

    private RequestSpecification whole(String title) {
        return whole(title, carrier.toString());
    }

    private RequestSpecification whole(String title, String carriedBy) {
        return fields(title, carriedBy).formParam("from", "2027-01-01").formParam("until", "2027-12-31");
    }

    private RequestSpecification fields(String title) {
        return fields(title, carrier.toString());
    }

    private RequestSpecification fields(String title, String carriedBy) {
        return planner.request()
                .formParam("title", title)
                .formParam("text", "Ein Mittagstisch an fünf Tagen.")
                .formParam("area", "STGT02")
                .formParam("cost", "12.000")
                .formParam("effect", "Mehr Kinder essen warm.")
                .formParam("milestones", "2027-03-31 Küche gefunden")
                .formParam("goal", goal.toString())
                .formParam("carrier", carriedBy);
    }
}
