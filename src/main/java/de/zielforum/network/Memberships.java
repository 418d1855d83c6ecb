package de.zielforum.network;

import de.zielforum.organisation.OrganisationDissolved;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Organisations;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Forms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lets organisations apply to networks, be invited, join and leave. */
@ApplicationScoped
public class Memberships {

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
     * The organisation would like to join. Applying again while nobody has decided is applying once.
     *
     * @throws Forbidden unless the viewer speaks for the organisation
     * @throws Refused {@code notOpen}, {@code closed}, {@code invitedAlready}, {@code memberAlready}
     */
    @Transactional
    public MembershipId apply(Viewer viewer, NetworkId id, OrganisationId organisation, MembershipForm form) {
        viewer.requireSignedIn();
        var network = networks.lock(id);
        Forbidden.unless(permissions.mayJoinFor(viewer, organisation));
        check(form);
        var live = memberships.live(id, organisation);
        if (live.isPresent()) {
            return sameOrRefused(live.get(), MembershipState.APPLIED);
        }
        network.requireOpen();
        var membership = Membership.apply(id, organisation, form.message(), viewer.id(), clock.instant());
        memberships.persist(membership);
        record(viewer, "network.applied", network, organisation);
        return membership.id();
    }

    /**
     * The network would like the organisation to join. Inviting again while nobody has answered is inviting once.
     *
     * @throws Forbidden unless the viewer speaks for the coordinator or has the duty {@code planning}
     * @throws Refused {@code closed}, {@code appliedAlready}, {@code memberAlready}, {@code organisationGone}
     */
    @Transactional
    public MembershipId invite(Viewer viewer, NetworkId id, OrganisationId organisation, MembershipForm form) {
        viewer.requireSignedIn();
        var network = networks.lock(id);
        Forbidden.unless(permissions.mayInvite(viewer, id));
        check(form);
        network.requireLiving();
        if (organisations.all().stream().noneMatch(o -> o.id().equals(organisation))) {
            throw new Refused("network", "organisationGone");
        }
        var live = memberships.live(id, organisation);
        if (live.isPresent()) {
            return sameOrRefused(live.get(), MembershipState.INVITED);
        }
        var membership = Membership.invite(id, organisation, form.message(), viewer.id(), clock.instant());
        memberships.persist(membership);
        record(viewer, "network.invited", network, organisation);
        return membership.id();
    }

    private static MembershipId sameOrRefused(Membership live, MembershipState asked) {
        if (live.state() == asked) {
            return live.id();
        }
        throw switch (live.state()) {
            case MEMBER -> new Refused("network", "memberAlready");
            case INVITED -> new Refused("network", "invitedAlready");
            default -> new Refused("network", "appliedAlready");
        };
    }

    /**
     * Accepts an application (for the coordinator) or an invitation (for the invited organisation). Accepting twice is
     * accepting once.
     *
     * @throws Refused {@code decided} when it was declined or taken back before, {@code closed}
     * @return whose membership it is
     */
    @Transactional
    public NetworkId accept(Viewer viewer, MembershipId id) {
        viewer.requireSignedIn();
        var network = networks.lock(memberships.networkOf(id));
        var membership = memberships.require(id);
        var invited = membership.invited();
        Forbidden.unless(mayDecide(viewer, membership));
        if (membership.state() == MembershipState.MEMBER) {
            return network.id();
        }
        network.requireLiving();
        membership.accept(viewer.id(), clock.instant());
        var verb = invited ? "network.invitationAccepted" : "network.applicationAccepted";
        record(viewer, verb, network, membership.organisation());
        return network.id();
    }

    /**
     * Declines an application (for the coordinator) or an invitation (for the invited organisation). Declining twice is
     * declining once.
     *
     * @throws Refused {@code decided} when it was accepted or taken back before
     * @return whose membership it is
     */
    @Transactional
    public NetworkId decline(Viewer viewer, MembershipId id) {
        viewer.requireSignedIn();
        var network = networks.lock(memberships.networkOf(id));
        var membership = memberships.require(id);
        Forbidden.unless(mayDecide(viewer, membership));
        if (membership.state() == MembershipState.DECLINED) {
            return network.id();
        }
        membership.decline(viewer.id(), clock.instant());
        var verb = membership.invited() ? "network.invitationDeclined" : "network.applicationDeclined";
        record(viewer, verb, network, membership.organisation());
        return network.id();
    }

    /**
     * Takes an application (for the applicant) or an invitation (for who may invite) back before it is answered. Doing it
     * twice is doing it once.
     *
     * @throws Refused {@code decided} when it was answered before
     * @return whose membership it is
     */
    @Transactional
    public NetworkId withdraw(Viewer viewer, MembershipId id) {
        viewer.requireSignedIn();
        var network = networks.lock(memberships.networkOf(id));
        var membership = memberships.require(id);
        Forbidden.unless(
                membership.invited()
                        ? permissions.mayInvite(viewer, network.id())
                        : permissions.mayJoinFor(viewer, membership.organisation()));
        if (membership.state() == MembershipState.LEFT) {
            return network.id();
        }
        membership.withdraw(viewer.id(), clock.instant());
        var verb = membership.invited() ? "network.invitationWithdrawn" : "network.applicationWithdrawn";
        record(viewer, verb, network, membership.organisation());
        return network.id();
    }

    /**
     * The organisation leaves. Leaving twice is leaving once.
     *
     * @throws Forbidden unless the viewer speaks for the organisation
     * @throws Refused {@code coordinatorLeaves} while it coordinates, {@code notMember} when it never joined
     * @return whose membership it is
     */
    @Transactional
    public NetworkId leave(Viewer viewer, MembershipId id) {
        viewer.requireSignedIn();
        var network = networks.lock(memberships.networkOf(id));
        var membership = memberships.require(id);
        Forbidden.unless(permissions.mayJoinFor(viewer, membership.organisation()));
        if (membership.state() == MembershipState.LEFT) {
            return network.id();
        }
        if (membership.organisation().equals(network.coordinator())) {
            throw new Refused("network", "coordinatorLeaves");
        }
        membership.leave(viewer.id(), clock.instant());
        record(viewer, "network.left", network, membership.organisation());
        return network.id();
    }

    /** A dissolved organisation belongs to nothing and coordinates nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes OrganisationDissolved dissolved) {
        var now = clock.instant();
        for (var network : networks.coordinatedBy(dissolved.organisation())) {
            network.loseCoordinator();
        }
        for (var membership : memberships.liveOf(dissolved.organisation())) {
            if (membership.state() == MembershipState.MEMBER) {
                membership.leave(dissolved.by(), now);
            } else {
                membership.withdraw(dissolved.by(), now);
            }
        }
    }

    /** The members of a network, by when they joined. Anybody may know them. */
    @Transactional
    public List<MembershipView> members(NetworkId network) {
        return in(memberships.liveIn(network), MembershipState.MEMBER);
    }

    /** The members, and of what waits for an answer as much as the viewer may know. */
    @Transactional
    public MembersSeen seen(Viewer viewer, NetworkId network) {
        var live = memberships.liveIn(network);
        var rights = permissions.rights(viewer, network);
        var spokenFor = spokenFor(viewer);
        var own =
                live.stream().filter(m -> spokenFor.contains(m.organisation())).toList();
        var others = live.stream().filter(m -> !own.contains(m)).toList();
        return new MembersSeen(
                in(live, MembershipState.MEMBER),
                rights.coordinate() ? in(others, MembershipState.APPLIED) : List.of(),
                rights.invite() ? in(others, MembershipState.INVITED) : List.of(),
                own);
    }

    private static List<MembershipView> in(List<MembershipView> memberships, MembershipState state) {
        return memberships.stream().filter(m -> m.state() == state).toList();
    }

    /** The networks an organisation is a member of, by name. */
    @Transactional
    public List<MembershipView> of(OrganisationId organisation) {
        return in(memberships.liveOf(List.of(organisation)), MembershipState.MEMBER);
    }

    /** Memberships, applications and invitations of the organisations the viewer speaks for. */
    @Transactional
    public List<MembershipView> ofMine(Viewer viewer) {
        var own = spokenFor(viewer);
        return own.isEmpty() ? List.of() : memberships.liveOf(own);
    }

    /** Applications the viewer can decide. */
    @Transactional
    public List<MembershipView> applicationsFor(Viewer viewer) {
        var applications = new ArrayList<MembershipView>();
        var own = spokenFor(viewer);
        if (!own.isEmpty()) {
            applications.addAll(memberships.applicationsTo(own));
        }
        if (viewer.is(Role.PLANNING)) {
            applications.addAll(memberships.applicationsToPlanning());
        }
        return applications;
    }

    private List<OrganisationId> spokenFor(Viewer viewer) {
        return organisations.spokenForBy(viewer).stream()
                .map(OrganisationView::id)
                .toList();
    }

    /** Whether the viewer is the one to answer the application or invitation. */
    private boolean mayDecide(Viewer viewer, Membership membership) {
        return membership.invited()
                ? permissions.mayJoinFor(viewer, membership.organisation())
                : permissions.mayCoordinate(viewer, membership.network());
    }

    private void check(MembershipForm form) {
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private void record(Viewer viewer, String verb, Network network, OrganisationId organisation) {
        var name = organisations.find(organisation).orElseThrow(NotFound::new).name();
        acts.fire(new Act(
                viewer.actor(),
                verb,
                network.id().value(),
                network.name(),
                network.path(),
                Map.of("organisation", name)));
    }
}
