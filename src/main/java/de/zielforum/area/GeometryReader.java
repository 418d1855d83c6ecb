package de.zielforum.area;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Reads a GeoJSON polygon or multi-polygon strictly, so that what is wrong can be named. */
final class GeometryReader {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory(new PrecisionModel(), 4326);

    /** Boundaries of offices often touch themselves by a hair; more than this part of the surface may not change. */
    private static final double REPAIRABLE = 0.001;

    private GeometryReader() {}

    /**
     * A valid polygon or multi-polygon in degrees, longitude first.
     *
     * @param repairedAt where the given boundary crossed or touched itself a little, or an empty text
     */
    record Surface(Geometry geometry, String repairedAt) {}

    /** @throws Unusable naming the rule that is broken */
    static Surface read(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var read = switch (geometry.path("type").asText("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> multiPolygon(coordinates);
            case "" -> throw new Unusable("geometryMissing");
            default ->
                throw new Unusable("geometryNoArea", geometry.path("type").asText());
        };
        return check(read);
    }

    /**
     * The same for a polygon or multi-polygon that is read already.
     *
     * @throws Unusable when it is no surface
     */
    static Surface check(Geometry read) {
        var validity = new IsValidOp(read);
        if (validity.isValid()) {
            return new Surface(read, "");
        }
        var place = validity.getValidationError().getCoordinate();
        var repaired = GeometryFixer.fix(read);
        if (!repairs(repaired, read)) {
            throw new Unusable("geometryInvalid", degrees(place.x), degrees(place.y));
        }
        return new Surface(repaired, degrees(place.x) + " / " + degrees(place.y));
    }

    private static boolean repairs(Geometry repaired, Geometry given) {
        return repaired instanceof Polygonal
                && repaired.getArea() > 0
                && Math.abs(repaired.getArea() - given.getArea()) <= REPAIRABLE * given.getArea();
    }

    private static Geometry multiPolygon(JsonNode coordinates) {
        var polygons = new ArrayList<Polygon>();
        coordinates.forEach(one -> polygons.add(polygon(one)));
        if (polygons.isEmpty()) {
            throw new Unusable("geometryMissing");
        }
        return GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode coordinates) {
        var rings = new ArrayList<LinearRing>();
        coordinates.forEach(one -> rings.add(ring(one)));
        if (rings.isEmpty()) {
            throw new Unusable("geometryMissing");
        }
        return GEOMETRIES.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        var points = new Coordinate[positions.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = position(positions.get(i));
        }
        if (points.length < 4 || !points[0].equals2D(points[points.length - 1])) {
            throw new Unusable("ringOpen");
        }
        return GEOMETRIES.createLinearRing(points);
    }

    private static Coordinate position(JsonNode position) {
        if (position.size() < 2
                || !position.get(0).isNumber()
                || !position.get(1).isNumber()) {
            throw new Unusable("positionUnreadable");
        }
        var longitude = position.get(0).doubleValue();
        var latitude = position.get(1).doubleValue();
        requireDegrees(longitude, latitude);
        return new Coordinate(longitude, latitude);
    }

    /** @throws Unusable when the two are no place on earth */
    static void requireDegrees(double longitude, double latitude) {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new Unusable("positionNoDegrees", degrees(longitude), degrees(latitude));
        }
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    /** The geometry cannot be used. */
    static final class Unusable extends RuntimeException {

        private final String rule;
        private final String[] arguments;

        Unusable(String rule, String... arguments) {
            super(rule);
            this.rule = rule;
            this.arguments = arguments.clone();
        }

        String rule() {
            return rule;
        }

        String[] arguments() {
            return arguments.clone();
        }
    }
}
