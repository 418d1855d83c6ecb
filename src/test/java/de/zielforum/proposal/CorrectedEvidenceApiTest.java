package de.zielforum.proposal;

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
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keeping and renewing evidence whose figure was changed, by programs. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class CorrectedEvidenceApiTest {

    private static final String API = "/api/v1/proposals/";
    private static final String PROBLEMS = "/api/v1/problems/";

    @Inject
    ExampleFigures figures;

    @Inject
    ExampleProcesses steps;

    @Inject
    ExampleProposals examples;

    @Inject
    ProposalEvidence evidence;

    @Inject
    ProposalReader reader;

    @Inject
    Proposals proposals;

    @Inject
    People people;

    @Inject
    EntityManager database;

    private final Who author = Who.resident();

    private ProcessId process;
    private String indicator;
    private ProposalId proposal;
    private CitationId citation;

    @BeforeEach
    void a_published_proposal_rests_on_a_figure() {
        indicator = figures.indicator("");
        figures.publish(row("22.1", "final"));
        process = steps.open(StepKind.PROPOSING);
        people.present(author.viewer(people), "Frida Beispiel", null);
        proposal = examples.published(author.viewer(people), process);
        citation = cited(author, proposal);
    }

    @Test
    void a_proposal_says_which_citation_was_changed_by_which_edition() {
        visitor().get(API + proposal).then().statusCode(200).body(card("change"), nullValue());
        var edition = figures.publish(row("23.4", "provisional"));
        visitor()
                .get(API + proposal)
                .then()
                .statusCode(200)
                .body(card("value"), equalTo("22,1 Prozent"))
                .body(card("change.now"), equalTo("23,4 Prozent"))
                .body(card("change.status"), equalTo("provisional"))
                .body(card("change.edition"), equalTo(edition.toString()))
                .body(card("change.file"), equalTo("probe.csv"))
                .body(card("change.since"), notNullValue())
                .body(card("change.decision"), nullValue());
    }

    @Test
    void keeping_twice_is_keeping_once() {
        var edition = figures.publish(row("23.4", "final"));
        decide(author, "keeping", edition).statusCode(204);
        decide(author, "keeping", edition).statusCode(204);
        assertThat(decisions()).isEqualTo(1L);
        assertThat(journal("proposal.evidenceKept")).isEqualTo(1L);
        assertThat(journal("proposal.evidenceRenewed")).isZero();
        visitor()
                .get(API + proposal)
                .then()
                .body(card("change.decision.renewed"), equalTo(false))
                .body(card("change.decision.by"), equalTo("Frida Beispiel"))
                .body(card("change.decision.at"), notNullValue());
        refused(decide(author, "renewal", edition), "citation/decidedOtherwise");
    }

    @Test
    void renewing_twice_is_renewing_once() {
        var edition = figures.publish(row("23.4", "final"));
        decide(author, "renewal", edition).statusCode(204);
        decide(author, "renewal", edition).statusCode(204);
        assertThat(decisions()).isEqualTo(1L);
        assertThat(journal("proposal.evidenceRenewed")).isEqualTo(1L);
        assertThat(journal("proposal.evidenceKept")).isZero();
        visitor()
                .get(API + proposal)
                .then()
                .body(card("value"), equalTo("22,1 Prozent"))
                .body(card("change.now"), equalTo("23,4 Prozent"))
                .body(card("change.decision.renewed"), equalTo(true));
        refused(decide(author, "keeping", edition), "citation/decidedOtherwise");
    }

    @Test
    void an_older_edition_than_the_one_that_counts_is_refused() {
        var first = figures.publish(row("23.4", "final"));
        var second = figures.publish(row("25.0", "final"));
        refused(decide(author, "keeping", first), "citation/changedAgain");
        refused(decide(author, "renewal", first), "citation/changedAgain");
        assertThat(decisions()).isZero();
        decide(author, "renewal", second).statusCode(204);
    }

    @Test
    void a_figure_that_still_holds_needs_no_decision() {
        var edition = figures.publish(row("22.1", "final"));
        refused(decide(author, "keeping", edition), "citation/notChanged");
        refused(decide(author, "renewal", edition), "citation/notChanged");
    }

    @Test
    void a_withdrawn_value_is_not_told_and_can_only_be_kept() {
        var edition = figures.publish(row("", "suppressed"));
        assertThat(visitor().get(API + proposal).asString()).doesNotContain("22,1", "22.1");
        visitor()
                .get(API + proposal)
                .then()
                .body(card("change.now"), equalTo("geheim"))
                .body(card("change.status"), equalTo("suppressed"));
        refused(decide(author, "renewal", edition), "citation/nothingToRenew");
        decide(author, "keeping", edition).statusCode(204);
    }

    @Test
    void only_who_owns_the_proposal_decides() {
        var edition = figures.publish(row("23.4", "final"));
        for (var who : List.of(
                Who.resident(),
                Who.planner(),
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
                .post(path(proposal, citation, "keeping"))
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo(PROBLEMS + "sign-in"));
        assertThat(decisions()).isZero();
    }

    @Test
    void who_speaks_for_the_organisation_decides_for_it() {
        var speaker = Who.with(Role.RESIDENT, Role.INITIATIVE);
        var organisation = examples.initiativeOf(speaker.viewer(people));
        proposal = examples.published(speaker.viewer(people), process, organisation);
        citation = cited(speaker, proposal);
        var edition = figures.publish(row("23.4", "final"));
        problem(decide(author, "renewal", edition), 403, "forbidden");
        decide(speaker, "renewal", edition).statusCode(204);
        assertThat(journal("proposal.evidenceRenewed")).isEqualTo(1L);
    }

    @Test
    void a_draft_of_somebody_else_is_not_found() {
        var draft = examples.ready(author.viewer(people), process);
        var own = cited(author, draft);
        var edition = figures.publish(row("23.4", "final"));
        problem(post(Who.resident(), path(draft, own, "keeping"), edition), 404, "not-found");
        post(author, path(draft, own, "keeping"), edition).statusCode(204);
    }

    @Test
    void evidence_of_another_proposal_is_not_found() {
        var other = examples.published(author.viewer(people), process);
        var edition = figures.publish(row("23.4", "final"));
        problem(post(author, path(other, citation, "keeping"), edition), 404, "not-found");
        problem(post(author, path(proposal, CitationId.next(), "renewal"), edition), 404, "not-found");
        problem(post(author, API + "keins/citations/" + citation + "/keeping", edition), 404, "not-found");
        assertThat(decisions()).isZero();
    }

    @Test
    void nothing_is_decided_once_the_proposal_is_answered() {
        var edition = figures.publish(row("23.4", "final"));
        proposals.answer(
                Who.planner().viewer(people), proposal, AnswerOutcome.values()[0], "Das wird nicht weiter verfolgt.");
        refused(decide(author, "keeping", edition), "citation/evidenceSettled");
        refused(decide(author, "renewal", edition), "citation/evidenceSettled");
    }

    @Test
    void a_decision_names_the_edition_that_was_seen() {
        figures.publish(row("23.4", "final"));
        for (var act : List.of("keeping", "renewal")) {
            for (var body : List.of("{}", "{\"edition\":null}")) {
                author.request()
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post(path(proposal, citation, act))
                        .then()
                        .statusCode(422)
                        .contentType("application/problem+json")
                        .body("type", equalTo(PROBLEMS + "invalid"))
                        .body("errors.pointer", hasItem("#/edition"));
            }
            author.request()
                    .contentType(ContentType.JSON)
                    .body("{\"edition\":\"neueste\"}")
                    .post(path(proposal, citation, act))
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo(PROBLEMS + "bad-request"));
        }
        refused(decide(author, "keeping", EditionId.next()), "citation/changedAgain");
        assertThat(decisions()).isZero();
    }

    private String row(String value, String status) {
        return indicator + ",STGT02,2020," + value + ",,," + status;
    }

    private CitationId cited(Who owner, ProposalId id) {
        var before = reader.view(owner.viewer(people), id).citations();
        evidence.cite(owner.viewer(people), id, new ObservationKey(indicator, "STGT02", 2020));
        return reader.view(owner.viewer(people), id).citations().stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
    }

    /** Where the answer says something about the citation. */
    private String card(String member) {
        return "citations.find { it.id == '" + citation + "' }." + member;
    }

    private ValidatableResponse decide(Who who, String act, EditionId seen) {
        return post(who, path(proposal, citation, act), seen);
    }

    private static ValidatableResponse post(Who who, String path, EditionId seen) {
        return who.request()
                .contentType(ContentType.JSON)
                .body(Map.of("edition", seen.toString()))
                .post(path)
                .then();
    }

    private static String path(ProposalId id, CitationId citation, String act) {
        return API + id + "/citations/" + citation + "/" + act;
    }

    private static void refused(ValidatableResponse answer, String type) {
        problem(answer, 409, type);
    }

    private static void problem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType("application/problem+json").body("type", equalTo(PROBLEMS + type));
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
}
