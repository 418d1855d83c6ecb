package de.zielforum.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ProcessesTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Processes processes;

    @Inject
    ProcessOverview overview;

    @Inject
    Phases phases;

    @Inject
    Steps steps;

    @Inject
    People people;

    @Inject
    ExampleProcesses examples;

    @Inject
    Flensburg flensburg;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    Viewer planner;
    Instant now;

    @BeforeEach
    void arrive() {
        planner = Who.planner().viewer(people);
        now = clock.instant();
    }

    @Test
    void only_planning_sets_processes_up() {
        var process = examples.published();
        var phase = new PhaseForm("Sammeln", "", null, null, "Frühjahr 2027");
        var known = phases.add(planner, process, phase);
        List<Consumer<Viewer>> acts = List.of(
                viewer -> processes.create(viewer, form()),
                viewer -> processes.edit(viewer, process, 0, form()),
                viewer -> processes.publish(viewer, process),
                viewer -> processes.schedule(
                        viewer, process, StepKind.VOTING, now, now.plus(DAY), Participants.SIGNED_IN),
                viewer -> processes.endStep(viewer, process, StepKind.VOTING),
                viewer -> processes.dropStep(viewer, process, StepKind.VOTING),
                viewer -> processes.close(viewer, process, "Fertig."),
                viewer -> phases.add(viewer, process, phase),
                viewer -> phases.form(viewer, process, known),
                viewer -> phases.edit(viewer, process, known, phase),
                viewer -> phases.moveUp(viewer, process, known),
                viewer -> phases.remove(viewer, process, known),
                viewer -> overview.all(viewer));
        for (var act : acts) {
            assertThatThrownBy(() -> act.accept(Viewer.VISITOR)).isInstanceOf(SignInNeeded.class);
            for (var who : List.of(Who.resident(), Who.moderator(), Who.statistician(), Who.accounts())) {
                var viewer = who.viewer(people);
                assertThatThrownBy(() -> act.accept(viewer)).isInstanceOf(Forbidden.class);
            }
        }
        assertThat(overview.details(planner, process).phases()).hasSize(1);
    }

    @Test
    void a_draft_is_seen_by_planning_alone() {
        var draft = examples.draft();
        var slug = processes.require(draft).slug();
        var resident = Who.resident().viewer(people);
        assertThat(processes.bySlug(slug)).isEmpty();
        assertThat(processes.bySlug(resident, slug)).isEmpty();
        assertThat(processes.bySlug(planner, slug)).isPresent();
        assertThatThrownBy(() -> processes.require(resident, draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overview.details(Viewer.VISITOR, slug)).isInstanceOf(NotFound.class);
        assertThat(overview.published()).noneMatch(card -> card.process().id().equals(draft));
        assertThat(overview.all(planner)).anyMatch(card -> card.process().id().equals(draft));
        processes.publish(planner, draft);
        processes.publish(planner, draft);
        assertThat(processes.bySlug(slug)).isPresent();
        assertThat(entries(draft, "participation.processPublished")).isEqualTo(1);
    }

    @Test
    void two_processes_never_share_an_address() {
        var form = form();
        processes.create(planner, form);
        assertRefused("titleTaken", () -> processes.create(planner, form));
        var other = processes.create(planner, "anders-" + UUID.randomUUID(), form);
        assertThat(processes.require(other).slug()).startsWith("anders-");
    }

    @Test
    void without_an_area_a_process_is_about_the_whole_municipality() {
        var municipality = flensburg.municipality();
        var id = processes.create(planner, form());
        assertThat(processes.require(id).area()).isEqualTo(municipality);
        processes.edit(planner, id, 0, form().in(flensburg.district(3)));
        assertThat(processes.require(id).area()).isEqualTo(flensburg.district(3));
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        var id = examples.draft();
        var version = overview.details(planner, id).version();
        processes.edit(planner, id, version, form());
        assertThatThrownBy(() -> processes.edit(planner, id, version, form()))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(entries(id, "participation.processEdited")).isEqualTo(1);
    }

    @Test
    void a_step_may_lie_in_the_past_when_it_is_set_for_the_first_time() {
        var id = examples.published();
        processes.schedule(
                planner,
                id,
                StepKind.PROPOSING,
                now.minus(DAY.multipliedBy(9)),
                now.minus(DAY),
                Participants.SIGNED_IN);
        assertThat(steps.phase(id, StepKind.PROPOSING)).isEqualTo(StepPhase.AFTER);
        assertRefused(
                "stepOver",
                () -> processes.schedule(
                        planner,
                        id,
                        StepKind.PROPOSING,
                        now.minus(DAY.multipliedBy(9)),
                        now.minus(DAY.multipliedBy(2)),
                        Participants.SIGNED_IN));
    }

    @Test
    void a_changed_step_shows_what_had_been_announced() {
        var id = examples.published();
        var opens = now.minus(DAY);
        processes.schedule(planner, id, StepKind.PROPOSING, opens, now.plus(DAY), Participants.SIGNED_IN);
        processes.schedule(planner, id, StepKind.PROPOSING, opens, now.plus(DAY), Participants.SIGNED_IN);
        assertThat(entries(id, "participation.stepChanged")).isZero();
        processes.schedule(
                planner, id, StepKind.PROPOSING, opens, now.plus(DAY.multipliedBy(5)), Participants.SIGNED_IN);
        var details = overview.details(Viewer.VISITOR, id);
        assertThat(details.steps()).singleElement().satisfies(step -> {
            assertThat(step.closes()).isEqualTo(now.plus(DAY.multipliedBy(5)));
            assertThat(step.changedAt()).isNotNull();
        });
        assertThat(details.changes())
                .singleElement()
                .extracting(StepChange::closes)
                .isEqualTo(now.plus(DAY));
        assertThat(entries(id, "participation.stepScheduled")).isEqualTo(1);
        assertThat(entries(id, "participation.stepChanged")).isEqualTo(1);
    }

    @Test
    void in_a_draft_times_are_nobodys_business_yet() {
        var id = examples.draft();
        processes.schedule(planner, id, StepKind.VOTING, now.minus(DAY), now.plus(DAY), Participants.SIGNED_IN);
        processes.schedule(
                planner, id, StepKind.VOTING, now.minus(DAY.multipliedBy(3)), now.minus(DAY), Participants.SIGNED_IN);
        processes.dropStep(planner, id, StepKind.VOTING);
        processes.schedule(planner, id, StepKind.VOTING, now, now.plus(DAY), Participants.VERIFIED_RESIDENTS);
        processes.publish(planner, id);
        assertThat(overview.details(planner, id).changes()).isEmpty();
        assertThat(steps.phase(id, StepKind.VOTING)).isEqualTo(StepPhase.OPEN);
    }

    @Test
    void an_open_step_can_be_ended_at_once_and_one_to_come_can_be_dropped() {
        var id = examples.open(StepKind.PROPOSING);
        examples.step(id, StepKind.VOTING, StepPhase.BEFORE);
        assertRefused("stepStarted", () -> processes.dropStep(planner, id, StepKind.PROPOSING));
        assertRefused("stepNotOpen", () -> processes.endStep(planner, id, StepKind.VOTING));
        processes.endStep(planner, id, StepKind.PROPOSING);
        processes.endStep(planner, id, StepKind.PROPOSING);
        processes.dropStep(planner, id, StepKind.VOTING);
        processes.dropStep(planner, id, StepKind.VOTING);
        assertThat(steps.phase(id, StepKind.PROPOSING)).isEqualTo(StepPhase.AFTER);
        assertThat(steps.phase(id, StepKind.VOTING)).isEqualTo(StepPhase.NONE);
        assertThat(entries(id, "participation.stepEnded")).isEqualTo(1);
        assertThat(entries(id, "participation.stepDropped")).isEqualTo(1);
    }

    @Test
    void a_process_is_closed_after_its_steps_and_then_stays_as_it_is() {
        var draft = examples.draft();
        assertRefused("notPublished", () -> processes.close(planner, draft, "Fertig."));
        var id = examples.open(StepKind.PROPOSING);
        assertRefused("stepsLeft", () -> processes.close(planner, id, "Fertig."));
        processes.endStep(planner, id, StepKind.PROPOSING);
        processes.close(planner, id, "Drei Ziele sind beschlossen.");
        processes.close(planner, id, "Etwas anderes.");
        var details = overview.details(Viewer.VISITOR, id);
        assertThat(details.state()).isEqualTo(ProcessState.FINISHED);
        assertThat(details.summary()).isEqualTo("Drei Ziele sind beschlossen.");
        assertRefused("processClosed", () -> processes.edit(planner, id, details.version(), form()));
        assertRefused(
                "processClosed",
                () -> processes.schedule(planner, id, StepKind.VOTING, now, now.plus(DAY), Participants.SIGNED_IN));
        assertRefused(
                "processClosed", () -> phases.add(planner, id, new PhaseForm("Nachtrag", "", null, null, "später")));
    }

    @Test
    void phases_keep_the_order_planning_gives_them() {
        var id = examples.draft();
        phases.add(planner, id, new PhaseForm("Eins", "", null, null, "Winter"));
        var two = phases.add(
                planner, id, new PhaseForm("Zwei", "", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1), ""));
        var three = phases.add(planner, id, new PhaseForm("Drei", "", null, null, "Sommer"));
        phases.moveUp(planner, id, three);
        assertThat(phases.of(id)).extracting(PhaseView::title).containsExactly("Eins", "Drei", "Zwei");
        phases.remove(planner, id, two);
        phases.remove(planner, id, two);
        assertThat(phases.of(id)).extracting(PhaseView::title).containsExactly("Eins", "Drei");
        assertThatThrownBy(() -> phases.form(planner, examples.draft(), three)).isInstanceOf(NotFound.class);
    }

    @Test
    void lists_begin_with_what_is_due_next() {
        var later = examples.published();
        examples.step(later, StepKind.PROPOSING, StepPhase.BEFORE);
        var soon = examples.published();
        processes.schedule(planner, soon, StepKind.VOTING, now.minus(DAY), now.plus(DAY), Participants.SIGNED_IN);
        var running = examples.open(StepKind.PROPOSING);
        var over = examples.published();
        processes.close(planner, over, "Fertig.");
        var mine = List.of(later, soon, running, over);
        var found = overview.published().stream()
                .filter(card -> mine.contains(card.process().id()))
                .toList();
        assertThat(found).extracting(card -> card.process().id()).containsExactly(soon, running, later, over);
        assertThat(found)
                .extracting(ProcessCard::state)
                .containsExactly(
                        ProcessState.RUNNING, ProcessState.RUNNING, ProcessState.COMING, ProcessState.FINISHED);
    }

    private static ProcessForm form() {
        return ExampleProcesses.form("Verfahren " + UUID.randomUUID(), false);
    }

    private long entries(ProcessId subject, String verb) {
        return (Long) database.createNativeQuery(
                        "select count(*) from journal_entry where subject = ?1 and verb = ?2", Long.class)
                .setParameter(1, subject.value())
                .setParameter(2, verb)
                .getSingleResult();
    }

    private static void assertRefused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
