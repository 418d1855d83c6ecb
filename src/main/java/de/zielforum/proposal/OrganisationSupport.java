package de.zielforum.proposal;

import de.zielforum.organisation.OrganisationId;

/** That an organisation stands behind a version of a proposal. */
public record OrganisationSupport(OrganisationId id, String name, int versionNo) {}
