package de.zielforum.indicator.web;

import de.zielforum.indicator.EditionState;
import de.zielforum.indicator.EditionView;
import de.zielforum.indicator.Editions;
import de.zielforum.indicator.IndicatorPermissions;
import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Editions that wait to be checked or published, and the way to areas, indicators and figures. */
@Singleton
class FiguresAtDesk implements DeskSection {

    @Inject
    Editions editions;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        if (!IndicatorPermissions.mayImport(viewer)) {
            return Optional.empty();
        }
        var waiting = editions.waiting(viewer).stream().map(this::link).toList();
        return Optional.of(new Section(
                texts.say("indicator", "deskTitle"),
                waiting.isEmpty() ? texts.say("indicator", "deskNothing") : "",
                waiting,
                new Link("/werkbank/daten", texts.say("indicator", "deskMore"))));
    }

    private Link link(EditionView edition) {
        var next = edition.state() == EditionState.UPLOADED ? "waitsForCheck" : "waitsForPublication";
        return new Link("/werkbank/daten/staende/" + edition.id(), edition.fileName(), texts.say("indicator", next));
    }
}
