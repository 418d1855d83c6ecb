package de.zielforum.area;

import java.util.List;

/**
 * The areas of a level drawn on one sheet, north up. Neighbours share their corners, so that no gap opens between them.
 *
 * @param width in units of the drawing; the longer side has {@value #SIDE} of them
 * @param height likewise
 * @param shapes by code
 */
public record MapSheet(int width, int height, List<Shape> shapes) {

    public static final int SIDE = 1000;

    public MapSheet {
        shapes = List.copyOf(shapes);
    }

    /**
     * An area.
     *
     * @param rings corners of closed outlines, each as x, y, x, y, …, to be filled by the even-odd rule
     * @param x where a sign for the area can stand, within its largest part; likewise {@code y}
     * @param room how wide the largest part is
     */
    public record Shape(String code, List<int[]> rings, int x, int y, int room) {

        public Shape {
            rings = List.copyOf(rings);
        }

        /** The {@code d} of an SVG path, with steps from corner to corner: they are short, and a page has many. */
        public String path() {
            var path = new StringBuilder();
            for (var ring : rings) {
                path.append('M').append(ring[0]).append(' ').append(ring[1]).append('l');
                for (int i = 2; i < ring.length; i += 2) {
                    step(path, ring[i] - ring[i - 2], i > 2);
                    step(path, ring[i + 1] - ring[i - 1], true);
                }
                path.append('z');
            }
            return path.toString();
        }

        private static void step(StringBuilder path, int by, boolean apart) {
            if (apart && by >= 0) {
                path.append(' ');
            }
            path.append(by);
        }
    }
}
