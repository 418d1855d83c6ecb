package de.zielforum.person;

import de.zielforum.shared.error.NotFound;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps forms whose sender was not signed in (any more), so that nothing typed is lost. A form is found again by an
 * unguessable token only and is deleted after a day.
 */
@ApplicationScoped
public class KeptForms {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final long MOST = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * Keeps a form.
     *
     * @param path where the form was sent to
     * @return the token, or empty when too many forms are kept already to take another from somebody unknown
     */
    @Transactional
    public Optional<String> keep(String path, Map<String, List<String>> fields) {
        var kept = database.createQuery("select count(f) from KeptForm f", Long.class)
                .getSingleResult();
        if (kept >= MOST) {
            return Optional.empty();
        }
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.persist(new KeptForm(token, path, fields, clock.instant().plus(KEPT)));
        return Optional.of(token);
    }

    /** The form and where it was going. */
    public record Kept(String path, Map<String, List<String>> fields) {}

    /**
     * Finds a form again.
     *
     * @throws NotFound when it was never kept, or its day is over
     */
    @Transactional
    public Kept find(Viewer viewer, String token) {
        viewer.requireSignedIn();
        var form = database.find(KeptForm.class, token);
        if (form == null || !form.goodAt(clock.instant())) {
            throw new NotFound();
        }
        return new Kept(form.path(), form.fields());
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forget() {
        database.createQuery("delete from KeptForm f where f.keptUntil < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
