package de.zielforum.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Draws areas of a level, so that a map needs neither a script nor anything fetched from elsewhere. */
@ApplicationScoped
public class MapSheets {

    /** A town has a few levels, and a few times at which its areas changed. */
    private static final int MOST_DRAWN = 16;

    @Inject
    EntityManager database;

    /** What has been drawn, as long as no areas are brought in; every node has its own. */
    private final Map<Drawn, MapSheet> drawn = new ConcurrentHashMap<>();

    private record Drawn(Set<AreaId> areas, Instant changed) {}

    /**
     * Areas of one level and one time; empty when none of them is known. At most one query.
     *
     * @param changed when areas were last brought in, so that what is drawn already can be given again; null to draw anew
     */
    @Transactional
    public Optional<MapSheet> of(Collection<AreaView> areas, Instant changed) {
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        var key = new Drawn(areas.stream().map(AreaView::id).collect(Collectors.toSet()), changed);
        var known = changed == null ? null : drawn.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var sheet = draw(areas.iterator().next().level(), key.areas());
        if (changed != null && sheet.isPresent()) {
            if (drawn.size() >= MOST_DRAWN) {
                drawn.clear();
            }
            drawn.put(key, sheet.get());
        }
        return sheet;
    }

    private Optional<MapSheet> draw(AreaLevel level, Set<AreaId> wanted) {
        var rows = database.createQuery(
                        "select a.id, a.code, a.outline from Area a where a.level = :level order by a.code",
                        Object[].class)
                .setParameter("level", level)
                .getResultStream()
                .filter(row -> wanted.contains((AreaId) row[0]))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var outlines = rows.stream()
                .map(row -> Boundary.read((String) row[2]).geometry())
                .toList();
        var sheet = new Sheet(outlines);
        var shapes = new ArrayList<MapSheet.Shape>();
        for (int i = 0; i < outlines.size(); i++) {
            shapes.add(sheet.shape((String) rows.get(i)[1], outlines.get(i)));
        }
        return Optional.of(new MapSheet(sheet.width(), sheet.height(), shapes));
    }

    /**
     * Lays degrees onto the sheet. Over a municipality the equirectangular projection, true to scale at the middle latitude, is off
     * by less than a line is wide.
     */
    private static final class Sheet {

        private final Envelope view = new Envelope();
        private final double across;
        private final double down;

        Sheet(List<Geometry> outlines) {
            outlines.forEach(outline -> view.expandToInclude(outline.getEnvelopeInternal()));
            var squeeze = Math.cos(Math.toRadians(view.centre().y));
            down = MapSheet.SIDE / Math.max(view.getWidth() * squeeze, view.getHeight());
            across = down * squeeze;
        }

        int width() {
            return (int) Math.ceil(view.getWidth() * across);
        }

        int height() {
            return (int) Math.ceil(view.getHeight() * down);
        }

        MapSheet.Shape shape(String code, Geometry outline) {
            var rings = new ArrayList<int[]>();
            Polygon largest = null;
            for (int i = 0; i < outline.getNumGeometries(); i++) {
                if (outline.getGeometryN(i) instanceof Polygon polygon) {
                    add(polygon.getExteriorRing(), rings);
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        add(polygon.getInteriorRingN(hole), rings);
                    }
                    largest = largest == null || polygon.getArea() > largest.getArea() ? polygon : largest;
                }
            }
            var sign = sign(largest);
            var room =
                    largest == null ? 0 : (int) (largest.getEnvelopeInternal().getWidth() * across);
            return new MapSheet.Shape(code, rings, x(sign.getX()), y(sign.getY()), room);
        }

        private Point sign(Polygon largest) {
            if (largest == null) {
                throw new IllegalStateException("a stored boundary has no surface");
            }
            var middle = largest.getCentroid();
            return largest.contains(middle) ? middle : largest.getInteriorPoint();
        }

        /** Corners that fall onto one another are one; what becomes smaller than a triangle is not drawn. */
        private void add(LineString ring, List<int[]> rings) {
            var corners = new int[2 * ring.getNumPoints()];
            var filled = 0;
            for (var point : ring.getCoordinates()) {
                var x = x(point.x);
                var y = y(point.y);
                if (filled == 0 || corners[filled - 2] != x || corners[filled - 1] != y) {
                    corners[filled++] = x;
                    corners[filled++] = y;
                }
            }
            // The last corner is the first again.
            if (filled - 2 >= 6) {
                rings.add(Arrays.copyOf(corners, filled - 2));
            }
        }

        private int x(double longitude) {
            return (int) Math.round((longitude - view.getMinX()) * across);
        }

        private int y(double latitude) {
            return (int) Math.round((view.getMaxY() - latitude) * down);
        }
    }
}
