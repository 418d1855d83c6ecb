package de.zielforum.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills an empty installation once, when it is started as a demonstration. Two nodes that start at once fill it once; one that
 * was interrupted says so and does not go on with half a town.
 */
@ApplicationScoped
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class);

    @ConfigProperty(name = "zielforum.demo")
    boolean wanted;

    @Inject
    Town town;

    @Inject
    Scheduler scheduler;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    void start(@Observes StartupEvent event) {
        if (wanted) {
            fill();
        }
    }

    /** Fills the installation unless it is filled already. */
    public void fill() {
        scheduler.pause();
        try {
            if (claim()) {
                var begun = clock.instant();
                town.build(begun);
                transact(() -> database.createNativeQuery("update demonstration set finished_at = :now")
                        .setParameter("now", clock.instant())
                        .executeUpdate());
                LOG.infof(
                        "Demonstration filled in %d s",
                        Duration.between(begun, clock.instant()).toSeconds());
            }
        } finally {
            scheduler.resume();
        }
    }

    private boolean claim() {
        var claimed = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "insert into demonstration (once, started_at) values (true, :now) on conflict do nothing")
                        .setParameter("now", clock.instant())
                        .executeUpdate());
        if (claimed == 1) {
            return true;
        }
        var open = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select 1 from demonstration where finished_at is null")
                        .getResultList());
        if (!open.isEmpty()) {
            throw new IllegalStateException(
                    "Filling the demonstration was interrupted. Begin anew with an empty database.");
        }
        return false;
    }

    private static void transact(Runnable action) {
        QuarkusTransaction.requiringNew().run(action);
    }
}
