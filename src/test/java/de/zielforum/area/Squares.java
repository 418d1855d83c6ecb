package de.zielforum.area;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Files of areas that are rectangles of a town two tenths of a degree wide and a tenth high. */
public final class Squares {

    private static final double WEST = 9;
    private static final double SOUTH = 54;
    private static final double UNIT = 0.01;

    private final List<String> features = new ArrayList<>();
    private final Shapefiles shapes = new Shapefiles().part("prj", Shapefiles.DEGREES);

    /** A file with the town itself, {@code STADT}. */
    public static Squares town() {
        return new Squares().area("STADT", "Kleinstadt", "municipality", null, 0, 0, 20, 10);
    }

    /** A file without it. */
    public static Squares some() {
        return new Squares();
    }

    /** A district between two columns of the town, in its full height. */
    public Squares district(String code, int from, int to) {
        return area(code, "Bezirk " + code, "district", "STADT", from, 0, to, 10);
    }

    /** A neighbourhood between two columns and two rows of the town. */
    public Squares neighbourhood(String code, String parent, int west, int south, int east, int north) {
        return area(code, "Viertel " + code, "neighbourhood", parent, west, south, east, north);
    }

    public Squares area(
            String code, String name, String level, String parent, int west, int south, int east, int north) {
        var x1 = WEST + west * UNIT;
        var x2 = WEST + east * UNIT;
        var y1 = SOUTH + south * UNIT;
        var y2 = SOUTH + north * UNIT;
        var ring = String.format(
                Locale.ROOT,
                "[%1$.5f,%2$.5f],[%3$.5f,%2$.5f],[%3$.5f,%4$.5f],[%1$.5f,%4$.5f],[%1$.5f,%2$.5f]",
                x1,
                y1,
                x2,
                y2);
        features.add(AreasTest.feature(
                code, name, level, parent, "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}"));
        var shape = new GeometryFactory().toGeometry(new Envelope(x1, x2, y1, y2));
        shapes.row(shape, Map.of("KZ", code, "TITEL", name, "STUFE", level, "IN", parent == null ? "" : parent));
        return this;
    }

    /** The same as a zipped shapefile, whose columns {@code KZ}, {@code TITEL}, {@code STUFE} and {@code IN} nobody would guess. */
    public byte[] shapefile() {
        return shapes.zip();
    }

    public InputStream file() {
        var text = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
