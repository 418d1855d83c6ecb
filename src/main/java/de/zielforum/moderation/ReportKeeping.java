package de.zielforum.moderation;

import de.zielforum.shared.time.BerlinTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets who reported what, once nobody can appeal against the decision any more. Decisions themselves stay. */
@ApplicationScoped
class ReportKeeping {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Deletes reports settled more than six months ago, unless an appeal about the content is still open. Safe on any number of nodes. */
    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void forget() {
        var settledBefore = clock.instant()
                .atZone(BerlinTime.ZONE)
                .minus(ModerationDecision.APPEALABLE)
                .toInstant();
        database.createQuery("""
                        delete from Report r where r.settledBy is not null
                          and exists (select 1 from ModerationDecision d where d.id = r.settledBy and d.decidedAt < :before)
                          and not exists (select 1 from Appeal a join ModerationDecision d on d.id = a.decision
                            where d.content.kind = r.content.kind and d.content.id = r.content.id
                              and not exists (select 1 from ModerationDecision n where n.appeal = a.id))
                        """).setParameter("before", settledBefore).executeUpdate();
    }
}
