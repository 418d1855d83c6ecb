package de.zielforum.proposal.web;

import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.WaitingProposals;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Processes in which proposing is over and proposals wait for a goal or an answer. */
@Singleton
class AnswerDesk implements DeskSection {

    @Inject
    WaitingProposals waiting;

    @Inject
    ProposalSections sections;

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        var links = waiting.forAnswer(viewer).stream()
                .map(row -> new Link(
                        "/verfahren/" + row.slug() + "/vorschlaege?stand=PUBLISHED&sortierung=unterstuetzung",
                        row.title(),
                        sections.say("answerNote", Math.toIntExact(row.proposals()))))
                .toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(sections.say("answerDeskTitle"), sections.say("answerDeskText"), links, null));
    }
}
