package de.zielforum.organisation;

import de.zielforum.person.PersonId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Who may act for an organisation, and when.
 *
 * @param until the last day, or null for an open end
 */
public record MandateForm(
        @NotNull(message = "{organisation.mandate.person.missing}")
        PersonId person,

        @NotNull(message = "{organisation.mandate.role.missing}")
        MandateRole role,

        @NotNull(message = "{organisation.mandate.from.missing}")
        LocalDate from,

        LocalDate until) {}
