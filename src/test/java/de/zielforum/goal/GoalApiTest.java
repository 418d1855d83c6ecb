package de.zielforum.goal;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.zielforum.indicator.ObservationKey;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.testsupport.ExampleGoals;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class GoalApiTest {

    private static final String API = "/api/v1/goals";

    @Inject
    Goals goals;

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

    private ProcessId process;
    private String slug;

    @BeforeEach
    void a_process() {
        flensburg.withFigures();
        process = processes.open(StepKind.PROPOSING);
        slug = proposals.slug(process);
    }

    @Test
    void a_list_goes_on_where_the_last_page_ended_while_goals_are_added() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            made.addFirst(examples.proposed(process).toString());
        }
        examples.draft(process);
        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = visitor()
                    .queryParam("process", slug)
                    .queryParam("limit", 2)
                    .queryParam("cursor", next)
                    .get(API)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
            examples.proposed(process);
        }
        assertThat(seen).isEqualTo(made);
    }

    @Test
    void a_list_is_narrowed_by_area_and_state() {
        var adopted = examples.decided(process, true);
        examples.proposed(process);
        visitor()
                .queryParam("process", slug)
                .queryParam("state", "adopted")
                .queryParam("area", Flensburg.CODE)
                .get(API)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(adopted.toString()))
                .body("items[0].area", equalTo("STGT02"))
                .body("items[0].process", equalTo(slug))
                .body("items[0].target", nullValue());
        visitor()
                .queryParam("process", slug)
                .queryParam("area", "STGT05")
                .get(API)
                .then()
                .body("items", hasSize(0));
        visitor().queryParam("state", "FINE").get(API).then().statusCode(404);
        visitor().queryParam("process", "keins").get(API).then().statusCode(404);
        visitor()
                .queryParam("limit", "viele")
                .queryParam("cursor", "x")
                .get(API)
                .then()
                .statusCode(200);
    }

    @Test
    void a_goal_tells_where_it_came_from_and_what_it_aims_at() {
        var source = proposals.published(Who.resident().viewer(people), process);
        var id = goals.draft(examples.planner(), process, List.of(source), examples.form("Ein Ziel für die API"));
        goals.aim(
                examples.planner(),
                id,
                new TargetForm(new ObservationKey("sgb2-kinder", "STGT02", 2018), new BigDecimal("25"), 2030));
        visitor().get(API + "/" + id).then().statusCode(404);
        goals.propose(examples.planner(), id);
        var tag = visitor()
                .get(API + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("title", equalTo("Ein Ziel für die API"))
                .body("target.baseline.period", equalTo(2018))
                .body("target.area", equalTo("STGT02"))
                .body("lineage[0].proposal", equalTo(source.toString()))
                .body("vote", nullValue())
                .extract()
                .header("ETag");
        visitor().header("If-None-Match", tag).get(API + "/" + id).then().statusCode(304);
        goals.decide(
                examples.planner(),
                id,
                new DecisionForm("Rat", java.time.LocalDate.of(2026, 1, 15), true, "V-1", "", ""));
        visitor()
                .header("If-None-Match", tag)
                .get(API + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("decisions[0].paper", equalTo("V-1"));
    }
}
