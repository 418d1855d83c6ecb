package de.zielforum.organisation.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.Areas;
import de.zielforum.organisation.Directory;
import de.zielforum.organisation.OrganisationCard;
import de.zielforum.organisation.OrganisationFilter;
import de.zielforum.person.AreaSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Address;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Who helps in an area, on the area's page. */
@Singleton
class OrganisationsInArea implements AreaSection {

    private static final int SHOWN = 6;

    @Inject
    Directory directory;

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 60;
    }

    /** Who helps in an area changes rarely; the start page leads to the area's own page for it. */
    @Override
    public boolean current() {
        return false;
    }

    @Override
    public Optional<Section> about(AreaId area, Viewer viewer) {
        var found = directory.organisations(new OrganisationFilter(null, null, null, area), "", "", SHOWN + 1);
        return found.isEmpty() ? Optional.empty() : Optional.of(section(area, found));
    }

    private Section section(AreaId area, List<OrganisationCard> found) {
        var links = found.stream().limit(SHOWN).map(this::link).toList();
        var all = Address.of("/organisationen")
                .with("gebiet", areas.require(area).code())
                .toString();
        var more = found.size() > SHOWN ? new Link(all, texts.say("organisation", "areaMore")) : null;
        return new Section(texts.say("organisation", "areaTitle"), "", links, more);
    }

    private Link link(OrganisationCard organisation) {
        return new Link(
                organisation.path(), organisation.name(), texts.say("organisation", "kind", organisation.kind()));
    }
}
