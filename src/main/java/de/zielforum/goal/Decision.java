package de.zielforum.goal;

import de.zielforum.person.PersonId;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the council or another body decided on a goal. Never changed; a later one stands above it. */
@Entity
@Table(name = "decision")
class Decision {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "goal_id"))
    private GoalId goal;

    private String body;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private boolean adopted;

    @Column(name = "paper_reference")
    private String paperReference;

    @Column(name = "paper_url")
    private String paperUrl;

    private String note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    protected Decision() {}

    static Decision of(GoalId goal, DecisionForm form, PersonId by, Instant now) {
        var decision = new Decision();
        decision.id = Uuids.next();
        decision.goal = goal;
        decision.body = form.body().strip();
        decision.decidedOn = form.decidedOn();
        decision.adopted = form.adopted();
        decision.paperReference = form.paperReference().strip();
        decision.paperUrl = form.paperUrl().strip();
        decision.note = form.note().strip();
        decision.recordedAt = now;
        decision.recordedBy = by;
        return decision;
    }

    DecisionView view() {
        return new DecisionView(body, decidedOn, adopted, paperReference, paperUrl, note);
    }
}
