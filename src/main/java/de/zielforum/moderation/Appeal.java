package de.zielforum.moderation;

import de.zielforum.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An author does not agree with the hiding of their words. It is open until a decision answers it. */
@Entity
@Immutable
@Table(name = "moderation_appeal")
class Appeal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AppealId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decision_id"))
    private ModerationDecisionId decision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "appellant"))
    private PersonId appellant;

    private String reason;

    @Column(name = "appealed_at")
    private Instant appealedAt;

    protected Appeal() {}

    static Appeal against(ModerationDecision decision, PersonId appellant, String reason, Instant now) {
        var appeal = new Appeal();
        appeal.id = AppealId.next();
        appeal.decision = decision.id();
        appeal.appellant = appellant;
        appeal.reason = reason;
        appeal.appealedAt = now;
        return appeal;
    }

    AppealId id() {
        return id;
    }

    ModerationDecisionId decision() {
        return decision;
    }
}
