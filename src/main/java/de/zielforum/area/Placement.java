package de.zielforum.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Finds the larger area in which an area lies by a point inside of it, for files that do not tell. */
final class Placement {

    private record Larger(String code, PreparedGeometry boundary) {}

    private Placement() {}

    /**
     * From the code of each area of a file to that of the area it lies in; areas that lie nowhere are not in the map.
     *
     * @param stored what may be there besides the file; used on levels that the file does not contain
     */
    static Map<String, String> of(List<ReadArea> read, List<Area> stored) {
        var places = new HashMap<String, String>();
        for (var level : AreaLevel.values()) {
            var areas = read.stream().filter(area -> area.level() == level).toList();
            if (level.above().isEmpty() || areas.isEmpty()) {
                continue;
            }
            var larger = larger(level.above().get(), read, stored);
            for (var area : areas) {
                var inside = area.boundary().geometry().getInteriorPoint();
                larger.stream()
                        .filter(one -> larger.size() == 1 || one.boundary().contains(inside))
                        .findFirst()
                        .ifPresent(one -> places.put(area.code(), one.code()));
            }
        }
        return places;
    }

    private static List<Larger> larger(AreaLevel level, List<ReadArea> read, List<Area> stored) {
        var factory = new PreparedGeometryFactory();
        var inFile = read.stream()
                .filter(area -> area.level() == level)
                .map(area ->
                        new Larger(area.code(), factory.create(area.boundary().geometry())))
                .toList();
        return !inFile.isEmpty()
                ? inFile
                : stored.stream()
                        .filter(area -> area.level() == level)
                        .map(area -> new Larger(
                                area.code(),
                                factory.create(Boundary.read(area.boundary()).geometry())))
                        .toList();
    }
}
