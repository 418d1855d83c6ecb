package de.zielforum.participation;

import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The times and participants of one kind of step in a process, as they were set at some time. Never rewritten. */
@Entity
@Table(name = "process_step")
class Step {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "process_id"))
    private ProcessId process;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private Instant opens;
    private Instant closes;

    @Enumerated(EnumType.STRING)
    private Participants participants;

    @Column(name = "scheduled_at")
    private Instant scheduledAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "scheduled_by"))
    private PersonId scheduledBy;

    private boolean amends;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected Step() {}

    static Step scheduled(
            ProcessId process, StepKind kind, StepTimes times, Participants participants, PersonId by, Instant now) {
        var step = new Step();
        step.id = Uuids.next();
        step.process = process;
        step.kind = kind;
        step.opens = times.opens();
        step.closes = times.closes();
        step.participants = participants;
        step.scheduledBy = by;
        step.scheduledAt = now;
        return step;
    }

    /**
     * What holds from now on instead of this. People relied on what was announced: a beginning that has passed stays, an end is
     * never set into the past, and nobody who could take part is shut out once the step has opened.
     */
    Step amended(StepTimes times, Participants whom, PersonId by, Instant now) {
        var phase = times().at(now);
        if (phase != StepPhase.BEFORE) {
            refuseUnless(times.opens().equals(opens), "opensFixed");
            refuseUnless(whom.includes(participants), "participantsFixed");
        }
        if (!times.closes().equals(closes)) {
            var tooEarly = times.closes().isBefore(now)
                    || phase != StepPhase.OPEN && times.closes().equals(now);
            refuseUnless(!tooEarly, phase == StepPhase.AFTER ? "stepOver" : "endsInPast");
        }
        replacedAt = now;
        var successor = scheduled(process, kind, times, whom, by, now);
        successor.amends = true;
        return successor;
    }

    /** Gives up a step that has not opened yet. */
    void drop(Instant now) {
        refuseUnless(times().at(now) == StepPhase.BEFORE, "stepStarted");
        replacedAt = now;
    }

    /** Takes the row out of force without any rule: nobody could take part in a draft. */
    void discard(Instant now) {
        replacedAt = now;
    }

    boolean says(StepTimes times, Participants whom) {
        return times.equals(times()) && whom == participants;
    }

    StepTimes times() {
        return new StepTimes(opens, closes);
    }

    StepKind kind() {
        return kind;
    }

    Participants participants() {
        return participants;
    }

    private static void refuseUnless(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused("participation", rule);
        }
    }
}
