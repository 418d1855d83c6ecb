package de.zielforum.area;

import de.zielforum.shared.time.BerlinTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where areas lie: extents for programs, outlines for maps. */
@ApplicationScoped
public class AreaMap {

    private static final String DETAIL = """
            select new de.zielforum.area.AreaDetail(a.id, a.code, a.name, a.level,
              (select p.code from Area p where p.id = a.parent), a.west, a.south, a.east, a.north, a.squareKilometres,
              a.validFrom, a.validUntil)
            from Area a
            """;

    private static final String VALID =
            " (a.validFrom is null or a.validFrom <= :day) and (a.validUntil is null or a.validUntil > :day) ";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** The day that decides about a year; today without one. */
    private LocalDate day(Integer year) {
        return year == null ? LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE) : Validity.lastDayOf(year);
    }

    /** An area of today with its place on the map. */
    @Transactional
    public Optional<AreaDetail> byCode(String code) {
        return byCode(code, null);
    }

    /**
     * The area that has a code in a year.
     *
     * @param year null for today
     */
    @Transactional
    public Optional<AreaDetail> byCode(String code, Integer year) {
        return database.createQuery(DETAIL + "where a.code = :code and" + VALID, AreaDetail.class)
                .setParameter("code", code)
                .setParameter("day", day(year))
                .getResultStream()
                .findFirst();
    }

    /**
     * Areas by code.
     *
     * @param level only this level, or null
     * @param parent only areas directly in the area with this code, or null
     * @param after only codes behind this one, or an empty text
     * @param year of this year; null for today
     */
    @Transactional
    public List<AreaDetail> list(AreaLevel level, String parent, String after, int limit, Integer year) {
        return database.createQuery(DETAIL + "where" + VALID + """
                                and (:level is null or a.level = :level)
                                  and (:parent is null or exists(select 1 from Area p where p.id = a.parent and p.code = :parent))
                                  and a.code > :after
                                order by a.code
                                """, AreaDetail.class)
                .setParameter("level", level)
                .setParameter("parent", parent)
                .setParameter("after", after)
                .setParameter("day", day(year))
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * A text that changes whenever the outlines of a level change.
     *
     * @param level the level, or null for all
     * @param year null for today
     */
    @Transactional
    public String state(AreaLevel level, Integer year) {
        var found = database.createQuery(
                        "select count(a), max(a.importedAt), max(a.validFrom) from Area a where (:level is null or a.level = :level) and"
                                + VALID,
                        Object[].class)
                .setParameter("level", level)
                .setParameter("day", day(year))
                .getSingleResult();
        var last = found[1] == null ? Instant.EPOCH : (Instant) found[1];
        var stand = found[2] == null ? "" : "-" + found[2];
        return found[0] + "-" + last.getEpochSecond() + "-" + last.getNano() + stand;
    }

    /**
     * The outlines of a level as a GeoJSON FeatureCollection in WGS 84, simplified for maps and rounded to a metre; each
     * feature carries {@code code}, {@code name}, {@code level} and {@code parent}.
     *
     * @param level the level, or null for all
     * @param year null for today
     */
    @Transactional
    public String geoJson(AreaLevel level, Integer year) {
        var features = database.createQuery("""
                        select new de.zielforum.area.Outline(a.code, a.name, a.level,
                          (select p.code from Area p where p.id = a.parent), a.outline)
                        from Area a where (:level is null or a.level = :level) and
                        """ + VALID + "order by a.level, a.code", Outline.class)
                .setParameter("level", level)
                .setParameter("day", day(year))
                .getResultList();
        return Outline.collection(features);
    }
}
