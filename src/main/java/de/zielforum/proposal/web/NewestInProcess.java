package de.zielforum.proposal.web;

import de.zielforum.participation.ProcessId;
import de.zielforum.participation.ProcessSection;
import de.zielforum.participation.Processes;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalLists;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The newest proposals of a process, with the way to all of them. */
@Singleton
class NewestInProcess implements ProcessSection {

    @Inject
    ProposalLists lists;

    @Inject
    Processes processes;

    @Inject
    ProposalSections sections;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Section> about(ProcessId process, Viewer viewer) {
        var cards = lists.best(viewer, process, ProposalSections.SHOWN).newest();
        var all = new Link(processes.require(process).path() + "/vorschlaege", sections.say("allOfProcess"));
        return sections.of("newestTitle", cards, all);
    }
}
