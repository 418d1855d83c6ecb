package de.zielforum.proposal;

import de.zielforum.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A submission was given back to its author, with the reason. */
@Entity
@Immutable
@Table(name = "proposal_return")
class SubmissionReturn {

    @Id
    @Column(name = "submission_id")
    private UUID submission;

    private String reason;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "returned_by"))
    private PersonId returnedBy;

    protected SubmissionReturn() {}

    static SubmissionReturn of(UUID submission, String reason, PersonId by, Instant now) {
        var returned = new SubmissionReturn();
        returned.submission = submission;
        returned.reason = reason;
        returned.returnedBy = by;
        returned.returnedAt = now;
        return returned;
    }
}
