package de.zielforum.participation;

import de.zielforum.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The end of a process: who closed it, when, and what came out of it. */
@Entity
@Table(name = "process_closure")
class Closure {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "process_id"))
    private ProcessId process;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private PersonId closedBy;

    private String summary;

    protected Closure() {}

    static Closure of(ProcessId process, String summary, PersonId by, Instant now) {
        var closure = new Closure();
        closure.process = process;
        closure.summary = summary.strip();
        closure.closedBy = by;
        closure.closedAt = now;
        return closure;
    }

    Instant closedAt() {
        return closedAt;
    }

    String summary() {
        return summary;
    }
}
