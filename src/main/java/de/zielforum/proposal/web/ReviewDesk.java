package de.zielforum.proposal.web;

import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.WaitingProposals;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Proposals that wait to be published or given back. */
@Singleton
class ReviewDesk implements DeskSection {

    @Inject
    WaitingProposals waiting;

    @Inject
    ProposalSections sections;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        var links = waiting.forReview(viewer).stream()
                .map(row -> new Link(
                        row.id().path(),
                        row.title(),
                        sections.say(
                                "reviewNote",
                                row.processTitle(),
                                BerlinTime.date(row.submittedAt(), texts.language()))))
                .toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new Section(sections.say("reviewDeskTitle"), links));
    }
}
