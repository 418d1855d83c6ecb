package de.zielforum.voting.web;

import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.voting.BallotLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** On the account page: where I may vote, and where I did. How is not known. */
@ApplicationScoped
class MyBallots implements AccountSection {

    @Inject
    BallotLists lists;

    @Inject
    BallotWords words;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        var links = lists.mine(viewer).stream()
                .map(mine -> new Link(mine.path(), mine.title(), note(mine)))
                .toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new Section(words.say("sectionMine"), links));
    }

    private String note(BallotLists.Mine mine) {
        if (mine.open()) {
            return words.say(mine.voted() ? "mineOpenVoted" : "mineOpen", mine.closes());
        }
        return words.say(mine.voted() ? "mineVoted" : "mineNotVoted");
    }
}
