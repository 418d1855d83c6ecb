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
import java.time.LocalDate;

/** A person may act for an organisation, from a first day to a last one. */
@Entity
@Table(name = "mandate")
class Mandate {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MandateId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private MandateRole role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "given_at")
    private Instant givenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "given_by"))
    private PersonId givenBy;

    /** The first day on which it is not valid because somebody ended it. */
    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private PersonId endedBy;

    protected Mandate() {}

    /** @param until the last day, or null for as long as nobody ends it */
    static Mandate give(
            OrganisationId organisation,
            PersonId person,
            MandateRole role,
            LocalDate from,
            LocalDate until,
            PersonId by,
            Instant now) {
        if (until != null && until.isBefore(from)) {
            throw new Refused("organisation", "mandateEndsBeforeItBegins");
        }
        var mandate = new Mandate();
        mandate.id = MandateId.next();
        mandate.organisation = organisation;
        mandate.person = person;
        mandate.role = role;
        mandate.validFrom = from;
        mandate.validUntil = until;
        mandate.givenAt = now;
        mandate.givenBy = by;
        return mandate;
    }

    /** Ends it with immediate effect; one that has not begun never becomes valid. */
    void end(PersonId by, LocalDate today, Instant now) {
        if (over(today)) {
            throw new Refused("organisation", "mandateOver");
        }
        endedOn = today.isBefore(validFrom) ? validFrom : today;
        endedAt = now;
        endedBy = by;
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && !over(day);
    }

    boolean over(LocalDate day) {
        return endedAt != null || validUntil != null && day.isAfter(validUntil);
    }

    boolean endedBySomebody() {
        return endedAt != null;
    }

    boolean same(LocalDate from, LocalDate until) {
        return validFrom.equals(from) && java.util.Objects.equals(validUntil, until);
    }

    MandateId id() {
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
