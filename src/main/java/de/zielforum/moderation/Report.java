package de.zielforum.moderation;

import de.zielforum.person.PersonId;
import de.zielforum.shared.id.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody asks moderators to look. It is open until a decision about the content settles it. */
@Entity
@Table(name = "moderation_report")
class Report {

    /** How much of the text is kept as it stood. */
    static final int EXCERPT = 4000;

    @Id
    private UUID id;

    @Embedded
    private ContentRef content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reporter"))
    private PersonId reporter;

    private String excerpt;
    private String reason;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "settled_by"))
    private ModerationDecisionId settledBy;

    protected Report() {}

    static Report of(ContentRef content, String excerpt, PersonId reporter, String reason, Instant now) {
        var report = new Report();
        report.id = Uuids.next();
        report.content = content;
        report.excerpt = beginning(excerpt);
        report.reporter = reporter;
        report.reason = reason;
        report.reportedAt = now;
        return report;
    }

    void settle(ModerationDecision decision) {
        settledBy = decision.id();
    }

    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT));
    }
}
