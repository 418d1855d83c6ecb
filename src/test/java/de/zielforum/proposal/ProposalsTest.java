package de.zielforum.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.indicator.Citations;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessForm;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the services do beyond rights: once is once, versions and counts hold, proposals reach their goals. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ProposalsTest {

    @Inject
    Proposals proposals;

    @Inject
    Supports supports;

    @Inject
    ProposalEvidence evidence;

    @Inject
    ProposalReader reader;

    @Inject
    WaitingProposals waiting;

    @Inject
    Citations citations;

    @Inject
    Moderation moderation;

    @Inject
    Processes processes;

    @Inject
    ExampleProcesses steps;

    @Inject
    ExampleProposals examples;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    @Inject
    EntityManager database;

    private ProcessId process;
    private Viewer author;

    @BeforeEach
    void people_may_propose_and_support() {
        process = steps.open(StepKind.PROPOSING, StepKind.SUPPORTING);
        author = resident();
    }

    @Test
    void a_form_sent_several_times_at_once_makes_one_draft() throws Exception {
        flensburg.withFigures();
        var token = UUID.randomUUID();
        var form = examples.form("Doppelt geklickt", "Text");
        var made = atOnce(8, () -> proposals.draft(author, process, form, token));
        assertThat(new HashSet<>(made)).hasSize(1);
        assertThat(reader.writtenBy(author, ProposalState.DRAFT)).hasSize(1);
    }

    @Test
    void the_same_token_of_somebody_else_is_another_draft() {
        flensburg.withFigures();
        var token = UUID.randomUUID();
        var form = examples.form("Titel", "Text");
        assertThat(proposals.draft(author, process, form, token))
                .isNotEqualTo(proposals.draft(resident(), process, form, token));
    }

    @Test
    void the_same_person_supporting_several_times_at_once_counts_once() throws Exception {
        var id = examples.published(author, process);
        var supporter = resident();
        atOnce(8, () -> {
            supports.support(supporter, id, null);
            return null;
        });
        assertThat(reader.view(supporter, id).supporters()).isEqualTo(1);
        assertThat(liveSupports(id)).isEqualTo(1);
    }

    @Test
    void many_people_supporting_and_taking_back_at_once_are_counted_exactly() throws Exception {
        var id = examples.published(author, process);
        var acts = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 24; i++) {
            var person = resident();
            var takesBack = i % 3 == 0;
            acts.add(() -> {
                supports.support(person, id, null);
                if (takesBack) {
                    supports.takeBack(person, id, null);
                }
                return null;
            });
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(acts)) {
                done.get();
            }
        }
        assertThat(reader.view(author, id).supporters()).isEqualTo(16);
        assertThat(liveSupports(id)).isEqualTo(16);
    }

    @Test
    void a_support_taken_back_may_be_given_again_and_its_history_stays() {
        var id = examples.published(author, process);
        var supporter = resident();
        supports.support(supporter, id, null);
        supports.takeBack(supporter, id, null);
        supports.takeBack(supporter, id, null);
        assertThat(reader.view(supporter, id).supporters()).isZero();
        assertThat(reader.view(supporter, id).own()).isNull();
        supports.support(supporter, id, null);
        assertThat(reader.view(supporter, id).supporters()).isEqualTo(1);
        assertThat(number("select count(*) from proposal_support where proposal_id = ?1", id))
                .isEqualTo(2);
    }

    @Test
    void supports_stay_with_the_version_they_were_given_for_until_their_owners_decide() {
        var id = examples.published(author, process);
        var moving = resident();
        var staying = resident();
        supports.support(moving, id, null);
        supports.support(staying, id, null);
        revise(id, "Neuer Titel", "Neuer Text");
        assertThat(reader.view(moving, id).own().toBeAsked(2)).isTrue();
        assertThat(reader.supportedBy(moving)).singleElement().matches(OwnProposal::toBeAsked);

        supports.support(moving, id, null);
        supports.keep(staying, id);
        assertThat(reader.view(moving, id).own().versionNo()).isEqualTo(2);
        assertThat(reader.view(staying, id).own().versionNo()).isEqualTo(1);
        assertThat(reader.view(staying, id).own().toBeAsked(2)).isFalse();
        assertThat(reader.view(Viewer.VISITOR, id).supporters()).isEqualTo(2);
        assertThat(reader.versions(id)).extracting(VersionView::supporters).containsExactly(1, 1);

        revise(id, "Noch neuer", "Noch neuerer Text");
        assertThat(reader.view(staying, id).own().toBeAsked(3)).isTrue();
    }

    @Test
    void published_versions_cannot_be_rewritten() {
        var id = examples.published(author, process);
        assertThatThrownBy(() -> execute("update proposal_version set text = 'anders' where proposal_id = ?1", id))
                .hasStackTraceContaining("is not rewritten");
        assertThatThrownBy(() -> execute("delete from proposal_publication where proposal_id = ?1", id))
                .hasStackTraceContaining("is not rewritten");
    }

    @Test
    void topics_change_without_a_new_version_and_an_unchanged_form_changes_nothing() {
        var id = examples.published(author, process);
        var view = reader.view(author, id);
        var same = new ProposalForm(view.title(), view.text(), view.area(), null, Set.of());
        proposals.edit(author, id, view.rowVersion(), same, "");
        var filed = new ProposalForm(view.title(), view.text(), view.area(), null, Set.of(Topic.HOUSING));
        proposals.edit(author, id, view.rowVersion(), filed, "");
        assertThat(reader.view(author, id).topics()).containsExactly(Topic.HOUSING);
        assertThat(reader.versions(id)).hasSize(1);
    }

    @Test
    void nobody_overwrites_or_publishes_what_they_have_not_seen() {
        var id = examples.published(author, process);
        var seen = reader.view(author, id).rowVersion();
        revise(id, "Andere waren schneller", "Text");
        assertThatThrownBy(() -> proposals.edit(author, id, seen, examples.form("Ich auch", "Text"), ""))
                .isInstanceOf(OptimisticLockException.class);

        var waiting = examples.published(author, reviewing());
        var read = reader.view(author, waiting).rowVersion();
        proposals.edit(author, waiting, read, examples.form("Schnell noch geändert", "Text"), "");
        assertThatThrownBy(() -> proposals.publish(moderator(), waiting, read))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void what_does_not_fit_is_named_by_field() {
        flensburg.withFigures();
        var form = new ProposalForm(" ", "x".repeat(8001), null, null, Set.of(Topic.values()));
        assertThatThrownBy(() -> proposals.draft(author, process, form, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.errors()).containsOnlyKeys("title", "text", "area", "topics"));
        var longTitle = examples.form("x".repeat(151), "");
        assertThatThrownBy(() -> proposals.draft(author, process, longTitle, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.errors()).containsOnlyKeys("title"));
        proposals.draft(author, process, examples.form("x".repeat(150), "y".repeat(8000)), UUID.randomUUID());
    }

    @Test
    void the_area_lies_within_that_of_the_process() {
        flensburg.withFigures();
        var planner = planner();
        var form = ExampleProcesses.form("Nur Tarup " + UUID.randomUUID(), false);
        var local = processes.create(
                planner,
                new ProcessForm(
                        form.title(),
                        form.lead(),
                        form.question(),
                        form.scope(),
                        form.decision(),
                        form.outOfScope(),
                        flensburg.district(13),
                        form.organiser(),
                        form.contact(),
                        false));
        processes.publish(planner, local);
        steps.step(local, StepKind.PROPOSING, StepPhase.OPEN);
        refused("areaOutside", () -> examples.draft(author, local, examples.form("Neustadt", "Text")));
        var inside = new ProposalForm("Tarup", "Text", flensburg.district(13), null, Set.of());
        examples.draft(author, local, inside);
    }

    @Test
    void evidence_is_frozen_once_per_figure_and_at_most_ten_times() {
        var id = examples.draft(author, process, examples.form("Mit Zahlen", "Text"));
        evidence.cite(author, id, ExampleProposals.FIGURE);
        evidence.cite(author, id, ExampleProposals.FIGURE);
        var cited = citations.of(reader.view(author, id).citations());
        assertThat(cited).singleElement().satisfies(citation -> {
            assertThat(citation.indicatorKey()).isEqualTo("sgb2-kinder");
            assertThat(citation.areaName()).isEqualTo("Neustadt");
            assertThat(citation.value()).startsWith("38,8");
        });
        for (int district = 1; district <= 10; district++) {
            var key = new ObservationKey("sgb2-kinder", "STGT%02d".formatted(district), 2018);
            if (district < 10 && district != 2 || district == 10) {
                evidence.cite(author, id, key);
            }
        }
        refused("evidenceFull", () -> evidence.cite(author, id, new ObservationKey("sgb2-kinder", "STGT11", 2018)));
        assertThat(reader.view(author, id).citations()).hasSize(10);
        evidence.remove(author, id, cited.getFirst().id());
        evidence.remove(author, id, cited.getFirst().id());
        assertThat(reader.view(author, id).citations()).hasSize(9);
        assertThatThrownBy(() -> evidence.cite(author, id, new ObservationKey("nichts", "STGT11", 2018)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_draft_without_evidence_is_not_handed_in_and_twice_is_once() {
        var id = examples.draft(author, process, examples.form("Ohne Zahlen", "Text"));
        refused("evidenceMissing", () -> proposals.submit(author, id));
        evidence.cite(author, id, ExampleProposals.FIGURE);
        proposals.submit(author, id);
        proposals.submit(author, id);
        assertThat(number("select count(*) from proposal_submission where proposal_id = ?1", id))
                .isEqualTo(1);
        assertThat(number("select count(*) from discussion where path = '/vorschlaege/' || ?1", id))
                .isEqualTo(1);
    }

    @Test
    void a_submission_given_back_can_be_changed_and_handed_in_again() {
        var id = examples.published(author, reviewing());
        assertThat(waiting.forReview(moderator())).anyMatch(row -> row.id().equals(id));
        assertThatThrownBy(() -> proposals.giveBack(moderator(), id, " ")).isInstanceOf(Invalid.class);
        proposals.giveBack(moderator(), id, "Bitte ohne Namen der Nachbarin.");
        assertThat(reader.lastReturn(id))
                .hasValueSatisfying(back -> assertThat(back.reason()).isEqualTo("Bitte ohne Namen der Nachbarin."));
        assertThat(waiting.forReview(moderator())).noneMatch(row -> row.id().equals(id));
        proposals.edit(author, id, version(id), examples.form("Ohne Namen", "Text"), "");
        proposals.submit(author, id);
        proposals.publish(moderator(), id, version(id));
        proposals.publish(moderator(), id, version(id));
        assertThat(reader.view(Viewer.VISITOR, id).title()).isEqualTo("Ohne Namen");
        assertThat(waiting.forReview(resident())).isEmpty();
    }

    @Test
    void a_draft_nobody_has_seen_is_deleted_and_everything_else_stays_as_withdrawn() {
        var draft = examples.ready(author, process);
        assertThat(proposals.withdraw(author, draft, "")).isFalse();
        assertThatThrownBy(() -> reader.view(author, draft)).isInstanceOf(NotFound.class);

        var returned = examples.published(author, reviewing());
        proposals.giveBack(moderator(), returned, "Passt nicht.");
        assertThat(proposals.withdraw(author, returned, "")).isTrue();
        assertThat(reader.view(author, returned).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThatThrownBy(() -> reader.view(Viewer.VISITOR, returned)).isInstanceOf(NotFound.class);

        var published = examples.published(author, process);
        proposals.withdraw(author, published, "Hat sich erledigt.");
        proposals.withdraw(author, published, "Noch einmal.");
        assertThat(reader.view(Viewer.VISITOR, published).withdrawal().reason()).isEqualTo("Hat sich erledigt.");
    }

    @Test
    void proposals_go_into_goals_in_the_version_of_that_day_and_people_are_counted_once() {
        var first = examples.published(author, process);
        var second = examples.published(resident(), process);
        var both = resident();
        supports.support(both, first, null);
        supports.support(both, second, null);
        supports.support(resident(), first, null);
        revise(first, "Fassung zwei", "Text zwei");
        assertThat(proposals.consolidatable(process))
                .extracting(ProposalCard::id)
                .containsExactly(first, second);
        assertThat(proposals.distinctSupporters(List.of(first, second))).isEqualTo(2);
        assertThat(proposals.distinctSupporters(List.of())).isZero();

        var goal = UUID.randomUUID();
        proposals.consolidate(planner(), List.of(second, first), goal, "Ein Ziel", "/ziele/" + goal);
        proposals.consolidate(planner(), List.of(first, second), goal, "Ein Ziel", "/ziele/" + goal);
        var lineage = proposals.lineageOf(goal);
        assertThat(lineage).extracting(LineageView::id).containsExactly(first, second);
        assertThat(lineage.getFirst().version()).isEqualTo(2);
        assertThat(lineage.getFirst().title()).isEqualTo("Fassung zwei");
        assertThat(lineage.getFirst().supporters()).isEqualTo(2);

        proposals.consolidate(planner(), List.of(first), UUID.randomUUID(), "Zweites Ziel", "/ziele/2");
        assertThat(reader.goals(first)).extracting(GoalLink::title).containsExactly("Ein Ziel", "Zweites Ziel");
        assertThat(proposals.consolidatable(process)).hasSize(2);
    }

    @Test
    void what_moderation_hides_keeps_its_place_in_the_lineage_and_loses_its_title() {
        var id = examples.published(author, process, "Kaufen Sie bei mir", "Text");
        var supporter = resident();
        supports.support(supporter, id, null);
        var goal = UUID.randomUUID();
        proposals.consolidate(planner(), List.of(id), goal, "Ein Ziel", "/ziele/" + goal);
        moderation.hide(moderator(), id.content(), NetiquetteRule.WERBUNG, "Der Text wirbt für einen Laden.");
        assertThat(proposals.lineageOf(goal)).singleElement().satisfies(source -> {
            assertThat(source.hidden()).isTrue();
            assertThat(source.title()).isEqualTo("Ausgeblendeter Vorschlag");
            assertThat(source.supporters()).isEqualTo(1);
        });
    }

    @Test
    void an_answer_is_given_once_and_the_same_answer_again_changes_nothing() {
        var id = examples.published(author, process);
        assertThatThrownBy(() -> proposals.answer(planner(), id, null, ""))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.errors()).containsOnlyKeys("outcome", "text"));
        proposals.answer(planner(), id, AnswerOutcome.NOT_ADOPTED, "Dafür ist der Bund zuständig.");
        proposals.answer(planner(), id, AnswerOutcome.NOT_ADOPTED, "Dafür ist der Bund zuständig.\n");
        refused("notAnswerable", () -> proposals.answer(planner(), id, AnswerOutcome.ADOPTED, "Doch."));
        assertThat(reader.view(Viewer.VISITOR, id).answer().outcome()).isEqualTo(AnswerOutcome.NOT_ADOPTED);
    }

    @Test
    void answers_are_due_once_proposing_is_over() {
        examples.published(author, process);
        examples.published(author, process);
        assertThat(waiting.forAnswer(planner())).noneMatch(row -> row.process().equals(process));
        steps.step(process, StepKind.PROPOSING, StepPhase.AFTER);
        assertThat(waiting.forAnswer(planner()))
                .filteredOn(row -> row.process().equals(process))
                .singleElement()
                .matches(row -> row.proposals() == 2);
        assertThat(waiting.forAnswer(moderator())).isEmpty();
    }

    @Test
    void the_journal_does_not_tell_what_a_draft_says() {
        var id = examples.ready(author, process);
        assertThat(titles(id)).isNotEmpty().noneMatch(title -> title.startsWith("Entwurf"));
        proposals.submit(author, id);
        assertThat(titles(id)).anyMatch(title -> title.startsWith("Entwurf"));
    }

    private void revise(ProposalId id, String title, String text) {
        proposals.edit(author, id, version(id), examples.form(title, text), "geändert");
    }

    private int version(ProposalId id) {
        return reader.view(author, id).rowVersion();
    }

    private ProcessId reviewing() {
        var planner = planner();
        var reviewing = processes.create(planner, ExampleProcesses.form("Geprüft " + UUID.randomUUID(), true));
        processes.publish(planner, reviewing);
        steps.step(reviewing, StepKind.PROPOSING, StepPhase.OPEN);
        return reviewing;
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        var results = new ArrayList<T>();
        try (var pool = Executors.newFixedThreadPool(times)) {
            for (var done : pool.invokeAll(Collections.nCopies(times, act))) {
                results.add(done.get());
            }
        }
        return results;
    }

    private long liveSupports(ProposalId id) {
        return number("select count(*) from proposal_support where proposal_id = ?1 and taken_back_at is null", id);
    }

    private long number(String sql, ProposalId id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql, Long.class)
                                .setParameter(1, id.value())
                                .getSingleResult())
                        .longValue());
    }

    @SuppressWarnings("unchecked")
    private List<String> titles(ProposalId id) {
        return QuarkusTransaction.requiringNew().call(() -> (List<String>)
                database.createNativeQuery("select title from journal_entry where subject = ?1", String.class)
                        .setParameter(1, id.value())
                        .getResultList());
    }

    private void execute(String sql, ProposalId id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql)
                        .setParameter(1, id.value())
                        .executeUpdate());
    }

    private Viewer resident() {
        return Who.with(Role.RESIDENT).viewer(people);
    }

    private Viewer planner() {
        return Who.planner().viewer(people);
    }

    private Viewer moderator() {
        return Who.moderator().viewer(people);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
