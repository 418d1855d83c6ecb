package de.zielforum.area;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * Reads polygons from the main file of a shapefile (ESRI Shapefile Technical Description, July 1998): with or without heights
 * and measures, which are passed over.
 */
final class ShpShapes {

    private static final int MAGIC = 9994;
    private static final int HEADER = 100;
    private static final int POLYGON = 5;
    private static final int POLYGON_Z = 15;
    private static final int POLYGON_M = 25;
    private static final int FEWEST_POINTS = 4;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory(new PrecisionModel(), 4326);

    private ShpShapes() {}

    /**
     * The shapes in their order, an empty one where a record has none; nothing when the file holds no polygons.
     *
     * @throws java.nio.BufferUnderflowException or IllegalArgumentException when the file is broken
     */
    static Optional<List<Geometry>> read(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        if (bytes.getInt(0) != MAGIC) {
            throw new IllegalArgumentException("no shapefile");
        }
        var type = bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(32);
        if (type != POLYGON && type != POLYGON_Z && type != POLYGON_M) {
            return Optional.empty();
        }
        var shapes = new ArrayList<Geometry>();
        bytes.position(HEADER);
        while (bytes.remaining() > 8) {
            var words = bytes.order(ByteOrder.BIG_ENDIAN).getInt(bytes.position() + 4);
            bytes.position(bytes.position() + 8);
            var length = Math.multiplyExact(words, 2);
            if (length < 4 || length > bytes.remaining()) {
                throw new IllegalArgumentException("a record is longer than the file");
            }
            shapes.add(shape(bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN)));
            bytes.position(bytes.position() + length);
        }
        return Optional.of(shapes);
    }

    private static Geometry shape(ByteBuffer record) {
        if (record.getInt() == 0) {
            return GEOMETRIES.createPolygon();
        }
        record.position(36);
        var parts = record.getInt();
        var points = record.getInt();
        if (parts < 0 || points < 0 || 44L + 4L * parts + 16L * points > record.limit()) {
            throw new IllegalArgumentException("a record has more points than bytes");
        }
        var starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = record.getInt();
        }
        starts[parts] = points;
        var all = new Coordinate[points];
        for (int i = 0; i < points; i++) {
            all[i] = new Coordinate(record.getDouble(), record.getDouble());
        }
        var rings = new ArrayList<LinearRing>();
        for (int i = 0; i < parts; i++) {
            if (starts[i] < 0 || starts[i] > starts[i + 1]) {
                throw new IllegalArgumentException("parts are out of order");
            }
            rings.add(ring(java.util.Arrays.copyOfRange(all, starts[i], starts[i + 1])));
        }
        return polygons(rings);
    }

    private static LinearRing ring(Coordinate[] points) {
        if (points.length < FEWEST_POINTS || !points[0].equals2D(points[points.length - 1])) {
            throw new IllegalArgumentException("a ring is open");
        }
        return GEOMETRIES.createLinearRing(points);
    }

    /** Outer rings run clockwise, holes the other way round; a hole belongs to the smallest outer ring around it. */
    private static Geometry polygons(List<LinearRing> rings) {
        var outer = new ArrayList<Polygon>();
        var holes = new ArrayList<LinearRing>();
        for (var ring : rings) {
            if (Orientation.isCCW(ring.getCoordinateSequence())) {
                holes.add(ring);
            } else {
                outer.add(GEOMETRIES.createPolygon(ring));
            }
        }
        var inside = new ArrayList<List<LinearRing>>();
        outer.forEach(one -> inside.add(new ArrayList<>()));
        for (var hole : holes) {
            var point = GEOMETRIES.createPolygon(hole).getInteriorPoint();
            var around = -1;
            for (int i = 0; i < outer.size(); i++) {
                if (outer.get(i).contains(point)
                        && (around < 0
                                || outer.get(i).getArea() < outer.get(around).getArea())) {
                    around = i;
                }
            }
            if (around < 0) {
                // Some programs write outer rings the wrong way round.
                outer.add(GEOMETRIES.createPolygon(hole));
                inside.add(new ArrayList<>());
            } else {
                inside.get(around).add(hole);
            }
        }
        var polygons = new Polygon[outer.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = GEOMETRIES.createPolygon(
                    outer.get(i).getExteriorRing(), inside.get(i).toArray(LinearRing[]::new));
        }
        return polygons.length == 1 ? polygons[0] : GEOMETRIES.createMultiPolygon(polygons);
    }
}
