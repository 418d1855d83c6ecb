package de.zielforum.moderation;

import de.zielforum.participation.ProcessId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Content that was reported or decided on. Its row is locked while somebody reports or decides. */
@Entity
@Table(name = "moderation_case")
class ModerationCase {

    @EmbeddedId
    private ContentRef content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "process_id"))
    private ProcessId process;

    private String title;
    private String path;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** The decision by which it is hidden now, or null. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hidden_by"))
    private ModerationDecisionId hiddenBy;

    protected ModerationCase() {}

    /**
     * Hides the content, or leaves it hidden in answer to an appeal.
     *
     * @param appeal the open appeal this answers, or null
     */
    ModerationDecision hide(Ruling ruling, Appeal appeal) {
        refuseUnless(!hidden() || appeal != null, "alreadyHidden");
        var decision = ModerationDecision.of(this, ModerationAction.HIDE, ruling, appeal);
        hiddenBy = decision.id();
        return decision;
    }

    ModerationDecision restore(Ruling ruling, Appeal appeal) {
        refuseUnless(hidden(), "notHidden");
        hiddenBy = null;
        return ModerationDecision.of(this, ModerationAction.RESTORE, ruling, appeal);
    }

    /** Leaves visible content as it is, in answer to reports. */
    ModerationDecision keep(Ruling ruling) {
        refuseUnless(!hidden(), "alreadyHidden");
        return ModerationDecision.of(this, ModerationAction.KEEP, ruling, null);
    }

    boolean hidden() {
        return hiddenBy != null;
    }

    ContentRef content() {
        return content;
    }

    PersonId author() {
        return author;
    }

    ModerationDecisionId hiddenBy() {
        return hiddenBy;
    }

    String title() {
        return title;
    }

    String path() {
        return path;
    }

    private static void refuseUnless(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused("moderation", rule);
        }
    }
}
