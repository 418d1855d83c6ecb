package de.zielforum.measure;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.zielforum.indicator.CitationView;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.ExampleFigures;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.testsupport.ExampleMeasures;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures that measures rest on: how they are picked, and what happens when they are corrected. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class MeasureEvidenceTest {

    @Inject
    MeasureLists lists;

    @Inject
    MeasureEvidence evidence;

    @Inject
    ExampleMeasures examples;

    @Inject
    ExampleProposals organisations;

    @Inject
    ExampleFigures figures;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    @Inject
    EntityManager database;

    private final Who planner = Who.planner();
    private final Who carrier = Who.with(Role.RESIDENT, Role.INITIATIVE);
    private String indicator;

    @BeforeEach
    void a_figure() {
        flensburg.withFigures();
        indicator = figures.indicator("");
        figures.publish(row(2020, "22.1"));
    }

    @Test
    void a_figure_is_found_looked_at_cited_once_and_shown_to_everybody() {
        var id = measure(MeasureState.PLANNED);
        planner.request()
                .get(path(id) + "?indikator=" + indicator + "&gebiet=STGT02")
                .then()
                .statusCode(200)
                .body(containsString("Probewert " + indicator), containsString("Als Beleg aufnehmen"));
        planner.request()
                .get(path(id) + "?vorschau=" + indicator + "~STGT02~2020")
                .then()
                .statusCode(200)
                .body(containsString("2020 betrug der Wert „Probewert " + indicator + "“ in Neustadt 22,1 Prozent."));
        cite(planner, id, 2020).statusCode(303);
        cite(planner, id, 2020).statusCode(303);
        assertThat(evidence.of(lists.detail(id))).hasSize(1);
        visitor()
                .get("/massnahmen/" + id)
                .then()
                .statusCode(200)
                .body(containsString("2020 betrug der Wert „Probewert " + indicator + "“ in Neustadt 22,1 Prozent."))
                .body(not(containsString("/belege")));
        visitor().get("/indikatoren/" + indicator).then().body(containsString("/massnahmen/" + id));
        assertThat(journal("measure.evidenceAdded", id)).isEqualTo(1L);
    }

    @Test
    void evidence_can_be_taken_away_until_the_measure_starts_and_added_until_it_ends() {
        var id = measure(MeasureState.PLANNED);
        cite(planner, id, 2020).statusCode(303);
        act(planner, id, "entfernung").statusCode(303);
        assertThat(evidence.of(lists.detail(id))).isEmpty();
        cite(planner, id, 2020).statusCode(303);
        planner.request().post("/werkbank/massnahmen/" + id + "/beginn").then().statusCode(303);
        act(planner, id, "entfernung").statusCode(409).body(containsString("Ihre Belege bleiben stehen"));
        figures.publish(row(2021, "23.0"));
        cite(planner, id, 2021).statusCode(303);
        assertThat(evidence.of(lists.detail(id))).hasSize(2);
        planner.request()
                .post("/werkbank/massnahmen/" + id + "/abschluss")
                .then()
                .statusCode(303);
        figures.publish(row(2022, "24.0"));
        cite(planner, id, 2022).statusCode(409);
        planner.request().get(path(id)).then().statusCode(409);
    }

    @Test
    void a_measure_has_ten_citations_at_most() {
        var id = measure(MeasureState.PLANNED);
        for (int year = 2001; year <= 2011; year++) {
            figures.publish(row(year, "2" + year % 10));
            cite(planner, id, year).statusCode(year <= 2010 ? 303 : 409);
        }
        assertThat(evidence.of(lists.detail(id))).hasSize(MeasureEvidence.MOST);
        planner.request().get(path(id)).then().statusCode(200).body(containsString("zehn Belege"));
    }

    @Test
    void a_correction_is_said_with_both_values_and_becomes_a_task_of_planning() {
        var id = measure(MeasureState.RUNNING);
        cite(planner, id, 2020).statusCode(303);
        assertThat(tasks(planner)).doesNotContain(citation(id).id().toString());
        figures.publish(row(2020, "23.4"));
        visitor()
                .get("/massnahmen/" + id)
                .then()
                .body(containsString("Zitierter Wert: 22,1 Prozent"), containsString("veröffentlicht: 23,4 Prozent"))
                .body(not(containsString("erneuerung")));
        assertThat(tasks(planner))
                .contains("/massnahmen/" + id + "#beleg-" + citation(id).id());
        assertThat(evidence.waitingFor(carrier.viewer(people))).isEmpty();
        decide(planner, id, "erneuerung", citation(id).change().edition().toString(), 303);
        decide(planner, id, "erneuerung", citation(id).change().edition().toString(), 303);
        decide(planner, id, "beibehaltung", citation(id).change().edition().toString(), 409);
        assertThat(tasks(planner)).doesNotContain(citation(id).id().toString());
        visitor()
                .get("/massnahmen/" + id)
                .then()
                .body(containsString("Neben dem zitierten Wert steht jetzt der neue: 23,4 Prozent"));
        assertThat(journal("measure.evidenceRenewed", id)).isEqualTo(1L);
    }

    @Test
    void only_planning_picks_and_decides_and_only_while_the_measure_goes_on() {
        var id = measure(MeasureState.RUNNING);
        for (var who : List.of(carrier, Who.resident(), Who.moderator())) {
            cite(who, id, 2020).statusCode(403);
            who.request().get(path(id)).then().statusCode(403);
        }
        cite(planner, id, 2020).statusCode(303);
        figures.publish(row(2020, "23.4"));
        var edition = citation(id).change().edition().toString();
        for (var who : List.of(carrier, Who.resident(), Who.moderator())) {
            decide(who, id, "beibehaltung", edition, 403);
        }
        var other = measure(MeasureState.RUNNING);
        planner.request()
                .formParam("stand", edition)
                .post(path(other) + "/" + citation(id).id() + "/beibehaltung")
                .then()
                .statusCode(404);
        planner.request()
                .post("/werkbank/massnahmen/" + id + "/abschluss")
                .then()
                .statusCode(303);
        decide(planner, id, "beibehaltung", edition, 409);
        assertThat(tasks(planner)).doesNotContain(citation(id).id().toString());
    }

    @Test
    void programs_read_the_evidence_and_decide_about_it() {
        var id = measure(MeasureState.RUNNING);
        cite(planner, id, 2020).statusCode(303);
        var api = "/api/v1/measures/" + id;
        visitor()
                .get(api)
                .then()
                .statusCode(200)
                .body("citations[0].id", equalTo(citation(id).id().toString()))
                .body("citations[0].value", equalTo("22,1 Prozent"))
                .body("citations[0].change", nullValue());
        figures.publish(row(2020, "23.4"));
        var edition = visitor().get(api).then().extract().<String>path("citations[0].change.edition");
        var act = api + "/citations/" + citation(id).id() + "/keeping";
        sending(carrier, edition).post(act).then().statusCode(403);
        sending(planner, EditionId.next().toString())
                .post(act)
                .then()
                .statusCode(409)
                .body("type", endsWith("citation/changedAgain"));
        sending(planner, edition).post(act).then().statusCode(204);
        sending(planner, edition).post(act).then().statusCode(204);
        sending(planner, edition)
                .post(api + "/citations/" + citation(id).id() + "/renewal")
                .then()
                .statusCode(409)
                .body("type", endsWith("citation/decidedOtherwise"));
        visitor().get(api).then().body("citations[0].change.decision.renewed", equalTo(false));
        assertThat(journal("measure.evidenceKept", id)).isEqualTo(1L);
    }

    private static RequestSpecification sending(Who who, String edition) {
        return who.request().contentType("application/json").body("{\"edition\":\"" + edition + "\"}");
    }

    private MeasureId measure(MeasureState state) {
        return examples.in(state, organisations.initiativeOf(carrier.viewer(people)));
    }

    private String row(int year, String value) {
        return indicator + ",STGT02," + year + "," + value + ",,,final";
    }

    private ValidatableResponse cite(Who who, MeasureId id, int year) {
        return who.request()
                .formParam("indicator", indicator)
                .formParam("area", "STGT02")
                .formParam("period", year)
                .post(path(id))
                .then();
    }

    private ValidatableResponse act(Who who, MeasureId id, String act) {
        return who.request()
                .post(path(id) + "/" + citation(id).id() + "/" + act)
                .then();
    }

    private void decide(Who who, MeasureId id, String act, String edition, int status) {
        who.request()
                .formParam("stand", edition)
                .post(path(id) + "/" + citation(id).id() + "/" + act)
                .then()
                .statusCode(status);
    }

    private CitationView citation(MeasureId id) {
        return evidence.of(lists.detail(id)).getFirst();
    }

    private String tasks(Who who) {
        return who.request().get("/werkbank").then().statusCode(200).extract().asString();
    }

    private long journal(String verb, MeasureId id) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from journal_entry where verb = ?1 and subject = ?2")
                        .setParameter(1, verb)
                        .setParameter(2, id.value())
                        .getSingleResult())
                .longValue();
    }

    private static String path(MeasureId id) {
        return "/werkbank/massnahmen/" + id + "/belege";
    }
}
