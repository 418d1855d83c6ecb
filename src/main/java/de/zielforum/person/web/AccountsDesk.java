package de.zielforum.person.web;

import de.zielforum.person.DeskSection;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The way to the verifications, for the duty {@code accounts}. */
@Singleton
class AccountsDesk implements DeskSection {

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        if (!viewer.is(Role.ACCOUNTS)) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                texts.say("person", "deskTitle"),
                List.of(new Link("/werkbank/konten", texts.say("person", "deskLink")))));
    }
}
