package de.zielforum.goal;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.ExampleFigures;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.testsupport.ExampleGoals;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeping and renewing the baseline of a goal whose figure was changed, by programs. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class CorrectedBaselineApiTest {

    private static final String API = "/api/v1/goals/";
    private static final String PROBLEMS = "/api/v1/problems/";
    private static final String CHANGE = "target.baseline.change";

    @Inject
    ExampleFigures figures;

    @Inject
    ExampleProcesses steps;

    @Inject
    ExampleGoals examples;

    @Inject
    Goals goals;

    @Inject
    GoalLists lists;

    @Inject
    GoalEvidence evidence;

    @Inject
    People people;

    @Inject
    EntityManager database;

    private final Who planner = Who.planner();

    private String indicator;
    private GoalId goal;
    private CitationId baseline;

    @BeforeEach
    void a_goal_starts_from_a_figure() {
        indicator = figures.indicator("");
        figures.publish(row("22.1", "final"));
        people.present(planner.viewer(people), "Paula Planung", null);
        goal = aimed();
        baseline = baseline(goal);
    }

    @Test
    void a_goal_says_that_its_baseline_was_changed_and_by_which_edition() {
        visitor()
                .get(API + goal)
                .then()
                .statusCode(200)
                .body("target.baseline.id", equalTo(baseline.toString()))
                .body(CHANGE, nullValue());
        var edition = figures.publish(row("23.4", "final"));
        visitor()
                .get(API + goal)
                .then()
                .statusCode(200)
                .body("target.baseline.worded", equalTo("22,1 Prozent"))
                .body(CHANGE + ".now", equalTo("23,4 Prozent"))
                .body(CHANGE + ".edition", equalTo(edition.toString()))
                .body(CHANGE + ".reason", equalTo("Probe"))
                .body(CHANGE + ".decision", nullValue());
    }

    @Test
    void keeping_twice_is_keeping_once() {
        var edition = figures.publish(row("23.4", "final"));
        decide(planner, "keeping", edition).statusCode(204);
        decide(Who.planner(), "keeping", edition).statusCode(204);
        assertThat(decisions()).isEqualTo(1L);
        assertThat(journal("goal.evidenceKept")).isEqualTo(1L);
        assertThat(journal("goal.evidenceRenewed")).isZero();
        visitor()
                .get(API + goal)
                .then()
                .body(CHANGE + ".decision.renewed", equalTo(false))
                .body(CHANGE + ".decision.by", equalTo("Paula Planung"))
                .body(CHANGE + ".decision.at", notNullValue());
        refused(decide(planner, "renewal", edition), "citation/decidedOtherwise");
    }

    @Test
    void renewing_twice_is_renewing_once() {
        var edition = figures.publish(row("23.4", "final"));
        decide(planner, "renewal", edition).statusCode(204);
        decide(planner, "renewal", edition).statusCode(204);
        assertThat(decisions()).isEqualTo(1L);
        assertThat(journal("goal.evidenceRenewed")).isEqualTo(1L);
        assertThat(journal("goal.evidenceKept")).isZero();
        visitor()
                .get(API + goal)
                .then()
                .body("target.baseline.worded", equalTo("22,1 Prozent"))
                .body(CHANGE + ".decision.renewed", equalTo(true));
        refused(decide(planner, "keeping", edition), "citation/decidedOtherwise");
    }

    @Test
    void an_older_edition_than_the_one_that_counts_is_refused() {
        var first = figures.publish(row("23.4", "final"));
        var second = figures.publish(row("25.0", "final"));
        refused(decide(planner, "keeping", first), "citation/changedAgain");
        refused(decide(planner, "renewal", first), "citation/changedAgain");
        assertThat(decisions()).isZero();
        decide(planner, "keeping", second).statusCode(204);
    }

    @Test
    void a_figure_that_still_holds_needs_no_decision() {
        var edition = figures.publish(row("22.1", "final"));
        refused(decide(planner, "keeping", edition), "citation/notChanged");
        refused(decide(planner, "renewal", edition), "citation/notChanged");
    }

    @Test
    void a_withdrawn_value_is_not_told_and_can_only_be_kept() {
        var edition = figures.publish(row("", "suppressed"));
        assertThat(visitor().get(API + goal).asString()).doesNotContain("22,1", "22.1");
        visitor().get(API + goal).then().body(CHANGE + ".now", equalTo("geheim"));
        refused(decide(planner, "renewal", edition), "citation/nothingToRenew");
        decide(planner, "keeping", edition).statusCode(204);
    }

    @Test
    void a_goal_that_was_judged_says_by_which_figure_and_that_it_was_changed_since() {
        figures.publish(indicator + ",STGT02,2024,14.8,,,final");
        goals.judge(planner.viewer(people), goal, GoalState.REACHED, "14,8 Prozent sind weniger als 15 Prozent.");
        assertThat(visitor().get("/ziele/" + goal).asString())
                .contains("Diese Feststellung beruht auf dem folgenden Wert.", "in Neustadt 14,8 Prozent");
        var edition = figures.publish(indicator + ",STGT02,2024,17.3,,,final");
        assertThat(visitor().get("/ziele/" + goal).asString())
                .contains("Zitierter Wert: 14,8 Prozent", "veröffentlicht: 17,3 Prozent", "bis neu festgestellt wird")
                .doesNotContain("/erneuerung");
        var task = evidence.waitingFor(planner.viewer(people)).stream()
                .filter(one -> one.path().startsWith("/ziele/" + goal))
                .toList();
        assertThat(task).singleElement();
        var judged = task.getFirst().citation().id();
        assertThat(evidence.waitingFor(Who.resident().viewer(people))).isEmpty();
        problem(post(Who.resident(), path(goal, judged, "keeping"), edition), 403, "forbidden");
        post(planner, path(goal, judged, "keeping"), edition).statusCode(204);
        assertThat(journal("goal.judgedFigureKept")).isEqualTo(1L);
        assertThat(evidence.waitingFor(planner.viewer(people)))
                .noneMatch(one -> one.path().startsWith("/ziele/" + goal));

        goals.judge(planner.viewer(people), goal, GoalState.MISSED, "Nach der Berichtigung sind es 17,3 Prozent.");
        assertThat(visitor().get("/ziele/" + goal).asString())
                .contains("in Neustadt 17,3 Prozent")
                .doesNotContain("Zitierter Wert: 14,8 Prozent");
        problem(post(planner, path(goal, judged, "renewal"), edition), 404, "not-found");
    }

    @Test
    void only_planning_decides() {
        var edition = figures.publish(row("23.4", "final"));
        for (var who : List.of(
                Who.resident(),
                Who.moderator(),
                Who.statistician(),
                Who.accounts(),
                Who.with(Role.RESIDENT, Role.INITIATIVE))) {
            for (var act : List.of("keeping", "renewal")) {
                problem(decide(who, act, edition), 403, "forbidden");
            }
        }
        visitor()
                .contentType(ContentType.JSON)
                .body(Map.of("edition", edition.toString()))
                .post(path(goal, baseline, "keeping"))
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo(PROBLEMS + "sign-in"));
        assertThat(decisions()).isZero();
    }

    @Test
    void the_baseline_of_another_goal_is_not_found() {
        var other = aimed();
        var edition = figures.publish(row("23.4", "final"));
        problem(post(planner, path(other, baseline, "keeping"), edition), 404, "not-found");
        problem(post(planner, path(goal, CitationId.next(), "renewal"), edition), 404, "not-found");
        problem(post(planner, path(GoalId.next(), baseline, "renewal"), edition), 404, "not-found");
        assertThat(decisions()).isZero();
    }

    @Test
    void nothing_is_decided_once_the_goal_is_judged() {
        var edition = figures.publish(row("23.4", "final"));
        goals.judge(
                planner.viewer(people), goal, GoalState.CANNOT_BE_JUDGED, "Das sagen die Zahlen der letzten Jahre.");
        refused(decide(planner, "keeping", edition), "citation/evidenceSettled");
        refused(decide(planner, "renewal", edition), "citation/evidenceSettled");
    }

    @Test
    void a_decision_names_the_edition_that_was_seen() {
        figures.publish(row("23.4", "final"));
        for (var act : List.of("keeping", "renewal")) {
            planner.request()
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post(path(goal, baseline, act))
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", equalTo(PROBLEMS + "invalid"))
                    .body("errors.pointer", hasItem("#/edition"));
        }
        refused(decide(planner, "renewal", EditionId.next()), "citation/changedAgain");
        assertThat(decisions()).isZero();
    }

    private String row(String value, String status) {
        return indicator + ",STGT02,2020," + value + ",,," + status;
    }

    private GoalId aimed() {
        var id = examples.proposed(steps.open(StepKind.PROPOSING));
        var viewer = planner.viewer(people);
        goals.aim(
                viewer, id, new TargetForm(new ObservationKey(indicator, "STGT02", 2020), new BigDecimal("15"), 2030));
        goals.decide(
                viewer, id, new DecisionForm("Ratsversammlung", LocalDate.of(2025, 3, 6), true, "RV-12/2025", "", ""));
        return id;
    }

    private CitationId baseline(GoalId id) {
        return lists.detail(planner.viewer(people), id).target().baseline().id();
    }

    private ValidatableResponse decide(Who who, String act, EditionId seen) {
        return post(who, path(goal, baseline, act), seen);
    }

    private static ValidatableResponse post(Who who, String path, EditionId seen) {
        return who.request()
                .contentType(ContentType.JSON)
                .body(Map.of("edition", seen.toString()))
                .post(path)
                .then();
    }

    private static String path(GoalId id, CitationId citation, String act) {
        return API + id + "/citations/" + citation + "/" + act;
    }

    private static void refused(ValidatableResponse answer, String type) {
        problem(answer, 409, type);
    }

    private static void problem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType("application/problem+json").body("type", equalTo(PROBLEMS + type));
    }

    private long decisions() {
        return count("select count(*) from citation_review where citation_id = :id", baseline.value());
    }

    private long journal(String verb) {
        return count("select count(*) from journal_entry where verb = '" + verb + "' and subject = :id", goal.value());
    }

    private long count(String sql, Object id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql, Long.class)
                                .setParameter("id", id)
                                .getSingleResult())
                        .longValue());
    }
}
