package de.zielforum.organisation.web;

import de.zielforum.organisation.Mandates;
import de.zielforum.organisation.OrganisationPermissions;
import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Requests for mandates that nobody has decided, and the way to a new organisation. */
@Singleton
class DirectoryDesk implements DeskSection {

    @Inject
    Mandates mandates;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Texts texts;

    @Inject
    RequestLinks links;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        if (!permissions.mayFound(viewer)) {
            return Optional.empty();
        }
        var requests = mandates.requestsForAdministration(viewer);
        return Optional.of(new Section(
                texts.say("organisation", "deskTitle"),
                requests.isEmpty()
                        ? texts.say("organisation", "deskNothing")
                        : texts.say("organisation", "deskWaiting"),
                links.of(requests),
                new Link("/werkbank/organisationen/neu", texts.say("organisation", "found"))));
    }
}
