package de.zielforum.proposal;

import de.zielforum.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A proposal was published: by its author, or by who reviewed it where the process reviews first. */
@Entity
@Immutable
@Table(name = "proposal_publication")
class Publication {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private PersonId publishedBy;

    protected Publication() {}

    static Publication of(ProposalId proposal, PersonId by, Instant now) {
        var publication = new Publication();
        publication.proposal = proposal;
        publication.publishedBy = by;
        publication.publishedAt = now;
        return publication;
    }
}
