package de.zielforum.goal;

import de.zielforum.indicator.CitationId;
import de.zielforum.person.PersonId;
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

/** Planning's public word on whether a goal was reached, with reasons. Never changed; a later one stands above it. */
@Entity
@Table(name = "goal_judgement")
class Judgement {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "goal_id"))
    private GoalId goal;

    @Enumerated(EnumType.STRING)
    private GoalState outcome;

    private String reason;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "judged_by"))
    private PersonId judgedBy;

    /** The figure it rests on; null when there was none. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "citation_id"))
    private CitationId citation;

    protected Judgement() {}

    static Judgement of(GoalId goal, GoalState outcome, String reason, CitationId citation, PersonId by, Instant now) {
        var judgement = new Judgement();
        judgement.id = Uuids.next();
        judgement.goal = goal;
        judgement.outcome = outcome;
        judgement.reason = reason.strip();
        judgement.citation = citation;
        judgement.judgedAt = now;
        judgement.judgedBy = by;
        return judgement;
    }

    CitationId citation() {
        return citation;
    }

    JudgementView view() {
        return new JudgementView(outcome, reason, judgedAt);
    }
}
