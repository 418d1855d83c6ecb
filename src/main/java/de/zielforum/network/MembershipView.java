package de.zielforum.network;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationKind;
import java.time.Instant;

/**
 * An organisation in a network.
 *
 * @param message what the applicant or the inviting side wrote; may be empty
 * @param appliedAt when it applied, or null; the other instants likewise
 */
public record MembershipView(
        MembershipId id,
        NetworkId network,
        String networkName,
        OrganisationId organisation,
        String organisationName,
        OrganisationKind kind,
        String message,
        Instant appliedAt,
        Instant invitedAt,
        Instant joinedAt,
        Instant declinedAt,
        Instant leftAt) {

    /** How far it has come. */
    public MembershipState state() {
        return MembershipState.of(invitedAt, joinedAt, declinedAt, leftAt);
    }

    /** The address of the network's page. */
    public String networkPath() {
        return "/netzwerke/" + network;
    }

    /** The address of the organisation's page. */
    public String organisationPath() {
        return "/organisationen/" + organisation;
    }
}
