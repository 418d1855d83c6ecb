package de.zielforum.journal.web;

import de.zielforum.journal.JournalPermissions;
import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The way to the journal. */
@Singleton
class JournalDesk implements DeskSection {

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        if (!JournalPermissions.mayRead(viewer)) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                texts.say("journal", "title"),
                List.of(new Link(JournalResource.PATH, texts.say("journal", "deskLink")))));
    }
}
