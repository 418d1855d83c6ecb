package de.zielforum.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalState;
import de.zielforum.goal.Goals;
import de.zielforum.goal.TargetForm;
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
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a citation whose figure a newer edition changes or withdraws. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class CorrectedEvidenceTest {

    @Inject
    ExampleFigures figures;

    @Inject
    ExampleProcesses steps;

    @Inject
    ExampleProposals proposals;

    @Inject
    ExampleGoals goals;

    @Inject
    Goals aims;

    @Inject
    ProposalEvidence evidence;

    @Inject
    ProposalReader reader;

    @Inject
    Proposals verbs;

    @Inject
    People people;

    @Inject
    EntityManager database;

    private final Who author = Who.resident();
    private final Who planner = Who.planner();

    private String indicator;
    private ProposalId proposal;
    private CitationId citation;

    @BeforeEach
    void a_published_proposal_rests_on_a_figure() {
        indicator = figures.indicator("");
        figures.publish(row(2020, "22.1", "final"), whole("31.7"));
        var process = steps.open(StepKind.PROPOSING, StepKind.SUPPORTING);
        var viewer = author.viewer(people);
        people.present(viewer, "Frida Beispiel", null);
        proposal = proposals.published(viewer, process);
        var before = reader.view(viewer, proposal).citations();
        evidence.cite(viewer, proposal, new ObservationKey(indicator, "STGT02", 2020));
        citation = reader.view(viewer, proposal).citations().stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private String row(int year, String value, String status) {
        return indicator + ",STGT02," + year + "," + value + ",,," + status;
    }

    private String whole(String value) {
        return indicator + ",01001000,2020," + value + ",,,final";
    }

    @Test
    void the_card_says_the_figure_in_a_sentence_with_comparison_map_source_and_edition() {
        assertThat(card(author))
                .contains("2020 betrug der Wert „Probewert " + indicator + "“ in Neustadt 22,1 Prozent.")
                .contains("Zum Vergleich: Flensburg: 31,7 Prozent.")
                .contains("src=\"/gebiete/STGT02/lage.svg\" alt=\"Lage von Neustadt\"")
                .contains("Eigene Erhebung", "probe.csv")
                .doesNotContain("z-citation--changed", "Inzwischen gibt es");
        Who.visitor()
                .get("/gebiete/STGT02/lage.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("<path"));
        Who.visitor().get("/gebiete/gibt-es-nicht/lage.svg").then().statusCode(404);
    }

    @Test
    void a_correction_is_said_with_both_values_and_gives_the_author_a_task() {
        figures.publish(row(2020, "23.4", "final"));
        assertThat(card(Who.resident()))
                .contains("Zitierter Wert: 22,1 Prozent", "veröffentlicht: 23,4 Prozent")
                .contains("noch nicht entschieden")
                .doesNotContain("<form");
        assertThat(card(author)).contains("Alten Wert stehen lassen", "Neuen Wert danebenstellen");
        assertThat(account(author))
                .contains("Belege, die sich geändert haben", "/vorschlaege/" + proposal + "#beleg-" + citation)
                .contains("Neustadt, 2020; jetzt 23,4 Prozent");
        assertThat(account(Who.resident())).doesNotContain("Belege, die sich geändert haben");
    }

    @Test
    void a_correction_leads_to_its_edition_and_says_its_reason() {
        var corrected = figures.publish(row(2020, "23.4", "final"));
        assertThat(card(author)).contains("href=\"/datenstaende/" + corrected + "\"", "Anlass: Probe");
        var withdrawn = figures.publish(row(2020, "", "suppressed"));
        assertThat(card(Who.resident())).contains("href=\"/datenstaende/" + withdrawn + "\"", "Anlass: Probe");
    }

    @Test
    void keeping_is_recorded_once_with_name_and_day_and_ends_the_task() {
        var edition = figures.publish(row(2020, "23.4", "final"));
        decide(author, "beibehaltung", edition, 303);
        decide(author, "beibehaltung", edition, 303);
        assertThat(decisions()).isEqualTo(1L);
        assertThat(card(Who.resident()))
                .contains("Frida Beispiel hat am ", " entschieden, den alten Wert stehen zu lassen.")
                .contains("22,1 Prozent", "23,4 Prozent")
                .doesNotContain("noch nicht entschieden");
        assertThat(card(author)).doesNotContain("<form");
        assertThat(account(author)).doesNotContain("Belege, die sich geändert haben");
        decide(author, "erneuerung", edition, 409);
        assertThat(journal("proposal.evidenceKept")).isEqualTo(1L);
    }

    @Test
    void renewing_puts_the_new_value_beside_the_old_one_which_stays() {
        var edition = figures.publish(row(2020, "23.4", "final"));
        decide(author, "erneuerung", edition, 303);
        assertThat(card(Who.resident()))
                .contains("2020 betrug der Wert „Probewert " + indicator + "“ in Neustadt 22,1 Prozent")
                .contains("Frida Beispiel hat den Beleg am ", "steht jetzt der neue: 23,4 Prozent");
        assertThat(journal("proposal.evidenceRenewed")).isEqualTo(1L);
        Who.visitor()
                .get("/api/v1/proposals/" + proposal)
                .then()
                .statusCode(200)
                .body("citations.value.join()", containsString("22,1 Prozent"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("update citation_review set decision = 'KEPT'")
                                .executeUpdate()))
                .hasMessageContaining("frozen");
    }

    @Test
    void another_correction_asks_anew_and_going_back_asks_nothing() {
        var first = figures.publish(row(2020, "23.4", "final"));
        decide(author, "beibehaltung", first, 303);
        figures.publish(row(2020, "23.4", "final"));
        assertThat(account(author)).doesNotContain("#beleg-" + citation);
        var third = figures.publish(row(2020, "25.0", "final"));
        assertThat(account(author)).contains("#beleg-" + citation, "jetzt 25 Prozent");
        decide(author, "beibehaltung", first, 409);
        decide(author, "erneuerung", third, 303);
        figures.publish(row(2020, "22.1", "final"));
        assertThat(card(author)).doesNotContain("z-citation--changed");
        decide(author, "beibehaltung", third, 409);
    }

    @Test
    void a_withdrawn_value_is_shown_nowhere_any_more() {
        var edition = figures.publish(row(2020, "", "suppressed"));
        for (var who : List.of(author, Who.resident(), planner)) {
            assertThat(card(who))
                    .contains("Wert zurückgezogen", "zurückgezogen, weil er geheim ist")
                    .doesNotContain("22,1", "31,7", "Neuen Wert danebenstellen");
        }
        assertThat(account(author)).contains("jetzt geheim").doesNotContain("22,1");
        Who.visitor()
                .get("/api/v1/proposals/" + proposal)
                .then()
                .statusCode(200)
                .body("citations.value.join()", not(containsString("22,1")))
                .body("citations.status", org.hamcrest.Matchers.hasItem("suppressed"));
        decide(author, "erneuerung", edition, 409);
        decide(author, "beibehaltung", edition, 303);
        assertThat(card(Who.resident()))
                .contains("entschieden, den Beleg ohne Wert stehen zu lassen")
                .doesNotContain("22,1");
    }

    @Test
    void a_renewed_value_that_is_withdrawn_later_is_gone_as_well() {
        var edition = figures.publish(row(2020, "23.4", "final"));
        decide(author, "erneuerung", edition, 303);
        figures.publish(row(2020, "", "missing"));
        assertThat(card(author)).contains("Wert zurückgezogen").doesNotContain("22,1", "23,4", "weil er geheim");
    }

    @Test
    void a_withdrawn_comparison_is_not_shown_beside_the_value() {
        figures.publish(indicator + ",01001000,2020,,,,suppressed");
        assertThat(card(author)).contains("22,1 Prozent").doesNotContain("31,7", "z-citation--changed");
    }

    @Test
    void a_newer_year_is_said_and_is_no_task() {
        figures.publish(row(2021, "24.0", "final"));
        assertThat(card(author))
                .contains("Inzwischen gibt es einen Wert für 2021.")
                .contains("href=\"/indikatoren/" + indicator + "?jahr=2021&amp;gebiet=STGT02\"")
                .doesNotContain("z-citation--changed");
        assertThat(account(author)).doesNotContain("Belege, die sich geändert haben");
    }

    @Test
    void a_value_that_becomes_firm_is_said_so() {
        var other = figures.indicator("");
        figures.publish(other + ",STGT02,2020,7.5,,,provisional");
        evidence.cite(author.viewer(people), proposal, new ObservationKey(other, "STGT02", 2020));
        figures.publish(other + ",STGT02,2020,7.5,,,final");
        assertThat(page("/vorschlaege/" + proposal, author)).contains("Der Wert ist gleich geblieben", "endgültig");
    }

    @Test
    void only_who_owns_the_proposal_decides_and_only_about_its_own_evidence() {
        var edition = figures.publish(row(2020, "23.4", "final"));
        var moderator = Who.moderator();
        var provider = Who.with(Role.RESIDENT, Role.PROVIDER);
        for (var who : List.of(Who.resident(), planner, moderator, provider, Who.statistician(), Who.accounts())) {
            decide(who, "beibehaltung", edition, 403);
            decide(who, "erneuerung", edition, 403);
        }
        assertThat(Who.visitor()
                        .formParam("stand", edition.toString())
                        .post(path("beibehaltung"))
                        .statusCode())
                .isIn(302, 303, 401);
        var other = CitationId.next();
        author.request()
                .formParam("stand", edition.toString())
                .post("/vorschlaege/" + proposal + "/belege/" + other + "/beibehaltung")
                .then()
                .statusCode(404);
        author.request().post(path("beibehaltung")).then().statusCode(404);
        assertThat(decisions()).isZero();
        verbs.answer(planner.viewer(people), proposal, AnswerOutcome.values()[0], "Das wird nicht weiter verfolgt.");
        assertThat(account(author)).doesNotContain("#beleg-" + citation);
        decide(author, "beibehaltung", edition, 409);
    }

    @Test
    void planning_decides_about_the_baseline_of_a_goal() {
        var goal = aimed();
        var edition = figures.publish(row(2020, "23.4", "final"));
        assertThat(page("/werkbank", planner))
                .contains("Werte von Zielen, die sich geändert haben", "/ziele/" + goal + "#beleg-");
        var baseline = baseline(goal);
        assertThat(page("/ziele/" + goal, Who.resident())).contains("noch nicht entschieden");
        for (var who : List.of(Who.resident(), author, Who.moderator(), Who.statistician())) {
            decide(who, goal, baseline, "erneuerung", edition, 403);
        }
        decide(planner, goal, baseline, "erneuerung", edition, 303);
        decide(planner, goal, baseline, "erneuerung", edition, 303);
        assertThat(page("/ziele/" + goal, Who.resident())).contains("erneuert: Neben dem zitierten Wert steht jetzt");
        assertThat(page("/werkbank", planner)).doesNotContain("/ziele/" + goal + "#beleg-");
        decide(planner, goal, citation.toString(), "erneuerung", edition, 404);
    }

    @Test
    void a_baseline_that_is_withdrawn_is_shown_nowhere_and_judges_nothing() {
        var goal = aimed();
        figures.publish(row(2021, "20.0", "final"));
        assertThat(page("/ziele/" + goal, Who.resident()))
                .contains("2020 waren es 22,1 Prozent, bis 2030 sollen es 15 Prozent sein.");
        figures.publish(row(2020, "", "suppressed"));
        assertThat(page("/ziele/" + goal, Who.resident()))
                .contains("Der Ausgangswert von 2020 ist zurückgezogen")
                .contains("Der Ausgangswert für 2020 ist inzwischen geheim; Ziel: 15 Prozent bis 2030.")
                .doesNotContain("22,1");
        assertThat(Who.visitor().get("/api/v1/goals/" + goal).asString()).doesNotContain("22,1", "22.1");
    }

    @Test
    void a_judged_goal_has_no_task() {
        var goal = aimed();
        aims.judge(planner.viewer(people), goal, GoalState.CANNOT_BE_JUDGED, "Das sagen die Zahlen der letzten Jahre.");
        var edition = figures.publish(row(2020, "23.4", "final"));
        assertThat(page("/werkbank", planner)).doesNotContain("/ziele/" + goal + "#beleg-");
        decide(planner, goal, baseline(goal), "beibehaltung", edition, 409);
    }

    private GoalId aimed() {
        var goal = goals.proposed(steps.open(StepKind.PROPOSING));
        var viewer = planner.viewer(people);
        aims.aim(
                viewer,
                goal,
                new TargetForm(new ObservationKey(indicator, "STGT02", 2020), new BigDecimal("15"), 2030));
        aims.decide(
                viewer,
                goal,
                new de.zielforum.goal.DecisionForm(
                        "Ratsversammlung", java.time.LocalDate.of(2025, 3, 6), true, "RV-12/2025", "", ""));
        return goal;
    }

    private String baseline(GoalId goal) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select cast(target_baseline as text) from goal where id = :id", String.class)
                        .setParameter("id", goal.value())
                        .getSingleResult()
                        .toString());
    }

    private void decide(Who who, GoalId goal, String baseline, String how, EditionId edition, int status) {
        who.request()
                .formParam("stand", edition.toString())
                .post("/ziele/" + goal + "/belege/" + baseline + "/" + how)
                .then()
                .statusCode(status);
    }

    private void decide(Who who, String how, EditionId edition, int status) {
        who.request()
                .formParam("stand", edition.toString())
                .post(path(how))
                .then()
                .statusCode(status);
    }

    private String path(String how) {
        return "/vorschlaege/" + proposal + "/belege/" + citation + "/" + how;
    }

    private long decisions() {
        return count("select count(*) from citation_review where citation_id = :id", citation.value());
    }

    private long journal(String verb) {
        return count(
                "select count(*) from journal_entry where verb = '" + verb + "' and subject = :id", proposal.value());
    }

    private long count(String sql, Object id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql, Long.class)
                                .setParameter("id", id)
                                .getSingleResult())
                        .longValue());
    }

    /** The card of the citation on the proposal's page. */
    private String card(Who who) {
        var page = page("/vorschlaege/" + proposal, who);
        var start = page.indexOf("id=\"beleg-" + citation + "\"");
        assertThat(start).isPositive();
        return page.substring(page.lastIndexOf("<article", start), page.indexOf("</article>", start));
    }

    private String account(Who who) {
        return page("/konto", who);
    }

    private static String page(String path, Who who) {
        return who.request().get(path).then().statusCode(200).extract().asString();
    }
}
