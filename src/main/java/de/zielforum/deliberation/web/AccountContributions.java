package de.zielforum.deliberation.web;

import de.zielforum.deliberation.Discussions;
import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the person wrote in discussions, on their account page. */
@Singleton
class AccountContributions implements AccountSection {

    private static final int SHOWN = 10;

    @Inject
    Discussions discussions;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        var links = discussions.lastOf(viewer, SHOWN).stream()
                .map(own -> new Link(
                        own.path(),
                        own.title(),
                        texts.say("deliberation", "kind", own.kind()) + ", "
                                + BerlinTime.date(own.writtenAt(), texts.language())))
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(texts.say("deliberation", "accountTitle"), links));
    }
}
