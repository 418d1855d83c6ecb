package de.zielforum.area;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * The coordinate system of a shapefile: degrees, or a transverse Mercator projection such as UTM, on ETRS 89 or WGS 84, which lie
 * less than a metre apart and are taken as one. Told by the parameters in the text (well-known text, version 1), not by its name,
 * so that every way of naming EPSG:25832, 25833, 4647, 4258 and 4326 is understood.
 */
final class Coordinates {

    private static final Pattern NAME = Pattern.compile("^\\s*\\w+\\s*\\[\\s*\"([^\"]*)\"");
    private static final Pattern DATUM = Pattern.compile("DATUM\\s*\\[\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROJECTION =
            Pattern.compile("PROJECTION\\s*\\[\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT =
            Pattern.compile("UNIT\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*([-+.\\deE]+)", Pattern.CASE_INSENSITIVE);
    private static final String DEGREES = "+proj=longlat +ellps=GRS80 +no_defs";
    private static final double METRE = 1e-9;

    /** Null for degrees. */
    private final BasicCoordinateTransform toDegrees;

    private Coordinates(BasicCoordinateTransform toDegrees) {
        this.toDegrees = toDegrees;
    }

    /** Reads the text; empty when the system is another one. */
    static Optional<Coordinates> of(String text) {
        var datum = find(DATUM, text).toUpperCase(Locale.ROOT).replaceAll("[\\s_]", "");
        if (!datum.contains("ETRS")
                && !datum.contains("WGS1984")
                && !datum.contains("WGS84")
                && !datum.contains("EUROPEANTERRESTRIALREFERENCESYSTEM1989")) {
            return Optional.empty();
        }
        if (!text.stripLeading().toUpperCase(Locale.ROOT).startsWith("PROJCS")) {
            return Optional.of(new Coordinates(null));
        }
        var projection = find(PROJECTION, text).toUpperCase(Locale.ROOT);
        if (!projection.equals("TRANSVERSE_MERCATOR") || !inMetres(text)) {
            return Optional.empty();
        }
        return Optional.of(new Coordinates(new BasicCoordinateTransform(mercator(text), system(DEGREES))));
    }

    /** What the system is called, for messages. */
    static String name(String text) {
        var name = find(NAME, text);
        return name.isEmpty() ? "?" : name;
    }

    /** The unit of lengths is the last one; that of angles stands before it. */
    private static boolean inMetres(String text) {
        var units = UNIT.matcher(text).results().toList();
        return !units.isEmpty() && Math.abs(number(units.getLast().group(1)) - 1) < METRE;
    }

    private static CoordinateReferenceSystem mercator(String text) {
        return system(String.format(
                Locale.ROOT,
                "+proj=tmerc +lat_0=%s +lon_0=%s +k=%s +x_0=%s +y_0=%s +ellps=GRS80 +units=m +no_defs",
                parameter(text, "latitude_of_origin", 0),
                parameter(text, "central_meridian", 0),
                parameter(text, "scale_factor", 1),
                parameter(text, "false_easting", 0),
                parameter(text, "false_northing", 0)));
    }

    private static CoordinateReferenceSystem system(String parameters) {
        return new CRSFactory().createFromParameters("", parameters);
    }

    private static double parameter(String text, String name, double otherwise) {
        var found = Pattern.compile(
                        "PARAMETER\\s*\\[\\s*\"" + name + "\"\\s*,\\s*([-+.\\deE]+)", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        return found.find() ? number(found.group(1)) : otherwise;
    }

    /** @throws IllegalArgumentException when the text is no number */
    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** The geometry in degrees, longitude first. */
    Geometry degrees(Geometry geometry) {
        var degrees = geometry.copy();
        degrees.apply((CoordinateFilter) point -> {
            if (toDegrees != null) {
                var result = toDegrees.transform(new ProjCoordinate(point.x, point.y), new ProjCoordinate());
                point.x = result.x;
                point.y = result.y;
            }
            GeometryReader.requireDegrees(point.x, point.y);
        });
        degrees.geometryChanged();
        return degrees;
    }
}
