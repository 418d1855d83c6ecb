package de.zielforum.area;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

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

    /** What of an area is seen. */
    Geometry seen(Geometry geometry) {
        var view = new Envelope(west, west + width / across, north - height / down, north);
        return OverlayNGRobust.overlay(
                GeometryFixer.fix(geometry), geometry.getFactory().toGeometry(view), OverlayNG.INTERSECTION);
    }

    int x(Point point) {
        return (int) Math.round((point.getX() - west) * across);
    }

    int y(Point point) {
        return (int) Math.round((north - point.getY()) * down);
    }

    /** How far an area reaches to the nearer side of a point in it, twice. */
    int room(Geometry seen, Point middle) {
        var line = seen.getFactory().createLineString(new Coordinate[] {
            new Coordinate(west, middle.getY()), new Coordinate(west + width / across, middle.getY())
        });
        var crossing = OverlayNGRobust.overlay(line, seen, OverlayNG.INTERSECTION);
        for (int i = 0; i < crossing.getNumGeometries(); i++) {
            var part = crossing.getGeometryN(i).getEnvelopeInternal();
            if (part.getMinX() <= middle.getX() && part.getMaxX() >= middle.getX()) {
                var half = Math.min(middle.getX() - part.getMinX(), part.getMaxX() - middle.getX());
                return (int) Math.round(2 * half * across);
            }
        }
        return 0;
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
