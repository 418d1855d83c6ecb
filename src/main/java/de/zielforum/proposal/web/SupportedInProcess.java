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

/** The proposals of a process most people stand behind. */
@Singleton
class SupportedInProcess implements ProcessSection {

    @Inject
    ProposalLists lists;

    @Inject
    Processes processes;

    @Inject
    ProposalSections sections;

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Optional<Section> about(ProcessId process, Viewer viewer) {
        var cards = lists.best(viewer, process, ProposalSections.SHOWN).supported().stream()
                .filter(card -> card.supporters() > 0)
                .toList();
        var all = new Link(
                processes.require(process).path() + "/vorschlaege?sortierung=unterstuetzung",
                sections.say("allBySupport"));
        return sections.of("supportedTitle", cards, all);
    }
}
