package de.zielforum.organisation.web;

import de.zielforum.organisation.Choices;
import de.zielforum.organisation.MandateForm;
import de.zielforum.organisation.MandateRole;
import de.zielforum.person.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A mandate as it was typed; {@code search} keeps the words with which the person was found. */
record MandateInput(
        @RestForm("suche") String search,
        @RestForm String person,
        @RestForm String role,
        @RestForm String from,
        @RestForm String until) {

    static MandateInput startingAt(LocalDate day, String search) {
        return new MandateInput(search, "", "", day.toString(), "");
    }

    MandateForm form(PersonId givenPerson, MandateRole givenRole) {
        return new MandateForm(givenPerson, givenRole, day(from), day(until));
    }

    MandateForm form() {
        return form(personId(), Choices.constant(MandateRole.class, role).orElse(null));
    }

    /** Whether a last day was typed that is none. */
    boolean untilUnreadable() {
        return until != null && !until.isBlank() && day(until) == null;
    }

    private PersonId personId() {
        try {
            return person == null ? null : new PersonId(UUID.fromString(person));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
