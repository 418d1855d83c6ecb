package de.zielforum.participation;

import de.zielforum.shared.error.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A span of a process, by days or in loose words. */
@Entity
@Table(name = "process_phase")
class Phase {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PhaseId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "process_id"))
    private ProcessId process;

    private int position;
    private String title;
    private String about;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    private String loosely;

    protected Phase() {}

    static Phase of(ProcessId process, int position, PhaseForm form) {
        var phase = new Phase();
        phase.id = PhaseId.next();
        phase.process = process;
        phase.position = position;
        phase.describe(form);
        return phase;
    }

    void describe(PhaseForm form) {
        var loose = !form.loosely().isEmpty();
        var exact = form.from() != null && form.until() != null;
        if (loose == exact || loose && (form.from() != null || form.until() != null)) {
            throw new Refused("participation", "phaseTimes");
        }
        if (exact && form.until().isBefore(form.from())) {
            throw new Refused("participation", "phaseReversed");
        }
        title = form.title();
        about = form.about();
        from = form.from();
        until = form.until();
        loosely = loose ? form.loosely() : null;
    }

    void swap(Phase other) {
        var mine = position;
        position = other.position;
        other.position = mine;
    }

    PhaseId id() {
        return id;
    }

    ProcessId process() {
        return process;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    PhaseForm form() {
        return new PhaseForm(title, about, from, until, loosely);
    }

    PhaseView view(PhaseTime time) {
        return new PhaseView(id, title, about, from, until, loosely, time);
    }

    /** Where the phase lies by its days; nobody knows for loose words. */
    PhaseTime on(LocalDate today) {
        if (from == null) {
            return null;
        }
        if (today.isBefore(from)) {
            return PhaseTime.AHEAD;
        }
        return today.isAfter(until) ? PhaseTime.PAST : PhaseTime.NOW;
    }
}
