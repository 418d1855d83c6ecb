package de.zielforum.organisation;

import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody asks to act for an organisation; so nobody has to look for people in a list. */
@Entity
@Table(name = "mandate_request")
class MandateRequest {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MandateRequestId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private MandateRole role;

    private String message;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "accepted_by"))
    private PersonId acceptedBy;

    @Column(name = "declined_at")
    private Instant declinedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "declined_by"))
    private PersonId declinedBy;

    protected MandateRequest() {}

    static MandateRequest of(
            OrganisationId organisation, PersonId person, MandateRole role, String message, Instant now) {
        var request = new MandateRequest();
        request.id = MandateRequestId.next();
        request.organisation = organisation;
        request.person = person;
        request.role = role;
        request.message = message;
        request.requestedAt = now;
        return request;
    }

    void accept(PersonId by, Instant now) {
        requireUndecided();
        acceptedAt = now;
        acceptedBy = by;
    }

    /** Declined by who decides, or taken back by who asked. */
    void decline(PersonId by, Instant now) {
        requireUndecided();
        declinedAt = now;
        declinedBy = by;
    }

    private void requireUndecided() {
        if (acceptedAt != null || declinedAt != null) {
            throw new Refused("organisation", "requestDecided");
        }
    }

    MandateRequestId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId person() {
        return person;
    }

    MandateRole role() {
        return role;
    }
}
