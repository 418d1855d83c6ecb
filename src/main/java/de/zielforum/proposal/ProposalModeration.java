package de.zielforum.proposal;

import de.zielforum.deliberation.Discussions;
import de.zielforum.moderation.ContentDetails;
import de.zielforum.moderation.ContentModerated;
import de.zielforum.moderation.ModeratedContent;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Lets published proposals be reported, and follows what moderators decide. */
@ApplicationScoped
class ProposalModeration implements ModeratedContent {

    @Inject
    ProposalRepository proposals;

    @Inject
    Discussions discussions;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return ProposalId.CONTENT;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ContentDetails> find(UUID id) {
        return proposals.findByIdOptional(new ProposalId(id)).flatMap(Proposal::moderated);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes ContentModerated decision) {
        if (!decision.content().kind().equals(ProposalId.CONTENT)) {
            return;
        }
        var proposal = proposals.locked(new ProposalId(decision.content().id()));
        if (decision.hidden()) {
            proposal.hide(decision.decision());
            discussions.retitle(proposal.discussion(), texts.say(Locale.GERMAN, "proposal", "hiddenProposal"));
        } else {
            proposal.restore();
            discussions.retitle(proposal.discussion(), proposal.title());
        }
    }
}
