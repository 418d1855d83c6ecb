package de.zielforum.area;

import de.zielforum.shared.act.Actor;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.OncePerPage;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Knows the areas of the municipality and lets them be brought in. */
@ApplicationScoped
public class Areas {

    /** Seconds that comparing two stands may take on a busy machine. */
    private static final int LONG_WORK = 600;

    private enum Everything implements OncePerPage.Question<AreaVersions> {
        VERSIONS
    }

    private enum Today implements OncePerPage.Question<List<AreaView>> {
        ALL
    }

    private enum Changes implements OncePerPage.Question<List<Succession>> {
        ALL
    }

    @Inject
    AreaRepository areas;

    @Inject
    AreaImports imports;

    @Inject
    OncePerPage once;

    @Inject
    Clock clock;

    private AreaVersions versions() {
        return once.read(Everything.VERSIONS, areas::versions);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
    }

    /**
     * The area with an id, also a former one.
     *
     * @throws NotFound when there is no such area
     */
    @Transactional
    public AreaView require(AreaId id) {
        return versions().find(id).orElseThrow(NotFound::new);
    }

    /** The area that has an official key today. */
    @Transactional
    public Optional<AreaView> byCode(String code) {
        return all().stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The version of a key that a year belongs to. */
    @Transactional
    public Optional<AreaView> byCode(String code, int year) {
        return versions().byCode(code, Validity.lastDayOf(year));
    }

    /** The version of a key on a day. */
    @Transactional
    public Optional<AreaView> byCode(String code, LocalDate day) {
        return versions().byCode(code, day);
    }

    /** The area that has a key today, or that had it last. */
    @Transactional
    public Optional<AreaView> lastByCode(String code) {
        return byCode(code).or(() -> versions().latest(code));
    }

    /**
     * The municipality everything else lies in.
     *
     * @throws NotFound while no areas are imported
     */
    @Transactional
    public AreaView municipality() {
        return ofLevel(AreaLevel.MUNICIPALITY).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Whether areas have been imported. */
    @Transactional
    public boolean any() {
        return !all().isEmpty();
    }

    /** Every area of today, larger ones first, then by name. */
    @Transactional
    public List<AreaView> all() {
        return once.read(Today.ALL, () -> versions().on(today()));
    }

    /** Every version of every area in the same order, for finding areas by what refers to them. */
    @Transactional
    public List<AreaView> known() {
        return versions().all();
    }

    /** The areas a year belongs to, in the same order. */
    @Transactional
    public List<AreaView> validIn(int year) {
        return versions().on(Validity.lastDayOf(year));
    }

    /** The areas of a day, in the same order. */
    @Transactional
    public List<AreaView> validOn(LocalDate day) {
        return versions().on(day);
    }

    /** The areas among which an area stands: those of today, or of its last day when it is a former one. */
    @Transactional
    public List<AreaView> around(AreaView area) {
        return isOfToday(area) ? all() : versions().on(area.validity().nearest(today()));
    }

    /** Whether an area is valid today, neither a former nor a coming one. */
    public boolean isOfToday(AreaView area) {
        return area.validity().contains(today());
    }

    /** Whether there ever were or will be other areas than those of today. Without them nobody needs to ask further. */
    @Transactional
    public boolean changed() {
        return versions().changed();
    }

    /** Which area became which, the largest share first. */
    @Transactional
    public List<Succession> successions() {
        var versions = versions();
        return versions.changed()
                ? once.read(
                        Changes.ALL,
                        () -> areas.successions(id -> versions.find(id).orElseThrow()))
                : List.of();
    }

    /** From which areas an area came, the largest share of theirs first. */
    @Transactional
    public List<Succession> predecessors(AreaId id) {
        return successions().stream()
                .filter(one -> one.successor().id().equals(id))
                .toList();
    }

    /** What an area became, the largest share of it first. */
    @Transactional
    public List<Succession> successors(AreaId id) {
        return successions().stream()
                .filter(one -> one.predecessor().id().equals(id))
                .toList();
    }

    /** Every version of every area, as they were read along with something else, for what is asked next. */
    void remember(AreaVersions versions) {
        once.remember(Everything.VERSIONS, versions);
    }

    /** The areas of a level, by name. */
    @Transactional
    public List<AreaView> ofLevel(AreaLevel level) {
        return all().stream().filter(area -> area.level() == level).toList();
    }

    /** The areas that lie directly in an area, by name. */
    @Transactional
    public List<AreaView> in(AreaId parent) {
        return all().stream().filter(area -> parent.equals(area.parent())).toList();
    }

    /**
     * The ids of the area with this code and of everything within it, for lists that are narrowed to an area; empty, which means
     * everywhere, without a code.
     *
     * @throws NotFound when there is no such area
     */
    @Transactional
    public Set<UUID> idsWithin(String code) {
        if (code == null || code.isBlank()) {
            return Set.of();
        }
        var area = byCode(code).orElseThrow(NotFound::new);
        return selfAndBelow(area.id()).stream().map(AreaId::value).collect(Collectors.toSet());
    }

    /**
     * The area and everything that lies in it; empty when there is no such area. A former area belongs to the one that more
     * than half of it became.
     */
    @Transactional
    public Set<AreaId> selfAndBelow(AreaId id) {
        return versions().selfAndBelow(id);
    }

    /** The area and everything it lies in; empty when there is no such area. Former areas belong here as well. */
    @Transactional
    public Set<AreaId> selfAndAbove(AreaId id) {
        return versions().selfAndAbove(id);
    }

    /** Whether one area is another or lies in it. */
    @Transactional
    public boolean within(AreaId inner, AreaId outer) {
        return selfAndBelow(outer).contains(inner);
    }

    /**
     * Brings in areas from a GeoJSON FeatureCollection in WGS 84 whose features carry {@code code}, {@code name}, {@code level}
     * and {@code parent}. Known codes get the new name, parent and boundary; areas the file does not name stay. Either
     * everything is stored or nothing.
     *
     * @throws SignInNeeded for a visitor
     * @throws Forbidden without the duty {@code statistics}
     */
    @Transactional
    public AreaImport importGeoJson(Actor actor, InputStream file) {
        return imports.take(actor, file, Validity.ALWAYS, AreaColumns.GUESSED);
    }

    /** The same from a file, GeoJSON or a zipped shapefile, whose columns are named otherwise. */
    @Transactional
    @TransactionConfiguration(timeout = LONG_WORK)
    public AreaImport importAreas(Actor actor, InputStream file, AreaColumns columns) {
        return imports.take(actor, file, Validity.ALWAYS, columns);
    }

    /**
     * Brings in the areas of another time from such a file: a new stand (valid from a day on) or a former one (valid until a
     * day). On the levels that the file contains it is complete. Areas it does not name were not there in that time, and end
     * or begin accordingly; those with another boundary or larger area get a version of their own; the others continue. Which
     * area became which is computed. Either everything is stored or nothing. A stand is refused that would leave a year, about
     * which something is kept ({@link YearsOfAreas}), without an area of its code.
     *
     * @param stand when the areas of the file are valid
     * @param columns in which columns of the file everything stands
     * @throws SignInNeeded for a visitor
     * @throws Forbidden without the duty {@code statistics}
     * @throws IllegalArgumentException for a stand without beginning and end
     */
    @Transactional
    @TransactionConfiguration(timeout = LONG_WORK)
    public AreaImport importStand(Actor actor, InputStream file, Validity stand, AreaColumns columns) {
        if (stand.equals(Validity.ALWAYS)) {
            throw new IllegalArgumentException("a stand begins or ends");
        }
        return imports.take(actor, file, stand, columns);
    }

    /**
     * Lets no area change until the transaction ends. Whoever stores something about an area in a year asks for it before looking
     * at the areas; bringing in areas and bringing in figures wait for each other, figures do not wait for figures.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void standStill() {
        areas.lockAgainstImports();
    }

    /** The times in which no area changed, oldest first; one without beginning and end when there never was a change. */
    @Transactional
    public List<Validity> stands() {
        return versions().stands();
    }
}
