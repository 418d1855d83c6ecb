package de.zielforum.network.web;

import de.zielforum.network.MembershipState;
import de.zielforum.network.MembershipView;
import de.zielforum.network.Memberships;
import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/** What waits for me in networks as a speaker: applications to decide, invitations to answer; and where we are members. */
@Singleton
class NetworksAccount implements AccountSection {

    @Inject
    Memberships memberships;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 42;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        var links = new ArrayList<Link>();
        memberships
                .applicationsFor(viewer)
                .forEach(application -> links.add(
                        new Link(application.networkPath(), application.networkName(), applies(application))));
        memberships.ofMine(viewer).stream()
                .sorted(Comparator.comparing(m -> m.state() != MembershipState.INVITED))
                .forEach(membership ->
                        links.add(new Link(membership.networkPath(), membership.networkName(), state(membership))));
        return links.isEmpty() ? Optional.empty() : Optional.of(new Section(texts.say("network", "myNetworks"), links));
    }

    private String applies(MembershipView application) {
        return texts.say("network", "appliesNote", application.organisationName());
    }

    private String state(MembershipView membership) {
        return membership.organisationName() + ": " + texts.say("network", "state", membership.state());
    }
}
