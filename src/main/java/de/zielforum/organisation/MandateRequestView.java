package de.zielforum.organisation;

import de.zielforum.person.PersonId;
import java.time.Instant;

/** A request for a mandate that nobody has decided yet. */
public record MandateRequestView(
        MandateRequestId id,
        OrganisationId organisation,
        String organisationName,
        OrganisationKind kind,
        PersonId person,
        String personName,
        MandateRole role,
        String message,
        Instant requestedAt) {}
