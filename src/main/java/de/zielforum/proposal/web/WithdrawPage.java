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

    /** @param proposal a draft is discarded, because nobody else has seen it */
    static WithdrawPage of(ProposalView proposal, String reason, Map<String, String> errors) {
        return new WithdrawPage(
                proposal, reason == null ? "" : reason, errors, proposal.state() == ProposalState.DRAFT);
    }
}
