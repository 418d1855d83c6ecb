package de.zielforum.network.web;

import de.zielforum.network.Memberships;
import de.zielforum.person.DeskSection;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Applications to networks that the social planning decides, and the way to a new network. */
@Singleton
class NetworksDesk implements DeskSection {

    @Inject
    Memberships memberships;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        if (!viewer.is(Role.PLANNING)) {
            return Optional.empty();
        }
        var links = memberships.applicationsFor(viewer).stream()
                .map(application -> new Link(
                        application.networkPath(),
                        application.networkName(),
                        texts.say("network", "appliesNote", application.organisationName())))
                .toList();
        return Optional.of(new Section(
                texts.say("network", "networksTitle"),
                links.isEmpty() ? texts.say("network", "deskNothing") : texts.say("network", "deskWaiting"),
                links,
                new Link("/netzwerke/neu", texts.say("network", "found"))));
    }
}
