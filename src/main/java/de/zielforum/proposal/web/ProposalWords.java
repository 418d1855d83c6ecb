package de.zielforum.proposal.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.proposal.ProposalCard;
import de.zielforum.proposal.ProposalState;
import de.zielforum.proposal.ProposalView;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Texts;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

/** Proposals in words and addresses, in every template: {@code {card.stateWords}}, {@code {proposal.to.edit}}. */
@TemplateExtension
class ProposalWords {

    private ProposalWords() {}

    /** The addresses around it. */
    static ProposalPath to(ProposalView proposal) {
        return new ProposalPath(proposal.id());
    }

    /** Where the proposals of a process stand. */
    static String proposalsPath(ProposalView proposal) {
        return proposal.processPath() + "/vorschlaege";
    }

    /** Where a proposal is begun. */
    static String newProposalPath(ProcessView process) {
        return "/vorschlaege/neu?verfahren=" + process.slug();
    }

    /** Who made it and when. */
    static String foot(ProposalCard card) {
        var day = BerlinTime.date(card.publishedAt(), texts().language());
        return texts().say("proposal", "cardFoot", card.by(), day);
    }

    /** Where it stands, with the outcome of the answer. */
    static String stateWords(ProposalCard card) {
        var state = texts().say("proposal", "state", card.state());
        return card.outcome() == null
                ? state
                : texts().say(
                                "proposal",
                                "stateWithOutcome",
                                state,
                                texts().say("proposal", "outcome", card.outcome()));
    }

    /** The kind of badge that goes with the state. */
    static String badge(ProposalState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "neutral";
            case SUBMITTED, ANSWERED -> "info";
            case PUBLISHED -> "open";
            case CONSOLIDATED -> "success";
        };
    }

    private static Texts texts() {
        return Arc.container().instance(Texts.class).get();
    }
}
