package de.zielforum.moderation.web;

import de.zielforum.moderation.ModerationDesk;
import de.zielforum.moderation.ModerationPermissions;
import de.zielforum.moderation.OpenCase;
import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reports and appeals on the work bench. */
@Singleton
class ReportsWaiting implements DeskSection {

    private static final int SHOWN = 5;

    @Inject
    ModerationDesk desk;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        if (!ModerationPermissions.mayModerate(viewer)) {
            return Optional.empty();
        }
        var open = desk.open(viewer).stream().filter(OpenCase::mayDecide).toList();
        var links = open.stream().limit(SHOWN).map(this::link).toList();
        return Optional.of(new Section(
                texts.say("moderation", "deskTitle"),
                texts.say("moderation", "deskWaiting", open.size()),
                links,
                new Link("/werkbank/meldungen", texts.say("moderation", "deskAll"))));
    }

    private Link link(OpenCase waiting) {
        var since = BerlinTime.date(waiting.since(), texts.language());
        var note = waiting.appealed()
                ? texts.say("moderation", "appealedOn", since)
                : texts.say("moderation", "reportedOn", waiting.reports().size(), since);
        return new Link(waiting.path(), waiting.title(), note);
    }
}
