package de.zielforum.organisation;

import de.zielforum.person.PersonId;

/** An organisation does not exist any longer. Fired in the transaction that says so. */
public record OrganisationDissolved(OrganisationId organisation, PersonId by) {}
