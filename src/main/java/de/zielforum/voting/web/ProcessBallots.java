package de.zielforum.voting.web;

import de.zielforum.participation.ProcessId;
import de.zielforum.participation.ProcessSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.voting.BallotLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The ballots of a process, on its page. */
@ApplicationScoped
class ProcessBallots implements ProcessSection {

    @Inject
    BallotLists lists;

    @Inject
    BallotWords words;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<Section> about(ProcessId process, Viewer viewer) {
        var links = lists.of(process).stream()
                .map(card ->
                        new Link(card.path(), card.title(), words.state(card.state(), card.opens(), card.closes())))
                .toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new Section(words.say("sectionProcess"), links));
    }
}
