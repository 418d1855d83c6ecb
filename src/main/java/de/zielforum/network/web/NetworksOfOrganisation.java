package de.zielforum.network.web;

import de.zielforum.network.Memberships;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The networks an organisation belongs to, on its page. */
@Singleton
class NetworksOfOrganisation implements OrganisationSection {

    @Inject
    Memberships memberships;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Section> about(OrganisationId organisation, Viewer viewer) {
        var links = memberships.of(organisation).stream()
                .map(membership -> new Link(
                        membership.networkPath(),
                        membership.networkName(),
                        texts.say("network", "since", BerlinTime.date(membership.joinedAt(), texts.language()))))
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(texts.say("network", "networksTitle"), links));
    }
}
