package de.zielforum.indicator.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.area.Succession;
import de.zielforum.person.AreaSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** From which areas an area came, on its page. */
@Singleton
class AreaHistory implements AreaSection {

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 5;
    }

    /** Tells about the past. */
    @Override
    public boolean current() {
        return false;
    }

    @Override
    public Optional<Section> about(AreaId area, Viewer viewer) {
        var from = predecessors(area);
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(texts.say("versions", "beforeTitle"), sentence(areas.require(area)), from, null));
    }

    private String sentence(AreaView area) {
        return texts.say(
                "versions", "beforeText", String.valueOf(area.validity().from().getYear()));
    }

    /** The areas an area came from, with how much of each lies in it. */
    List<Link> predecessors(AreaId area) {
        return areas.predecessors(area).stream()
                .map(one -> link(one.predecessor(), "sharePart", one.share()))
                .toList();
    }

    /** What an area became, with how much of it. */
    List<Link> successors(AreaId area) {
        return areas.successors(area).stream()
                .map((Succession one) -> link(one.successor(), "shareOf", one.share()))
                .toList();
    }

    private Link link(AreaView area, String message, BigDecimal share) {
        var label = area.validity().until() == null
                ? area.name()
                : texts.say(
                        "versions",
                        "nameUntil",
                        area.name(),
                        String.valueOf(area.validity().lastYear()));
        var portion = texts.say("versions", "portion_" + Portion.of(share));
        return new Link(area.path(), label, texts.say("versions", message, portion));
    }
}
