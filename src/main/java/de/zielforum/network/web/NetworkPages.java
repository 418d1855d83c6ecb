package de.zielforum.network.web;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out the pages of a network for who looks at them. */
@Singleton
class NetworkPages {

    private static final NetworkPage.Rights NOTHING = new NetworkPage.Rights(false, false, false);

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
        var seen = memberships.seen(viewer, id);
        var areas = whereabouts.named(network.areas());
        if (network.closedAt() != null) {
            return new NetworkPage(
                    network, areas, seen.members(), List.of(), List.of(), List.of(), List.of(), NOTHING, errors);
        }
        var rights = permissions.rights(viewer, id);
        var mayApply = network.takesApplications()
                && organisations.spokenForBy(viewer).size() > seen.own().size();
        return new NetworkPage(
                network,
                areas,
                seen.members(),
                seen.applications(),
                seen.invitations(),
                seen.own().stream().map(m -> own(m, network)).toList(),
                rights.coordinate() ? successors(network, seen.members()) : List.of(),
                new NetworkPage.Rights(rights.edit(), rights.invite(), mayApply),
                errors);
    }

    private static NetworkPage.Own own(MembershipView membership, NetworkDetails network) {
        var coordinator = network.coordinator();
        return new NetworkPage.Own(
                membership, coordinator != null && coordinator.id().equals(membership.organisation()));
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
        var inIt = organisations(memberships.seen(viewer, id).own());
        return choices(organisations.spokenForBy(viewer), inIt);
    }

    /** The organisations that can be invited: living, and not in the network in any way that the viewer can see. */
    List<Choice> guests(Viewer viewer, NetworkId id) {
        var seen = memberships.seen(viewer, id);
        var inIt = organisations(seen.members());
        inIt.addAll(organisations(seen.applications()));
        inIt.addAll(organisations(seen.invitations()));
        inIt.addAll(organisations(seen.own()));
        return choices(organisations.all(), inIt);
    }

    private static Set<OrganisationId> organisations(List<MembershipView> memberships) {
        return memberships.stream().map(MembershipView::organisation).collect(Collectors.toCollection(HashSet::new));
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
