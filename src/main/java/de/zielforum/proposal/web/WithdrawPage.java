package de.zielforum.proposal.web;

import de.zielforum.proposal.ProposalState;
import de.zielforum.proposal.ProposalView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** Asks before a proposal is taken back, or a draft is discarded. */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WithdrawPage(ProposalView proposal, String reason, Map<String, String> errors, boolean discards)
        implements TemplateInstance {

    /** @param handedIn whether it was ever handed in; a draft that was not is discarded */
    static WithdrawPage of(ProposalView proposal, boolean handedIn, String reason, Map<String, String> errors) {
        var discards = proposal.state() == ProposalState.DRAFT && !handedIn;
        return new WithdrawPage(proposal, reason == null ? "" : reason, errors, discards);
    }
}
