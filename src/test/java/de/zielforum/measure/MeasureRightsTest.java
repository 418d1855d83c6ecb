package de.zielforum.measure;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.testsupport.ExampleMeasures;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every act on a measure, by everybody, in every state of the measure. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class MeasureRightsTest {

    /** What the state allows whoever may; everything else is refused. */
    private static final Map<MeasureState, String> ALLOWED = new EnumMap<>(Map.of(
            MeasureState.PLANNED, "rewrite start stop reach",
            MeasureState.RUNNING, "rewrite report reach finish stop",
            MeasureState.FINISHED, "reach",
            MeasureState.STOPPED, "reach"));

    /** What a carrier does; the rest is planning's. */
    private static final String CARRIED = "report reach";

    @Inject
    MeasureLists lists;

    @Inject
    ExampleMeasures examples;

    @Inject
    ExampleProposals organisations;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    private final Who speaker = Who.with(Role.RESIDENT, Role.INITIATIVE);
    private final Who stranger = Who.with(Role.RESIDENT, Role.INITIATIVE);
    private OrganisationId carrier;

    @BeforeEach
    void a_carrier_and_another_organisation() {
        flensburg.withFigures();
        carrier = organisations.initiativeOf(speaker.viewer(people));
        organisations.initiativeOf(stranger.viewer(people));
    }

    private Map<String, BiFunction<RequestSpecification, MeasureId, Response>> acts() {
        var acts = new LinkedHashMap<String, BiFunction<RequestSpecification, MeasureId, Response>>();
        acts.put(
                "report",
                (by, id) -> by.formParam("percent", "10")
                        .formParam("text", "Es geht voran.")
                        .post("/massnahmen/" + id + "/bericht"));
        acts.put(
                "reach",
                (by, id) -> by.post("/massnahmen/" + id + "/etappen/"
                        + lists.milestones(id).getFirst().id() + "/erreicht"));
        acts.put("start", (by, id) -> by.post("/werkbank/massnahmen/" + id + "/beginn"));
        acts.put("finish", (by, id) -> by.post("/werkbank/massnahmen/" + id + "/abschluss"));
        acts.put(
                "stop",
                (by, id) -> by.formParam("reason", "Es fehlt das Geld dafür.")
                        .post("/werkbank/massnahmen/" + id + "/abbruch"));
        acts.put("rewrite", (by, id) -> {
            var measure = lists.detail(id);
            return by.formParam("title", "Neu")
                    .formParam("text", "Text")
                    .formParam("area", "STGT02")
                    .formParam("from", "2027-01-01")
                    .formParam("until", "2027-12-31")
                    .formParam("effect", "Besser")
                    .formParam("goal", measure.goals().getFirst().id().toString())
                    .formParam("carrier", carrier.toString())
                    .formParam("version", measure.version())
                    .post("/werkbank/massnahmen/" + id);
        });
        return acts;
    }

    @Test
    void planning_does_what_the_state_allows() {
        ALLOWED.forEach((state, allowed) -> acts().forEach((act, send) -> {
            var id = examples.in(state, carrier);
            assertThat(send.apply(Who.planner().request(), id).statusCode())
                    .as("planning: %s a measure that is %s", act, state)
                    .isEqualTo(allowed.contains(act) ? 303 : 409);
        }));
    }

    @Test
    void a_carrier_reports_and_does_nothing_else() {
        ALLOWED.forEach((state, allowed) -> acts().forEach((act, send) -> {
            var id = examples.in(state, carrier);
            assertThat(send.apply(speaker.request(), id).statusCode())
                    .as("carrier: %s a measure that is %s", act, state)
                    .isEqualTo(!CARRIED.contains(act) ? 403 : allowed.contains(act) ? 303 : 409);
        }));
    }

    @Test
    void everybody_else_reads_and_changes_nothing() {
        for (var state : ALLOWED.keySet()) {
            var id = examples.in(state, carrier);
            acts().forEach((act, send) -> {
                for (var who : new Who[] {stranger, Who.resident(), Who.moderator(), Who.statistician()}) {
                    assertThat(send.apply(who.request(), id).statusCode())
                            .as("%s: %s a measure that is %s", who.roles(), act, state)
                            .isEqualTo(403);
                }
                var visitor = send.apply(Who.visitor(), id);
                assertThat(visitor.statusCode()).as("visitor: %s", act).isEqualTo(303);
                assertThat(visitor.header("Location")).contains("/anmelden");
            });
            assertThat(Who.visitor().get("/massnahmen/" + id).statusCode()).isEqualTo(200);
        }
    }
}
