package de.zielforum.goal;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.ProcessId;
import de.zielforum.testsupport.ExampleGoals;
import de.zielforum.testsupport.ExampleProcesses;
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

/** Every act on a goal, by everybody, in every state of the goal. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class GoalRightsTest {

    /** What planning may do in which state, beside reading; everything else is refused. */
    private static final Map<GoalState, String> PLANNING = new EnumMap<>(Map.of(
            GoalState.DRAFT, "rewrite aim propose",
            GoalState.PROPOSED, "rewrite aim decide",
            GoalState.ADOPTED, "decide judge",
            GoalState.NOT_ADOPTED, "decide",
            GoalState.IN_PROGRESS, "judge",
            GoalState.REACHED, "judge",
            GoalState.MISSED, "judge",
            GoalState.CANNOT_BE_JUDGED, "judge"));

    @Inject
    GoalLists lists;

    @Inject
    ExampleGoals examples;

    @Inject
    ExampleProcesses processes;

    @Inject
    Flensburg flensburg;

    private ProcessId process;

    @BeforeEach
    void a_process() {
        flensburg.withFigures();
        process = processes.published();
    }

    private Map<String, BiFunction<RequestSpecification, GoalId, Response>> acts() {
        var acts = new LinkedHashMap<String, BiFunction<RequestSpecification, GoalId, Response>>();
        acts.put("read", (by, id) -> by.get("/ziele/" + id));
        acts.put(
                "rewrite",
                (by, id) -> by.formParam("title", "Neu")
                        .formParam("kind", "ACTION")
                        .formParam("area", "STGT02")
                        .formParam("text", "Neuer Text")
                        .formParam(
                                "version", lists.detail(examples.planner(), id).version())
                        .post("/werkbank/ziele/" + id));
        acts.put(
                "aim",
                (by, id) -> by.formParam("indikator", "sgb2-kinder")
                        .formParam("gebiet", "STGT02")
                        .formParam("period", "2018")
                        .formParam("value", "20")
                        .formParam("year", "2030")
                        .post("/werkbank/ziele/" + id + "/zielwert"));
        acts.put("propose", (by, id) -> by.post("/werkbank/ziele/" + id + "/vorstellung"));
        acts.put(
                "decide",
                (by, id) -> by.formParam("body", "Rat")
                        .formParam("date", "2026-01-15")
                        .formParam("result", "ADOPTED")
                        .post("/werkbank/ziele/" + id + "/beschluss"));
        acts.put(
                "judge",
                (by, id) -> by.formParam("outcome", "REACHED")
                        .formParam("reason", "Die Zahlen sagen es deutlich.")
                        .post("/werkbank/ziele/" + id + "/feststellung"));
        return acts;
    }

    @Test
    void planning_does_what_the_state_allows() {
        PLANNING.forEach((state, allowed) -> acts().forEach((act, send) -> {
            var id = examples.in(state, process);
            var wanted = act.equals("read") ? 200 : allowed.contains(act) ? 303 : 409;
            assertThat(send.apply(Who.planner().request(), id).statusCode())
                    .as("planning %ss a goal that is %s", act, state)
                    .isEqualTo(wanted);
        }));
    }

    @Test
    void everybody_else_reads_what_is_public_and_changes_nothing() {
        for (var state : PLANNING.keySet()) {
            var id = examples.in(state, process);
            acts().forEach((act, send) -> {
                var read = state == GoalState.DRAFT ? 404 : 200;
                for (var who : new Who[] {Who.resident(), Who.moderator(), Who.statistician(), Who.accounts()}) {
                    assertThat(send.apply(who.request(), id).statusCode())
                            .as("%s: %s a goal that is %s", who.roles(), act, state)
                            .isEqualTo(act.equals("read") ? read : 403);
                }
                var visitor = send.apply(Who.visitor(), id);
                assertThat(visitor.statusCode())
                        .as("visitor: %s a goal that is %s", act, state)
                        .isEqualTo(act.equals("read") ? read : 303);
                if (!act.equals("read")) {
                    assertThat(visitor.header("Location")).contains("/anmelden");
                }
            });
        }
    }
}
