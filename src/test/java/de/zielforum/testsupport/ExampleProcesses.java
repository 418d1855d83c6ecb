package de.zielforum.testsupport;

import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessForm;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Processes for slices: published, with steps that stand where the test wants them. */
@ApplicationScoped
public class ExampleProcesses {

    private static final Duration MONTH = Duration.ofDays(30);

    @Inject
    Processes processes;

    @Inject
    People people;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** A published process in which the given steps are open for everybody signed in. */
    public ProcessId open(StepKind... kinds) {
        var process = published();
        for (var kind : kinds) {
            step(process, kind, StepPhase.OPEN, Participants.SIGNED_IN);
        }
        return process;
    }

    /** A published process without steps. */
    public ProcessId published() {
        var process = draft();
        processes.publish(planner(), process);
        return process;
    }

    /** A draft without steps. */
    public ProcessId draft() {
        return processes.create(planner(), form("Verfahren " + UUID.randomUUID(), false));
    }

    /** What to say about a process with this title. */
    public static ProcessForm form(String title, boolean reviewsFirst) {
        return new ProcessForm(
                title,
                "Was soll sich ändern?",
                "Was brauchen die Menschen im Stadtteil?",
                "Alles, was die Stadt regeln kann.",
                "Die Ratsversammlung beschließt die Ziele.",
                "Über Bundesrecht wird hier nicht entschieden.",
                null,
                "Fachbereich Soziales",
                "soziales@stadt.example",
                reviewsFirst);
    }

    /** Sets the step so that it stands in the given phase now, whatever it was before. */
    @Transactional
    public void step(ProcessId process, StepKind kind, StepPhase phase, Participants participants) {
        database.createNativeQuery("delete from process_step where process_id = ?1 and kind = ?2")
                .setParameter(1, process.value())
                .setParameter(2, kind.name())
                .executeUpdate();
        var now = clock.instant();
        switch (phase) {
            case NONE -> {}
            case BEFORE -> set(process, kind, now.plus(MONTH), now.plus(MONTH).plus(MONTH), participants);
            case OPEN -> set(process, kind, now.minus(MONTH), now.plus(MONTH), participants);
            case AFTER -> set(process, kind, now.minus(MONTH).minus(MONTH), now.minus(MONTH), participants);
        }
    }

    /** The same for everybody signed in. */
    @Transactional
    public void step(ProcessId process, StepKind kind, StepPhase phase) {
        step(process, kind, phase, Participants.SIGNED_IN);
    }

    private void set(ProcessId process, StepKind kind, Instant opens, Instant closes, Participants participants) {
        processes.schedule(planner(), process, kind, opens, closes, participants);
    }

    private Viewer planner() {
        return Who.planner().viewer(people);
    }
}
