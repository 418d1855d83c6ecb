package de.zielforum.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where areas lie: extents for programs, outlines for maps. */
@ApplicationScoped
public class AreaMap {

    private static final String DETAIL = """
            select new de.zielforum.area.AreaDetail(a.id, a.code, a.name, a.level,
              (select p.code from Area p where p.id = a.parent), a.west, a.south, a.east, a.north, a.squareKilometres)
            from Area a
            """;

    @Inject
    EntityManager database;

    /** An area with its place on the map. */
    @Transactional
    public Optional<AreaDetail> byCode(String code) {
        return database.createQuery(DETAIL + "where a.code = :code", AreaDetail.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * Areas by code.
     *
     * @param level only this level, or null
     * @param parent only areas directly in the area with this code, or null
     * @param after only codes behind this one, or an empty text
     */
    @Transactional
    public List<AreaDetail> list(AreaLevel level, String parent, String after, int limit) {
        return database.createQuery(DETAIL + """
                                where (:level is null or a.level = :level)
                                  and (:parent is null or exists(select 1 from Area p where p.id = a.parent and p.code = :parent))
                                  and a.code > :after
                                order by a.code
                                """, AreaDetail.class)
                .setParameter("level", level)
                .setParameter("parent", parent)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * A text that changes whenever the outlines of a level change.
     *
     * @param level the level, or null for all
     */
    @Transactional
    public String state(AreaLevel level) {
        var found = database.createQuery(
                        "select count(a), max(a.importedAt) from Area a where (:level is null or a.level = :level)",
                        Object[].class)
                .setParameter("level", level)
                .getSingleResult();
        var last = found[1] == null ? Instant.EPOCH : (Instant) found[1];
        return found[0] + "-" + last.getEpochSecond() + "-" + last.getNano();
    }

    /**
     * The outlines of a level as a GeoJSON FeatureCollection in WGS 84, simplified for maps and rounded to a metre; each
     * feature carries {@code code}, {@code name}, {@code level} and {@code parent}.
     *
     * @param level the level, or null for all
     */
    @Transactional
    public String geoJson(AreaLevel level) {
        var features = database.createQuery("""
                        select new de.zielforum.area.Outline(a.code, a.name, a.level,
                          (select p.code from Area p where p.id = a.parent), a.outline)
                        from Area a where (:level is null or a.level = :level) order by a.level, a.code
                        """, Outline.class)
                .setParameter("level", level)
                .getResultList();
        return Outline.collection(features);
    }
}
