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
    EditionHistory history;

    @Inject
    FigureFileRepository files;

    @Inject
    ObservationStore observations;

    @Inject
    SubmittedFigures submitted;

    @Inject
    EditionProtection protection;

    @Inject
    SecrecyQueries secrecy;

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
     * A published edition, what it says and what it changed.
     *
     * @throws NotFound when there is none, or it is not published
     */
    @Transactional
    public PublishedEdition published(EditionId id) {
        return history.of(id);
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
        return queries.preview(id, warnings, edition.furtherWarnings(), edition.secrecy());
    }

    /**
     * Somebody has looked at the preview. What is secret is withheld, with as much beside it as is needed so that nobody can work
     * it out, and that is attacked. An edition that cannot be protected stays as it is, with a report that says why.
     *
     * @return whether the edition can be published
     * @throws Refused when it is checked already and nothing has changed since
     */
    @Transactional
    @TransactionConfiguration(timeout = Imports.LONG_WORK)
    public boolean check(Viewer viewer, EditionId id) {
        requireMayImport(viewer);
        var edition = locked(id);
        var basis = secrecy.basis(false);
        edition.requireCheckable(basis);
        var found = protection.protect(id);
        edition.check(viewer.id(), clock.instant(), found, basis);
        acts.fire(edition.act(viewer, found.passed() ? "indicator.editionChecked" : "indicator.editionNotProtected"));
        return found.passed();
    }

    /**
     * Lets the figures of a checked edition count, in place of older ones. What was uploaded is forgotten; what stays is what may
     * be seen.
     *
     * @throws Refused when it is not checked, cannot be protected, was checked under other circumstances, or is published
     */
    @Transactional
    @TransactionConfiguration(timeout = Imports.LONG_WORK)
    public void publish(Viewer viewer, EditionId id) {
        bringOut(viewer, id, "");
    }

    /**
     * The same with the reason of a correction, when none was given with the upload.
     *
     * @throws Refused also when figures that count change and nobody said why
     */
    @Transactional
    @TransactionConfiguration(timeout = Imports.LONG_WORK)
    public void publish(Viewer viewer, EditionId id, String reason) {
        bringOut(viewer, id, reason);
    }

    private void bringOut(Viewer viewer, EditionId id, String reason) {
        requireMayImport(viewer);
        var edition = locked(id);
        var now = clock.instant();
        edition.explain(reason, queries.corrects(id));
        edition.publish(viewer.id(), now, secrecy.basis(true));
        observations.publish(id, edition.size(), now);
        submitted.keepAmounts(id);
        submitted.remove(id);
        edition.forgetWarnings();
        files.forgetOf(id);
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
        submitted.remove(id);
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
