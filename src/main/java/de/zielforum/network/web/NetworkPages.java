package de.zielforum.network.web;

import de.zielforum.network.MembershipState;
import de.zielforum.network.MembershipView;
import de.zielforum.network.Memberships;
import de.zielforum.network.NetworkDetails;
import de.zielforum.network.NetworkId;
import de.zielforum.network.NetworkPermissions;
import de.zielforum.network.Networks;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Organisations;
import de.zielforum.organisation.Whereabouts;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out the pages of a network for who looks at them. */
@Singleton
class NetworkPages {

    @Inject
    Networks networks;

    @Inject
    Memberships memberships;

    @Inject
    NetworkPermissions permissions;

    @Inject
    Organisations organisations;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Choices choices;

    @Inject
    Texts texts;

    @Transactional
    NetworkPage network(Viewer viewer, NetworkId id, Map<String, String> errors) {
        var network = networks.require(id);
        var living = network.closedAt() == null;
        var members = memberships.members(id);
        var own = living ? own(viewer, network) : List.<NetworkPage.Own>of();
        var waiting = living ? others(memberships.waiting(viewer, id), own) : List.<MembershipView>of();
        return new NetworkPage(
                network,
                whereabouts.named(network.areas()),
                members,
                in(waiting, MembershipState.APPLIED),
                in(waiting, MembershipState.INVITED),
                own,
                living && permissions.mayCoordinate(viewer, id) ? successors(network, members) : List.of(),
                new NetworkPage.Rights(
                        living && permissions.mayEdit(viewer, id),
                        living && permissions.mayInvite(viewer, id),
                        network.takesApplications()
                                && !applicants(viewer, id).isEmpty()),
                errors);
    }

    private List<NetworkPage.Own> own(Viewer viewer, NetworkDetails network) {
        return memberships.ofMine(viewer).stream()
                .filter(membership -> membership.network().equals(network.id()))
                .map(membership -> new NetworkPage.Own(
                        membership,
                        network.coordinator() != null
                                && network.coordinator().id().equals(membership.organisation())))
                .toList();
    }

    private static List<MembershipView> others(List<MembershipView> waiting, List<NetworkPage.Own> own) {
        var mine = own.stream().map(o -> o.membership().id()).collect(Collectors.toSet());
        return waiting.stream().filter(m -> !mine.contains(m.id())).toList();
    }

    private static List<MembershipView> in(List<MembershipView> waiting, MembershipState state) {
        return waiting.stream().filter(m -> m.state() == state).toList();
    }

    private static List<Choice> successors(NetworkDetails network, List<MembershipView> members) {
        return members.stream()
                .filter(m -> network.coordinator() == null
                        || !m.organisation().equals(network.coordinator().id()))
                .map(m -> new Choice(m.organisation().toString(), m.organisationName()))
                .toList();
    }

    /** The organisations for which the viewer can apply: spoken for, and not in the network in any way. */
    List<Choice> applicants(Viewer viewer, NetworkId id) {
        var inIt = memberships.ofMine(viewer).stream()
                .filter(membership -> membership.network().equals(id))
                .map(MembershipView::organisation)
                .collect(Collectors.toSet());
        return choices(organisations.spokenForBy(viewer), inIt);
    }

    /** The organisations that can be invited: living, and not in the network in any way that the viewer can see. */
    List<Choice> guests(Viewer viewer, NetworkId id) {
        var inIt = memberships.members(id).stream()
                .map(MembershipView::organisation)
                .collect(Collectors.toSet());
        memberships.waiting(viewer, id).forEach(membership -> inIt.add(membership.organisation()));
        return choices(organisations.all(), inIt);
    }

    private static List<Choice> choices(List<OrganisationView> organisations, Set<OrganisationId> without) {
        return organisations.stream()
                .filter(organisation -> !without.contains(organisation.id()))
                .map(organisation -> new Choice(organisation.id().toString(), organisation.name()))
                .toList();
    }

    /** @param network the network as it stands, or null while it is new */
    NetworkFormPage form(Viewer viewer, NetworkDetails network, NetworkInput input, Map<String, String> errors) {
        var options = new NetworkFormPage.Options(
                network == null ? coordinators(viewer) : List.of(),
                choices.topics(),
                choices.largeAreas(),
                choices.smallAreas());
        var small = options.smallAreas().stream().anyMatch(area -> input.areas().contains(area.value()));
        return new NetworkFormPage(network, input, options, small, errors);
    }

    private List<Choice> coordinators(Viewer viewer) {
        var coordinators = new ArrayList<>(choices(organisations.spokenForBy(viewer), Set.of()));
        if (viewer.is(Role.PLANNING)) {
            coordinators.add(new Choice(FoundNetworkResource.PLANNING, texts.say("network", "planningCoordinates")));
        }
        return coordinators;
    }
}
