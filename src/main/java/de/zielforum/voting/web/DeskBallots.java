package de.zielforum.voting.web;

import de.zielforum.person.DeskSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.voting.BallotCard;
import de.zielforum.voting.BallotLists;
import de.zielforum.voting.VotingPermissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** At the work bench: drafts to announce, new results. */
@ApplicationScoped
class DeskBallots implements DeskSection {

    @Inject
    BallotLists lists;

    @Inject
    BallotWords words;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<Section> waitingFor(Viewer viewer) {
        if (!VotingPermissions.mayPrepare(viewer)) {
            return Optional.empty();
        }
        var links = lists.waitingFor(viewer).stream().map(this::link).toList();
        var all = new Link("/werkbank/abstimmungen", words.say("allBallots"));
        return Optional.of(new Section(words.say("sectionDesk"), "", links, all));
    }

    private Link link(BallotCard card) {
        return switch (card.state()) {
            case DRAFT -> new Link(card.deskPath(), card.title(), words.say("noteDraft"));
            case WITHDRAWN -> new Link(card.path(), card.title(), words.say("noteMissed"));
            default -> new Link(card.path() + "/ergebnis", card.title(), words.say("noteResult", card.closes()));
        };
    }
}
