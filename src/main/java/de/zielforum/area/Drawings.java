package de.zielforum.area;

import de.zielforum.shared.time.BerlinTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Draws areas for pages, so that a map is there without a script and on paper. */
@ApplicationScoped
public class Drawings {

    private static final int SURROUNDINGS_WIDTH = 320;
    private static final int PLACE_WIDTH = 96;

    /** How much of the surroundings is seen on each side, in relation to the area's own extent. */
    private static final double AROUND = 0.4;

    /** Areas nearer than this are neighbours although their outlines do not quite meet; in degrees, some thirty metres. */
    private static final double BESIDE = 0.0003;

    private static final String OUTLINE_BESIDE = """
            case when a.level = h.level
              and (a.valid_from is null or a.valid_from <= :day) and (a.valid_until is null or a.valid_until > :day)
              and a.west <= h.east + (h.east - h.west) * :around and a.east >= h.west - (h.east - h.west) * :around
              and a.south <= h.north + (h.north - h.south) * :around and a.north >= h.south - (h.north - h.south) * :around
              then a.outline end as beside,
            """;

    private static final String HERE = """
            left join area h on h.code = :code
              and (h.valid_from is null or h.valid_from <= :day) and (h.valid_until is null or h.valid_until > :day)
            """;

    private static final String PLACE = """
            select a.code, a.name, a.outline from Area a
            where (a.validFrom is null or a.validFrom <= :day) and (a.validUntil is null or a.validUntil > :day)
              and (a.code = :code or a.level = de.zielforum.area.AreaLevel.MUNICIPALITY)
            """;

    @Inject
    AreaRepository repository;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @Inject
    Areas areas;

    /** An area with its outline. */
    private record Drawn(String code, String name, Geometry geometry) {

        static Drawn of(String code, String name, String outline) {
            return new Drawn(code, name, Boundary.read(outline).geometry());
        }
    }

    /**
     * An area among those of its level that lie around it; empty when no area of today has the code. One query, which answers along with
     * it what else a page asks about areas.
     */
    @Transactional
    public Optional<Drawing> surroundings(String code) {
        var drawn = new ArrayList<Drawn>();
        areas.remember(repository.versions(
                OUTLINE_BESIDE, HERE, Map.of("code", code, "around", AROUND, "day", today()), (area, row) -> {
                    var outline = row.get("beside", String.class);
                    if (outline != null) {
                        drawn.add(Drawn.of(area.code(), area.name(), outline));
                    }
                }));
        return find(drawn, code).map(here -> surroundings(drawn, here));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
    }

    private static Optional<Drawn> find(List<Drawn> drawn, String code) {
        return drawn.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static Drawing surroundings(List<Drawn> drawn, Drawn here) {
        var view = new Envelope(here.geometry().getEnvelopeInternal());
        view.expandBy(view.getWidth() * AROUND, view.getHeight() * AROUND);
        return draw(drawn, here, Plane.of(view, SURROUNDINGS_WIDTH));
    }

    /** Where in the municipality an area lies, or lay, small; empty when no area ever had the code. */
    @Transactional
    public Optional<Drawing> place(String code) {
        var day = areas.lastByCode(code).map(area -> area.validity().nearest(today()));
        var drawn = database.createQuery(PLACE, Object[].class)
                .setParameter("code", code)
                .setParameter("day", day.orElse(today()))
                .getResultStream()
                .map(row -> Drawn.of((String) row[0], (String) row[1], (String) row[2]))
                .toList();
        return find(drawn, code).map(here -> draw(drawn, here, Plane.of(extent(drawn), PLACE_WIDTH)));
    }

    private static Envelope extent(List<Drawn> drawn) {
        var extent = new Envelope();
        drawn.forEach(one -> extent.expandToInclude(one.geometry().getEnvelopeInternal()));
        return extent;
    }

    /** The area a drawing is about lies on top of the others. */
    private static Drawing draw(List<Drawn> drawn, Drawn here, Plane plane) {
        return new Drawing(
                plane.width(),
                plane.height(),
                drawn.stream()
                        .map(one -> shape(one, here, plane))
                        .sorted(Comparator.comparing(Drawing.Shape::here).thenComparing(Drawing.Shape::name))
                        .toList());
    }

    private static Drawing.Shape shape(Drawn one, Drawn here, Plane plane) {
        // What lies outside of the view has no room for a name; a stored outline may cross itself, which only mending
        // can cut.
        var seen = plane.seen(one.geometry());
        var middle = seen.getInteriorPoint();
        return new Drawing.Shape(
                one.code(),
                one.name(),
                role(one, here),
                plane.path(one.geometry()),
                seen.isEmpty() ? 0 : plane.x(middle),
                seen.isEmpty() ? 0 : plane.y(middle),
                seen.isEmpty() ? 0 : plane.room(seen, middle));
    }

    private static Drawing.Role role(Drawn one, Drawn here) {
        if (one == here) {
            return Drawing.Role.HERE;
        }
        return one.geometry().isWithinDistance(here.geometry(), BESIDE) ? Drawing.Role.NEIGHBOUR : Drawing.Role.AROUND;
    }
}
