package de.zielforum.journal;

import de.zielforum.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes every act down, in the transaction of the act itself. */
@ApplicationScoped
class Journal {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void record(@Observes Act act) {
        database.persist(JournalEntry.of(act, clock.instant()));
    }
}
