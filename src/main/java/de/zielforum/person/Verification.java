package de.zielforum.person;

import de.zielforum.shared.id.Uuids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Residence or age proved: by which method, when, by whom it was checked. The proof itself is not kept. */
@Entity
@Table(name = "verification")
class Verification {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private VerificationMethod method;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "verified_by"))
    private PersonId verifiedBy;

    protected Verification() {}

    static Verification of(PersonId person, VerificationMethod method, Instant now, Instant validUntil, PersonId by) {
        var verification = new Verification();
        verification.id = Uuids.next();
        verification.person = person;
        verification.method = method;
        verification.verifiedAt = now;
        verification.validUntil = validUntil;
        verification.verifiedBy = by;
        return verification;
    }
}
