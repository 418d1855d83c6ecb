package de.zielforum.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static final String SURROUNDINGS = """
            select a.id, a.code, a.name, a.level, a.parent,
              case when a.level = h.level
                and a.west <= h.east + (h.east - h.west) * :around and a.east >= h.west - (h.east - h.west) * :around
                and a.south <= h.north + (h.north - h.south) * :around and a.north >= h.south - (h.north - h.south) * :around
                then a.outline end
            from Area a left join Area h on h.code = :code
            """;

    private static final String PLACE = """
            select a.code, a.name, a.outline from Area a
            where a.code = :code or a.level = de.zielforum.area.AreaLevel.MUNICIPALITY
            """;

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
     * An area among those of its level that lie around it; empty when there is no such area. One query, which answers along with
     * it what else a page asks about areas.
     */
    @Transactional
    public Optional<Drawing> surroundings(String code) {
        var views = new ArrayList<AreaView>();
        var drawn = new ArrayList<Drawn>();
        database.createQuery(SURROUNDINGS, Object[].class)
                .setParameter("code", code)
                .setParameter("around", AROUND)
                .getResultStream()
                .forEach(row -> {
                    var view = new AreaView(
                            (AreaId) row[0], (String) row[1], (String) row[2], (AreaLevel) row[3], (AreaId) row[4]);
                    views.add(view);
                    if (row[5] != null) {
                        drawn.add(Drawn.of(view.code(), view.name(), (String) row[5]));
                    }
                });
        areas.remember(views);
        return find(drawn, code).map(here -> surroundings(drawn, here));
    }

    private static Optional<Drawn> find(List<Drawn> drawn, String code) {
        return drawn.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static Drawing surroundings(List<Drawn> drawn, Drawn here) {
        var view = new Envelope(here.geometry().getEnvelopeInternal());
        view.expandBy(view.getWidth() * AROUND, view.getHeight() * AROUND);
        return draw(drawn, here, Plane.of(view, SURROUNDINGS_WIDTH));
    }

    /** Where in the municipality an area lies, small; empty when there is no such area. */
    @Transactional
    public Optional<Drawing> place(String code) {
        var drawn = database.createQuery(PLACE, Object[].class)
                .setParameter("code", code)
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
                        .map(one ->
                                new Drawing.Shape(one.code(), one.name(), role(one, here), plane.path(one.geometry())))
                        .sorted(Comparator.comparing(Drawing.Shape::here).thenComparing(Drawing.Shape::name))
                        .toList());
    }

    private static Drawing.Role role(Drawn one, Drawn here) {
        if (one == here) {
            return Drawing.Role.HERE;
        }
        return one.geometry().isWithinDistance(here.geometry(), BESIDE) ? Drawing.Role.NEIGHBOUR : Drawing.Role.AROUND;
    }
}
