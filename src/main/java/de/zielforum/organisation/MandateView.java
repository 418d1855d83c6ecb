package de.zielforum.organisation;

import de.zielforum.person.PersonId;
import java.time.LocalDate;

/**
 * A mandate for who may see it: the person, the organisation's speakers, the administration.
 *
 * @param until the last day, or null for an open end
 * @param endedOn the first day without it because somebody ended it, or null
 */
public record MandateView(
        MandateId id,
        OrganisationId organisation,
        String organisationName,
        OrganisationKind kind,
        PersonId person,
        String personName,
        MandateRole role,
        LocalDate from,
        LocalDate until,
        LocalDate endedOn) {

    /** Whether it is valid on a day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && !overOn(day);
    }

    /** Whether it has run out or was ended. */
    public boolean overOn(LocalDate day) {
        return endedOn != null || until != null && day.isAfter(until);
    }
}
