package de.zielforum.proposal;

import de.zielforum.organisation.OrganisationId;
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

/** Somebody stands behind a version of a proposal. Written by {@link SupportRepository} alone; here to be asked for. */
@Entity
@Immutable
@Table(name = "proposal_support")
class Support {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    @Column(name = "version_no")
    private int versionNo;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "kept_at_version")
    private int keptAtVersion;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected Support() {}
}
