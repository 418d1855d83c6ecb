package de.zielforum.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<ModerationDecision, ModerationDecisionId> {

    Optional<ModerationDecision> latest(ContentRef content) {
        return find(
                        "content.kind = ?1 and content.id = ?2 order by decidedAt desc, id.value desc",
                        content.kind(),
                        content.id())
                .firstResultOptional();
    }
}
