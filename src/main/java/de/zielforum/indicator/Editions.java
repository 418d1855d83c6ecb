package de.zielforum.indicator;

import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Texts;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Leads editions of figures from the upload over the check to the public, and tells about them. */
@ApplicationScoped
public class Editions {

    @Inject
    EditionRepository editions;

    @Inject
    EditionQueries queries;

    @Inject
    ObservationStore observations;

    @Inject
    Texts texts;

    @Inject
    Event<Act> acts;

    @Inject
    Event<EditionPublished> published;

    @Inject
    Clock clock;

    /** The editions in which figures of an indicator were published, newest first. */
    @Transactional
    public List<EditionView> of(String indicator) {
        return queries.publishedOf(indicator);
    }

    /**
     * All editions, newest first.
     *
     * @throws Forbidden without the duty {@code statistics}
     */
    @Transactional
    public List<EditionView> all(Viewer viewer) {
        requireMayImport(viewer);
        return queries.all();
    }

    /**
     * Editions that are not published yet, the oldest first.
     *
     * @throws Forbidden without the duty {@code statistics}
     */
    @Transactional
    public List<EditionView> waiting(Viewer viewer) {
        requireMayImport(viewer);
        return queries.waiting();
    }

    /**
     * What an edition changes about the figures that count.
     *
     * @throws NotFound when there is no such edition
     * @throws Forbidden without the duty {@code statistics}
     */
    @Transactional
    public EditionPreview preview(Viewer viewer, EditionId id) {
        requireMayImport(viewer);
        var edition = editions.findByIdOptional(id).orElseThrow(NotFound::new);
        var warnings = edition.warnings().stream()
                .map(finding -> finding.worded(texts))
                .toList();
        return queries.preview(id, warnings, edition.furtherWarnings());
    }

    /**
     * Somebody has looked at the preview and found that nothing secret is in the edition.
     *
     * @throws Refused when it is checked already
     */
    @Transactional
    public void check(Viewer viewer, EditionId id) {
        requireMayImport(viewer);
        var edition = locked(id);
        edition.check(viewer.id(), clock.instant());
        acts.fire(edition.act(viewer, "indicator.editionChecked"));
    }

    /**
     * Lets the figures of a checked edition count, in place of older ones.
     *
     * @throws Refused when it is not checked, or published already
     */
    @Transactional
    @TransactionConfiguration(timeout = Imports.LONG_WORK)
    public void publish(Viewer viewer, EditionId id) {
        requireMayImport(viewer);
        var edition = locked(id);
        var now = clock.instant();
        edition.publish(viewer.id(), now);
        observations.publish(id, edition.size(), now);
        acts.fire(edition.act(viewer, "indicator.editionPublished"));
        published.fire(new EditionPublished(id));
    }

    /**
     * Throws an edition away that was never published.
     *
     * @throws Refused when it is published
     */
    @Transactional
    public void discard(Viewer viewer, EditionId id) {
        requireMayImport(viewer);
        var edition = locked(id);
        edition.requireUnpublished();
        observations.remove(id);
        editions.delete(edition);
        acts.fire(edition.act(viewer, "indicator.editionDiscarded"));
    }

    private static void requireMayImport(Viewer viewer) {
        viewer.requireSignedIn();
        Forbidden.unless(IndicatorPermissions.mayImport(viewer));
    }

    private Edition locked(EditionId id) {
        var edition = editions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (edition == null) {
            throw new NotFound();
        }
        return edition;
    }
}
