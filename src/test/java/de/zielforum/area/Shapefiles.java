package de.zielforum.area;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Writes zipped shapefiles for tests. */
final class Shapefiles {

    static final String UTM = """
            PROJCS["ETRS_1989_UTM_Zone_%dN",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,\
            298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],\
            PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",%d.0],\
            PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]""";
    static final String DEGREES = """
            GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],\
            PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<Geometry> shapes = new ArrayList<>();
    private final List<Map<String, String>> rows = new ArrayList<>();
    private Charset charset = java.nio.charset.StandardCharsets.UTF_8;

    Shapefiles row(Geometry shape, Map<String, String> columns) {
        shapes.add(shape);
        rows.add(columns);
        return this;
    }

    Shapefiles in(Charset other) {
        charset = other;
        return this;
    }

    Shapefiles part(String ending, String text) {
        parts.put("gebiete." + ending, text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return this;
    }

    /** All parts but those named. */
    byte[] zip(String... without) {
        parts.put("gebiete.shp", shp());
        parts.put("gebiete.dbf", dbf());
        for (var ending : without) {
            parts.remove("gebiete." + ending);
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry("ordner/" + part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] shp() {
        var bytes = new ByteArrayOutputStream();
        var header = ByteBuffer.allocate(100);
        header.putInt(0, 9994);
        header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
        bytes.writeBytes(header.array());
        for (int i = 0; i < shapes.size(); i++) {
            var content = record(shapes.get(i));
            bytes.writeBytes(ByteBuffer.allocate(8)
                    .putInt(i + 1)
                    .putInt(content.length / 2)
                    .array());
            bytes.writeBytes(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] record(Geometry shape) {
        var rings = new ArrayList<Coordinate[]>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            var polygon = (Polygon) shape.getGeometryN(i);
            rings.add(turned(polygon.getExteriorRing().getCoordinates(), false));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(turned(polygon.getInteriorRingN(hole).getCoordinates(), true));
            }
        }
        var points = rings.stream().mapToInt(ring -> ring.length).sum();
        var record = ByteBuffer.allocate(44 + 4 * rings.size() + 16 * points).order(ByteOrder.LITTLE_ENDIAN);
        var box = shape.getEnvelopeInternal();
        record.putInt(5).putDouble(box.getMinX()).putDouble(box.getMinY()).putDouble(box.getMaxX());
        record.putDouble(box.getMaxY()).putInt(rings.size()).putInt(points);
        var start = 0;
        for (var ring : rings) {
            record.putInt(start);
            start += ring.length;
        }
        for (var ring : rings) {
            for (var point : ring) {
                record.putDouble(point.x).putDouble(point.y);
            }
        }
        return record.array();
    }

    private static Coordinate[] turned(Coordinate[] ring, boolean counterClockwise) {
        return Orientation.isCCW(ring) == counterClockwise
                ? ring
                : List.of(ring).reversed().toArray(Coordinate[]::new);
    }

    private byte[] dbf() {
        var names = List.copyOf(rows.getFirst().keySet());
        var width = 60;
        var length = 1 + width * names.size();
        var first = 33 + 32 * names.size();
        var table = ByteBuffer.allocate(first + rows.size() * length + 1).order(ByteOrder.LITTLE_ENDIAN);
        table.put(0, (byte) 3).putInt(4, rows.size()).putShort(8, (short) first).putShort(10, (short) length);
        for (int i = 0; i < names.size(); i++) {
            table.put(32 + 32 * i, names.get(i).getBytes(charset));
            table.put(32 + 32 * i + 11, (byte) 'C').put(32 + 32 * i + 16, (byte) width);
        }
        table.put(first - 1, (byte) 0x0D);
        for (int row = 0; row < rows.size(); row++) {
            var at = first + row * length;
            for (int i = 0; i < length; i++) {
                table.put(at + i, (byte) ' ');
            }
            for (int i = 0; i < names.size(); i++) {
                table.put(at + 1 + i * width, rows.get(row).get(names.get(i)).getBytes(charset));
            }
        }
        return table.array();
    }

    /**
     * A geometry in degrees, projected to UTM by Krüger's series (C. F. F. Karney, Transverse Mercator with an accuracy of a few
     * nanometers, J. Geodesy 85, 2011, equations 7–11 and 35, to the fourth order): written anew so that what reads is not
     * checked against itself.
     */
    static Geometry utm(Geometry degrees, int centralMeridian) {
        var plane = degrees.copy();
        plane.apply((CoordinateFilter) point -> {
            var f = 1 / 298.257222101;
            var n = f / (2 - f);
            var e = Math.sqrt(f * (2 - f));
            var radius = 6378137 / (1 + n) * (1 + n * n / 4 + Math.pow(n, 4) / 64);
            double[] alpha = {
                n / 2 - 2 * n * n / 3 + 5 * Math.pow(n, 3) / 16 + 41 * Math.pow(n, 4) / 180,
                13 * n * n / 48 - 3 * Math.pow(n, 3) / 5 + 557 * Math.pow(n, 4) / 1440,
                61 * Math.pow(n, 3) / 240 - 103 * Math.pow(n, 4) / 140,
                49561 * Math.pow(n, 4) / 161280
            };
            var tau = Math.tan(Math.toRadians(point.y));
            var sigma = Math.sinh(e * atanh(e * tau / Math.hypot(1, tau)));
            var conformal = tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
            var lambda = Math.toRadians(point.x - centralMeridian);
            var xi = Math.atan2(conformal, Math.cos(lambda));
            var eta = asinh(Math.sin(lambda) / Math.hypot(conformal, Math.cos(lambda)));
            var north = xi;
            var east = eta;
            for (int j = 1; j <= alpha.length; j++) {
                north += alpha[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
                east += alpha[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
            }
            point.x = 500000 + 0.9996 * radius * east;
            point.y = 0.9996 * radius * north;
        });
        plane.geometryChanged();
        return plane;
    }

    private static double atanh(double x) {
        return Math.log((1 + x) / (1 - x)) / 2;
    }

    private static double asinh(double x) {
        return Math.log(x + Math.hypot(1, x));
    }
}
