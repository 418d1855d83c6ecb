package de.zielforum.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The boundary of an area.
 *
 * @param geometry polygon or multi-polygon in degrees (WGS 84), longitude first
 * @param geoJson the same as a GeoJSON geometry (RFC 7946)
 */
record Boundary(Geometry geometry, String geoJson) {

    /** Digits after the decimal mark that are kept: a centimetre. */
    static final int EXACT = 7;

    /** Digits that a map needs: a metre. */
    static final int DRAWN = 5;

    /** Two drawings that differ by less than this part show the same surface. */
    private static final double ALIKE = 0.001;

    /** WGS 84: semi-major axis in kilometres and first eccentricity. */
    private static final double AXIS = 6378.137;

    private static final double ECCENTRICITY = 0.0818191908426215;

    static Boundary of(Geometry geometry, int digits) {
        var writer = new GeoJsonWriter(digits);
        writer.setEncodeCRS(false);
        writer.setForceCCW(true);
        return new Boundary(geometry, writer.write(geometry));
    }

    /** Reads back what {@link #of} wrote. */
    static Boundary read(String geoJson) {
        try {
            return new Boundary(new GeoJsonReader().read(geoJson), geoJson);
        } catch (ParseException e) {
            throw new IllegalStateException("a stored boundary cannot be read", e);
        }
    }

    /**
     * Size of the surface: the boundary is laid into the cylindrical equal-area projection of the ellipsoid (Snyder, Map
     * Projections: A Working Manual, 1987, equations 10-14, 10-15 and 3-12), where plane areas are true.
     */
    BigDecimal squareKilometres() {
        double sum = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            var polygon = (Polygon) geometry.getGeometryN(i);
            sum += enclosed(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                sum -= enclosed(polygon.getInteriorRingN(hole));
            }
        }
        return BigDecimal.valueOf(sum).setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether two drawings show the same surface: they differ by less than a thousandth of it. */
    boolean sameAs(Boundary other) {
        if (geoJson.equals(other.geoJson)) {
            return true;
        }
        if (!geometry.getEnvelopeInternal().intersects(other.geometry.getEnvelopeInternal())) {
            return false;
        }
        var differs = OverlayNGRobust.overlay(geometry, other.geometry, OverlayNG.SYMDIFFERENCE)
                .getArea();
        return differs <= ALIKE * Math.max(geometry.getArea(), other.geometry.getArea());
    }

    /** The same surface in that projection: kilometres, true to area. Straight lines stay straight between their points. */
    Geometry plane() {
        var plane = geometry.copy();
        plane.apply((CoordinateFilter) point -> {
            point.x = Math.toRadians(point.x) * AXIS;
            point.y = height(point.y);
        });
        plane.geometryChanged();
        return plane;
    }

    private static double enclosed(LineString ring) {
        var points = ring.getCoordinates();
        double twice = 0;
        for (int i = 0; i + 1 < points.length; i++) {
            twice += (points[i + 1].x - points[i].x) * (height(points[i].y) + height(points[i + 1].y));
        }
        return Math.abs(twice) / 2 * Math.toRadians(1) * AXIS;
    }

    private static double height(double latitude) {
        var sine = Math.sin(Math.toRadians(latitude));
        var e = ECCENTRICITY;
        var q = (1 - e * e) * (sine / (1 - e * e * sine * sine) - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e));
        return AXIS * q / 2;
    }
}
