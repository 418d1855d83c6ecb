package de.zielforum.deliberation.web;

import de.zielforum.deliberation.Discussions;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.ProcessSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Where people discuss in a process, on its page. */
@Singleton
class ProcessDiscussions implements ProcessSection {

    private static final int SHOWN = 5;

    @Inject
    Discussions discussions;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Section> about(ProcessId process, Viewer viewer) {
        var links = discussions.liveliest(process, SHOWN).stream()
                .map(discussion -> new Link(
                        discussion.path() + "#diskussion",
                        discussion.title(),
                        texts.say(
                                "deliberation",
                                "lively",
                                discussion.contributions(),
                                BerlinTime.date(discussion.lastWrittenAt(), texts.language()))))
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(texts.say("deliberation", "livelyTitle"), links));
    }
}
