package de.zielforum.deliberation;

import de.zielforum.moderation.ContentDetails;
import de.zielforum.moderation.ContentModerated;
import de.zielforum.moderation.ModeratedContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Lets moderation find contributions, and follows what it decides. */
@ApplicationScoped
class ModeratedContributions implements ModeratedContent {

    static final String KIND = "contribution";

    @Inject
    ContributionRepository contributions;

    @Inject
    DiscussionRepository discussions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<ContentDetails> find(UUID id) {
        return contributions
                .findByIdOptional(new ContributionId(id))
                .filter(contribution -> !contribution.withdrawn())
                .map(contribution -> {
                    var discussion = discussions.findById(contribution.discussion());
                    return new ContentDetails(
                            contribution.author(),
                            discussion.process(),
                            contribution.path(),
                            contribution.text(),
                            discussion.title());
                });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes ContentModerated event) {
        if (event.content().kind().equals(KIND)) {
            contributions.locked(new ContributionId(event.content().id())).ifPresent(contribution -> {
                if (event.hidden()) {
                    contribution.hide(event.decision());
                } else {
                    contribution.show();
                }
            });
        }
    }
}
