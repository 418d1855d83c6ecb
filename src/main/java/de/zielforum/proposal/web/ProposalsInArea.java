package de.zielforum.proposal.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.Areas;
import de.zielforum.person.AreaSection;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalLists;
import de.zielforum.proposal.ProposalQuery;
import de.zielforum.shared.web.Section;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The newest proposals about an area and what lies in it. */
@Singleton
class ProposalsInArea implements AreaSection {

    @Inject
    ProposalLists lists;

    @Inject
    Areas areas;

    @Inject
    ProposalSections sections;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Section> about(AreaId area, Viewer viewer) {
        var query = ProposalQuery.all().in(areas.selfAndBelow(area));
        return sections.of("areaTitle", lists.first(viewer, query, ProposalSections.SHOWN), null);
    }
}
