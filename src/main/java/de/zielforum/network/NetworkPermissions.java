package de.zielforum.network;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Organisations;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Who may do what with networks. Who speaks for an organisation decides about its own membership, who speaks for the
 * coordinating organisation about the others'. The social planning may invite but never joins for anybody; it coordinates
 * only while no organisation does.
 */
@ApplicationScoped
public class NetworkPermissions {

    @Inject
    Organisations organisations;

    @Inject
    NetworkRepository networks;

    /** Founding for an organisation one speaks for; {@code null}: the social planning founds and coordinates. */
    public boolean mayFound(Viewer viewer, OrganisationId coordinator) {
        return coordinator == null ? viewer.is(Role.PLANNING) : organisations.maySpeak(viewer, coordinator);
    }

    /** Whether there is any way at all in which the viewer could found a network. */
    public boolean mayFoundAny(Viewer viewer) {
        return viewer.is(Role.PLANNING) || !organisations.spokenForBy(viewer).isEmpty();
    }

    /** Everything at once, for a page. */
    @Transactional
    public NetworkRights rights(Viewer viewer, NetworkId network) {
        var coordinate = mayCoordinate(viewer, network);
        var planning = viewer.is(Role.PLANNING);
        return new NetworkRights(coordinate, planning || coordinate, planning || coordinate);
    }

    /** Deciding about applications and handing the coordination over. */
    @Transactional
    public boolean mayCoordinate(Viewer viewer, NetworkId network) {
        return viewer.signedIn()
                && networks.coordinator(network)
                        .map(coordinator -> organisations.maySpeak(viewer, coordinator))
                        .orElseGet(() -> viewer.is(Role.PLANNING));
    }

    /** Editing what is said about the network, and closing it. */
    @Transactional
    public boolean mayEdit(Viewer viewer, NetworkId network) {
        return rights(viewer, network).edit();
    }

    /** Inviting an organisation, and taking an invitation back. */
    @Transactional
    public boolean mayInvite(Viewer viewer, NetworkId network) {
        return rights(viewer, network).invite();
    }

    /** Applying, answering an invitation, leaving: only who speaks for the organisation. */
    public boolean mayJoinFor(Viewer viewer, OrganisationId organisation) {
        return organisations.maySpeak(viewer, organisation);
    }
}
