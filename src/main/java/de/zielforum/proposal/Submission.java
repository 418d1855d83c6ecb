package de.zielforum.proposal;

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
import org.hibernate.annotations.Immutable;

/** A draft was handed in. After it was given back, there is a second one. */
@Entity
@Immutable
@Table(name = "proposal_submission")
class Submission {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submitted_by"))
    private PersonId submittedBy;

    protected Submission() {}

    static Submission of(ProposalId proposal, PersonId by, Instant now) {
        var submission = new Submission();
        submission.id = Uuids.next();
        submission.proposal = proposal;
        submission.submittedBy = by;
        submission.submittedAt = now;
        return submission;
    }

    UUID id() {
        return id;
    }
}
