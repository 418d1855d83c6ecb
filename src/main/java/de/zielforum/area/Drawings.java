package de.zielforum.area;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    /** Some megabytes: the surroundings of the areas of a town, each with what it was drawn from. */
    private static final long CHARACTERS_KEPT = 5_000_000;

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

    /** What was drawn lately, by what it was drawn from, so that it is right on every node and for ever. */
    private final Cache<Sketch, Drawing> drawings = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((Sketch sketch, Drawing drawing) -> sketch.characters() + drawing.characters())
            .build();

    /** An area and its outline as GeoJSON. */
    private record Source(String code, String name, String outline) {}

    /** What a drawing follows from; {@code around} is how much is seen about the area, null for the whole municipality. */
    private record Sketch(List<Source> areas, String here, Double around) {

        int characters() {
            return areas.stream().mapToInt(area -> area.outline().length()).sum();
        }
    }

    /** An area with its outline. */
    private record Drawn(String code, String name, Geometry geometry) {

        static Drawn of(Source area) {
            return new Drawn(
                    area.code(), area.name(), Boundary.read(area.outline()).geometry());
        }
    }

    /**
     * An area among those of its level that lie around it; empty when no area of today has the code. One query, which answers along with
     * it what else a page asks about areas.
     */
    @Transactional
    public Optional<Drawing> surroundings(String code) {
        var around = new ArrayList<Source>();
        areas.remember(repository.versions(
                OUTLINE_BESIDE, HERE, Map.of("code", code, "around", AROUND, "day", today()), (area, row) -> {
                    var outline = row.get("beside", String.class);
                    if (outline != null) {
                        around.add(new Source(area.code(), area.name(), outline));
                    }
                }));
        return drawing(around, code, AROUND);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
    }

    /** Where in the municipality an area lies, or lay, small; empty when no area ever had the code. */
    @Transactional
    public Optional<Drawing> place(String code) {
        var day = areas.lastByCode(code).map(area -> area.validity().nearest(today()));
        var drawn = database.createQuery(PLACE, Object[].class)
                .setParameter("code", code)
                .setParameter("day", day.orElse(today()))
                .getResultStream()
                .map(row -> new Source((String) row[0], (String) row[1], (String) row[2]))
                .toList();
        return drawing(drawn, code, null);
    }

    private Optional<Drawing> drawing(List<Source> areas, String here, Double around) {
        return areas.stream().anyMatch(area -> area.code().equals(here))
                ? Optional.of(drawings.get(new Sketch(List.copyOf(areas), here, around), Drawings::draw))
                : Optional.empty();
    }

    /** The area a drawing is about lies on top of the others. */
    private static Drawing draw(Sketch sketch) {
        var drawn = sketch.areas().stream().map(Drawn::of).toList();
        var here = drawn.stream()
                .filter(one -> one.code().equals(sketch.here()))
                .findFirst()
                .orElseThrow();
        var plane = sketch.around() == null
                ? Plane.of(extent(drawn), PLACE_WIDTH)
                : Plane.of(surroundings(here, sketch.around()), SURROUNDINGS_WIDTH);
        return new Drawing(
                plane.width(),
                plane.height(),
                drawn.stream()
                        .map(one -> shape(one, here, plane))
                        .sorted(Comparator.comparing(Drawing.Shape::here).thenComparing(Drawing.Shape::name))
                        .toList());
    }

    private static Envelope surroundings(Drawn here, double around) {
        var view = new Envelope(here.geometry().getEnvelopeInternal());
        view.expandBy(view.getWidth() * around, view.getHeight() * around);
        return view;
    }

    private static Envelope extent(List<Drawn> drawn) {
        var extent = new Envelope();
        drawn.forEach(one -> extent.expandToInclude(one.geometry().getEnvelopeInternal()));
        return extent;
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
