package de.zielforum.proposal;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.PersonId;

/**
 * What rights about a proposal depend on.
 *
 * @param organisation on whose behalf it was made, or null
 * @param published whether it was ever published
 * @param hidden whether moderation has hidden it
 */
public record ProposalFacts(
        ProposalId id,
        ProcessId process,
        PersonId author,
        OrganisationId organisation,
        ProposalState state,
        boolean published,
        boolean hidden) {}
