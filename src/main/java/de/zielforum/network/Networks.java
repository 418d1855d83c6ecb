package de.zielforum.network;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Organisations;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Forms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Founds, describes, hands over and closes networks. */
@ApplicationScoped
public class Networks {

    @Inject
    NetworkRepository networks;

    @Inject
    MembershipRepository memberships;

    @Inject
    NetworkPermissions permissions;

    @Inject
    Organisations organisations;

    @Inject
    Forms forms;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Founds a network. The founding organisation becomes coordinator and first member.
     *
     * @param coordinator the founding organisation, or null when the social planning founds and coordinates
     * @throws Forbidden unless the viewer speaks for the coordinator, or without one has the duty {@code planning}
     * @throws Refused {@code nameTaken} when a network of that name exists
     */
    @Transactional
    public NetworkId found(Viewer viewer, OrganisationId coordinator, NetworkForm form) {
        viewer.requireSignedIn();
        Forbidden.unless(permissions.mayFound(viewer, coordinator));
        check(form);
        networks.lockNames();
        var now = clock.instant();
        var network = Network.found(coordinator, form, viewer.id(), now);
        requireFreeName(network, form);
        networks.persist(network);
        if (coordinator != null) {
            memberships.persist(Membership.founder(network.id(), coordinator, viewer.id(), now));
        }
        record(viewer, "network.founded", network);
        return network.id();
    }

    /**
     * Changes what is said about the network.
     *
     * @throws Forbidden unless the viewer speaks for the coordinator or has the duty {@code planning}
     * @throws Refused {@code nameTaken}, {@code closed}
     */
    @Transactional
    public void edit(Viewer viewer, NetworkId id, NetworkForm form) {
        viewer.requireSignedIn();
        networks.lockNames();
        var network = networks.require(id);
        Forbidden.unless(permissions.mayEdit(viewer, id));
        check(form);
        requireFreeName(network, form);
        network.describe(form);
        record(viewer, "network.edited", network);
    }

    /**
     * Another member coordinates from now on. Handing over to who coordinates already changes nothing.
     *
     * @throws Forbidden unless the viewer speaks for the coordinator; while there is none, for the duty {@code planning}
     * @throws Refused {@code notMember} when the organisation is not a member, {@code closed}
     */
    @Transactional
    public void handOver(Viewer viewer, NetworkId id, OrganisationId to) {
        viewer.requireSignedIn();
        var network = networks.lock(id);
        if (to.equals(network.coordinator()) && permissions.mayEdit(viewer, id)) {
            return;
        }
        Forbidden.unless(permissions.mayCoordinate(viewer, id));
        if (memberships
                .live(id, to)
                .filter(m -> m.state() == MembershipState.MEMBER)
                .isEmpty()) {
            throw new Refused("network", "notMember");
        }
        network.handOver(to);
        record(viewer, "network.handedOver", network);
    }

    /**
     * The cooperation is over; the page stays. Closing twice is closing once.
     *
     * @throws Forbidden unless the viewer speaks for the coordinator or has the duty {@code planning}
     */
    @Transactional
    public void close(Viewer viewer, NetworkId id) {
        viewer.requireSignedIn();
        var network = networks.lock(id);
        Forbidden.unless(permissions.mayEdit(viewer, id));
        if (!network.closed()) {
            network.close(viewer.id(), clock.instant());
            record(viewer, "network.closed", network);
        }
    }

    /** The network, closed or not. */
    @Transactional
    public Optional<NetworkDetails> find(NetworkId id) {
        return networks.findByIdOptional(id)
                .map(network -> network.details(
                        network.coordinator() == null
                                ? null
                                : organisations.find(network.coordinator()).orElse(null)));
    }

    /** @throws NotFound when there is no such network */
    @Transactional
    public NetworkDetails require(NetworkId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    private void check(NetworkForm form) {
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private void requireFreeName(Network network, NetworkForm form) {
        if (networks.nameTaken(form.name(), network.id())) {
            throw new Refused("network", "nameTaken", form.name());
        }
    }

    private void record(Viewer viewer, String verb, Network network) {
        acts.fire(new Act(viewer.actor(), verb, network.id().value(), network.name(), network.path()));
    }
}
