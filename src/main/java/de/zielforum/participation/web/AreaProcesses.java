package de.zielforum.participation.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.Areas;
import de.zielforum.participation.ProcessCard;
import de.zielforum.participation.ProcessOverview;
import de.zielforum.person.AreaSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The processes that are about an area, or about something larger in which it lies. */
@Singleton
class AreaProcesses implements AreaSection {

    @Inject
    ProcessOverview overview;

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 10;
    }

    /** The start page has what is open in all processes already. */
    @Override
    public boolean current() {
        return false;
    }

    @Override
    public Optional<Section> about(AreaId area, Viewer viewer) {
        var concerned = areas.selfAndAbove(area);
        var links = overview.published().stream()
                .filter(card -> concerned.contains(card.process().area()))
                .map(this::link)
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(texts.say("participation", "areaProcesses"), links));
    }

    private Link link(ProcessCard card) {
        return new Link(
                card.process().path(), card.process().title(), texts.say("participation", "state", card.state()));
    }
}
