package de.zielforum.indicator;

import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Freezes figures as evidence and hands the frozen ones out. */
@ApplicationScoped
public class Citations {

    @Inject
    CitationQueries queries;

    @Inject
    Figures figures;

    @Inject
    Wordings wordings;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Freezes a figure: value, status, unit, names, edition, source, and the municipality's value of the same year.
     *
     * @throws de.zielforum.shared.error.SignInNeeded for a visitor
     * @throws NotFound when there is no such figure
     * @throws Refused when the figure is suppressed or missing
     */
    @Transactional
    public CitationId cite(Viewer viewer, ObservationKey key) {
        viewer.requireSignedIn();
        var figure = figures.figure(key).orElseThrow(NotFound::new);
        var id = CitationId.next();
        if (!figure.status().hasValue() || !queries.freeze(id, key, clock.instant())) {
            throw new Refused("indicator", "notCitable");
        }
        acts.fire(new Act(
                viewer.actor(),
                "indicator.cited",
                id.value(),
                figure.indicatorName() + ", " + figure.areaName() + ", " + figure.period(),
                "/indikatoren/" + key.indicator()));
        return id;
    }

    /** The frozen figures in the order asked for; ids that are not known are left out. */
    @Transactional
    public List<CitationView> of(Collection<CitationId> ids) {
        var wording = wordings.current();
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = queries.find(ids, wording).collect(Collectors.toMap(CitationView::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Those whose figure was changed by a newer edition without anybody having decided about that. */
    @Transactional
    public List<CitationView> undecided(Collection<CitationId> ids) {
        return of(ids).stream().filter(CitationView::undecided).toList();
    }

    /** How a citation of a figure would look; empty when there is no such figure with a value. */
    @Transactional
    public Optional<CitationView> preview(ObservationKey key) {
        return queries.preview(key, clock.instant(), wordings.current());
    }

    /**
     * Decides about a citation whose figure was changed: the old value stays as it is, or the new one stands beside it. Deciding
     * the same twice is deciding it once. Whether this person may, the host of the citation has asked.
     *
     * @param seen the edition whose figure was seen when deciding
     * @return whether this is a new decision
     * @throws NotFound when there is no such citation
     * @throws Refused {@code notChanged}, {@code changedAgain}, {@code decidedOtherwise}, {@code nothingToRenew}
     */
    @Transactional
    public boolean review(Viewer viewer, CitationId id, EditionId seen, boolean renew) {
        viewer.requireSignedIn();
        var standing = queries.locked(id).orElseThrow(NotFound::new);
        if (!standing.changed()) {
            throw new Refused("citation", "notChanged");
        }
        if (standing.decided() != null) {
            if (standing.decided().equals("RENEWED") != renew) {
                throw new Refused("citation", "decidedOtherwise");
            }
            return false;
        }
        if (!standing.edition().equals(seen)) {
            throw new Refused("citation", "changedAgain");
        }
        if (renew && !standing.hasValue()) {
            throw new Refused("citation", "nothingToRenew");
        }
        queries.decide(id, renew, viewer.id().value(), clock.instant());
        return true;
    }
}
