package de.zielforum.area;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.locationtech.jts.geom.Geometry;

/**
 * A zipped shapefile: boundaries ({@code .shp}), columns ({@code .dbf}), the coordinate system ({@code .prj}) and, where it is
 * told, the encoding of the columns ({@code .cpg}). Coordinates become degrees of WGS 84.
 */
final class Shapefile {

    /** Bytes that an archive may unpack to. */
    private static final int LARGEST = 160 * 1024 * 1024;

    private static final int MOST_ENTRIES = 200;
    private static final List<String> PARTS = List.of("shp", "dbf", "prj", "cpg");

    private Shapefile() {}

    static boolean isArchive(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** The features of the one shapefile in an archive; none when something is wrong with it as a whole. */
    static List<RawFeature> read(byte[] file, List<Finding> findings) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var parts = parts(zip, findings);
            return findings.isEmpty() ? features(parts, findings) : List.of();
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | java.nio.BufferUnderflowException e) {
            findings.add(Finding.ofFile("shapeBroken"));
            return List.of();
        }
    }

    /** Unpacks what belongs to the shapefile, and never more than is bearable. */
    private static Map<String, byte[]> parts(ZipFile zip, List<Finding> findings) throws IOException {
        var parts = new HashMap<String, byte[]>();
        var entries = 0;
        var left = LARGEST;
        for (var entry : Collections.list(zip.getEntries())) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            var ending = name.substring(name.lastIndexOf('.') + 1);
            if (++entries > MOST_ENTRIES) {
                findings.add(Finding.ofFile("unpacksTooLarge", "" + LARGEST / 1024 / 1024));
                return parts;
            }
            if (entry.isDirectory() || name.startsWith("__macosx") || !PARTS.contains(ending)) {
                continue;
            }
            try (var stream = zip.getInputStream(entry)) {
                var bytes = stream.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    findings.add(Finding.ofFile("unpacksTooLarge", "" + LARGEST / 1024 / 1024));
                    return parts;
                }
                if (parts.putIfAbsent(ending, bytes) != null && ending.equals("shp")) {
                    findings.add(Finding.ofFile("shapeSeveral"));
                }
            }
        }
        for (var needed : PARTS.subList(0, 3)) {
            if (!parts.containsKey(needed)) {
                findings.add(Finding.ofFile(needed.equals("prj") ? "shapeWithoutPrj" : "shapeWithout", "." + needed));
            }
        }
        return parts;
    }

    private static List<RawFeature> features(Map<String, byte[]> parts, List<Finding> findings) {
        var text = new String(parts.get("prj"), StandardCharsets.UTF_8);
        var coordinates = Coordinates.of(text);
        if (coordinates.isEmpty()) {
            findings.add(Finding.ofFile("otherCoordinateSystem", Coordinates.name(text)));
            return List.of();
        }
        var rows = DbfTable.read(
                parts.get("dbf"),
                parts.containsKey("cpg") ? new String(parts.get("cpg"), StandardCharsets.US_ASCII).strip() : "");
        var shapes = ShpShapes.read(parts.get("shp"));
        if (shapes.isEmpty()) {
            findings.add(Finding.ofFile("shapeNoAreas"));
            return List.of();
        }
        if (shapes.get().size() != rows.size()) {
            findings.add(Finding.ofFile("shapeUneven", "" + shapes.get().size(), "" + rows.size()));
            return List.of();
        }
        var features = new ArrayList<RawFeature>();
        for (int i = 0; i < rows.size(); i++) {
            var shape = shapes.get().get(i);
            if (rows.get(i).isPresent()) {
                features.add(new RawFeature(
                        true, rows.get(i).get(), () -> GeometryReader.check(degrees(shape, coordinates.get()))));
            }
        }
        if (features.isEmpty()) {
            findings.add(Finding.ofFile("empty"));
        }
        return features;
    }

    private static Geometry degrees(Geometry shape, Coordinates coordinates) {
        if (shape.isEmpty()) {
            throw new GeometryReader.Unusable("geometryMissing");
        }
        return coordinates.degrees(shape);
    }
}
