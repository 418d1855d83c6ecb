package de.zielforum.proposal.web;

import de.zielforum.proposal.OwnProposal;
import de.zielforum.proposal.ProposalCard;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Words proposals for the pages of other features. */
@Singleton
class ProposalSections {

    /** How many proposals stand in a section. */
    static final int SHOWN = 5;

    @Inject
    Texts texts;

    /** A section of proposals, or nothing without any. */
    Optional<Section> of(String title, List<ProposalCard> cards, Link more) {
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        say(title), "", cards.stream().map(this::link).toList(), more));
    }

    /** A section of one's own proposals or those one supports, or nothing without any. */
    Optional<Section> ofOwn(String title, String text, List<OwnProposal> own) {
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        say(title),
                        text.isEmpty() ? "" : say(text),
                        own.stream().map(this::link).toList(),
                        null));
    }

    String say(String key, Object... arguments) {
        return texts.say("proposal", key, arguments);
    }

    private Link link(ProposalCard card) {
        return new Link(card.path(), card.title(), say("cardNote", card.by(), say("persons", card.supporters())));
    }

    private Link link(OwnProposal own) {
        var state = own.hidden() ? say("stateHidden") : say("state", own.state());
        var words = own.outcome() == null ? state : say("stateWithOutcome", state, say("outcome", own.outcome()));
        var title = own.hidden() && own.supportedVersion() != null ? say("hiddenProposal") : own.title();
        return new Link(own.path(), title, own.toBeAsked() ? say("stateChanged", words) : words);
    }
}
