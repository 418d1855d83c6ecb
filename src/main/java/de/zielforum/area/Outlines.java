package de.zielforum.area;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Draws boundaries with fewer points. All areas of a level are simplified together, so that neighbours keep one common line
 * and no gap opens between them.
 */
final class Outlines {

    /** A line may be this part of the map's width off; on a map of 800 pixels that is less than half a pixel. */
    private static final double TOLERANCE = 1.0 / 2000;

    private Outlines() {}

    /** The boundaries in the same order, simplified and rounded. */
    static List<Boundary> of(List<Boundary> exact) {
        if (exact.isEmpty()) {
            return List.of();
        }
        var box = new Envelope();
        exact.forEach(boundary -> box.expandToInclude(boundary.geometry().getEnvelopeInternal()));
        // A degree of longitude is shorter than one of latitude; without this, lines would be coarser in one direction.
        var squeeze = Math.cos(Math.toRadians(box.centre().y));
        var flat = AffineTransformation.scaleInstance(squeeze, 1);
        var back = AffineTransformation.scaleInstance(1 / squeeze, 1);
        var tolerance = Math.max(box.getWidth() * squeeze, box.getHeight()) * TOLERANCE;

        var plane = exact.stream()
                .map(boundary -> flat.transform(boundary.geometry()))
                .toArray(Geometry[]::new);
        var simplified = CoverageSimplifier.simplify(plane, tolerance);
        var outlines = new ArrayList<Boundary>();
        for (int i = 0; i < plane.length; i++) {
            var usable = simplified[i] != null && !simplified[i].isEmpty() && simplified[i].isValid();
            var outline = usable ? simplified[i] : TopologyPreservingSimplifier.simplify(plane[i], tolerance);
            outlines.add(Boundary.of(back.transform(outline), Boundary.DRAWN));
        }
        return outlines;
    }
}
