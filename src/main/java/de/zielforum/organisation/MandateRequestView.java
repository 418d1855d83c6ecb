package de.zielforum.organisation;

import de.zielforum.person.PersonId;
import java.time.Instant;

/** A request for a mandate, with when it was accepted or declined (null while it was not). */
public record MandateRequestView(
        MandateRequestId id,
        OrganisationId organisation,
        String organisationName,
        OrganisationKind kind,
        PersonId person,
        String personName,
        MandateRole role,
        String message,
        Instant requestedAt,
        Instant acceptedAt,
        Instant declinedAt) {

    /** The address of the request's page. */
    public String path() {
        return "/mandatsanfragen/" + id;
    }

    /** The address of the organisation's page. */
    public String organisationPath() {
        return "/organisationen/" + organisation;
    }

    /** Whether it still waits. */
    public boolean undecided() {
        return acceptedAt == null && declinedAt == null;
    }
}
