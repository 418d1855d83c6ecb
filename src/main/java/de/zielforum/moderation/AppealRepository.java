package de.zielforum.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class AppealRepository implements PanacheRepositoryBase<Appeal, AppealId> {

    Optional<Appeal> against(ModerationDecisionId decision) {
        return find("decision", decision).firstResultOptional();
    }
}
