package de.zielforum.area;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Lays degrees onto a drawing of a given width. Over a municipality the equirectangular projection, true to scale at the middle
 * latitude, is off by less than a line is wide.
 */
final class Plane {

    private static final double MOST_SLENDER = 1.4;

    /** Lines are drawn to a tenth of a pixel. */
    private static final double PARTS = 10;

    private final double west;
    private final double north;
    private final double across;
    private final double down;
    private final int width;
    private final int height;

    private Plane(double west, double north, double across, double down, int width, int height) {
        this.west = west;
        this.north = north;
        this.across = across;
        this.down = down;
        this.width = width;
        this.height = height;
    }

    /** A plane on which this part of the earth is as wide as asked for, or less where it would become too high. */
    static Plane of(Envelope view, int width) {
        var squeeze = Math.cos(Math.toRadians(view.centre().y));
        var down = Math.min(width / (view.getWidth() * squeeze), width * MOST_SLENDER / view.getHeight());
        var across = down * squeeze;
        return new Plane(view.getMinX(), view.getMaxY(), across, down, (int) Math.ceil(view.getWidth() * across), (int)
                Math.ceil(view.getHeight() * down));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The outline as the {@code d} of an SVG path; points that fall onto one another are drawn once. */
    String path(Geometry geometry) {
        var path = new StringBuilder();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                draw(polygon.getExteriorRing(), path);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    draw(polygon.getInteriorRingN(hole), path);
                }
            }
        }
        return path.toString();
    }

    private void draw(LineString ring, StringBuilder path) {
        var beforeX = Long.MIN_VALUE;
        var beforeY = Long.MIN_VALUE;
        for (var point : ring.getCoordinates()) {
            var x = Math.round((point.x - west) * across * PARTS);
            var y = Math.round((north - point.y) * down * PARTS);
            if (x != beforeX || y != beforeY) {
                path.append(beforeX == Long.MIN_VALUE ? 'M' : 'L')
                        .append(x / PARTS)
                        .append(' ')
                        .append(y / PARTS);
            }
            beforeX = x;
            beforeY = y;
        }
        path.append('Z');
    }
}
