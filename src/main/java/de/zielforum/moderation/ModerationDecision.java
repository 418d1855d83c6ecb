package de.zielforum.moderation;

import de.zielforum.person.PersonId;
import de.zielforum.shared.time.BerlinTime;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Period;
import org.hibernate.annotations.Immutable;

/** What a moderator decided. The database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "moderation_decision")
class ModerationDecision {

    /** How long an author can appeal; as in article 20 of the Digital Services Act. */
    static final Period APPEALABLE = Period.ofMonths(6);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ModerationDecisionId id;

    @Embedded
    private ContentRef content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    @Enumerated(EnumType.STRING)
    private ModerationAction action;

    @Enumerated(EnumType.STRING)
    private NetiquetteRule rule;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private PersonId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** The appeal this decision answers, or null. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "appeal_id"))
    private AppealId appeal;

    protected ModerationDecision() {}

    static ModerationDecision of(ModerationCase about, ModerationAction action, Ruling ruling, Appeal appeal) {
        var decision = new ModerationDecision();
        decision.id = ModerationDecisionId.next();
        decision.content = about.content();
        decision.author = about.author();
        decision.action = action;
        decision.rule = ruling.rule();
        decision.reason = ruling.reason();
        decision.decidedBy = ruling.by();
        decision.decidedAt = ruling.at();
        decision.appeal = appeal == null ? null : appeal.id();
        return decision;
    }

    /** Whether the same person decides the same once more, as by sending a form twice. */
    boolean says(ModerationAction otherAction, Ruling ruling) {
        return action == otherAction
                && rule == ruling.rule()
                && reason.equals(ruling.reason())
                && decidedBy.equals(ruling.by());
    }

    /** There is one appeal, against the decision of the first moderator, and it does not come too late. */
    boolean appealable(Instant now) {
        return action == ModerationAction.HIDE && appeal == null && now.isBefore(appealableUntil(decidedAt));
    }

    /** Six months after a decision, by the calendar in Berlin. */
    static Instant appealableUntil(Instant decidedAt) {
        return decidedAt.atZone(BerlinTime.ZONE).plus(APPEALABLE).toInstant();
    }

    ContentModerated event() {
        return new ContentModerated(
                content, action == ModerationAction.HIDE, reason, rule, decidedBy.value(), id, decidedAt);
    }

    ModerationDecisionId id() {
        return id;
    }

    ContentRef content() {
        return content;
    }

    PersonId author() {
        return author;
    }

    ModerationAction action() {
        return action;
    }

    NetiquetteRule rule() {
        return rule;
    }

    String reason() {
        return reason;
    }

    PersonId decidedBy() {
        return decidedBy;
    }
}
