package de.zielforum.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Finds out by their boundaries which areas became which. Surfaces are compared in a projection that is true to area. */
final class Successions {

    /** Boundaries of two stands never quite meet; smaller parts are nothing but that. */
    private static final double SLIVER = 0.001;

    private static final int DIGITS = 6;

    /** A part of one area that lies in another. */
    record Part(AreaId predecessor, AreaId successor, BigDecimal share) {}

    private Successions() {}

    /** Of each former area, which part of it lies in which later one; parts of less than a thousandth are left out. */
    static List<Part> between(List<Area> former, List<Area> later) {
        var tree = new STRtree();
        record Later(AreaId id, Geometry plane) {}
        for (var area : later) {
            var plane = Boundary.read(area.boundary()).plane();
            tree.insert(plane.getEnvelopeInternal(), new Later(area.id(), plane));
        }
        var parts = new ArrayList<Part>();
        for (var area : former) {
            var plane = Boundary.read(area.boundary()).plane();
            for (var found : tree.query(plane.getEnvelopeInternal())) {
                var candidate = (Later) found;
                var common = OverlayNGRobust.overlay(plane, candidate.plane(), OverlayNG.INTERSECTION)
                        .getArea();
                var share = Math.min(1, common / plane.getArea());
                if (share >= SLIVER) {
                    parts.add(new Part(
                            area.id(),
                            candidate.id(),
                            BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP)));
                }
            }
        }
        return parts;
    }
}
