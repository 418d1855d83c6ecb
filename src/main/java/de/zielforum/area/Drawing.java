package de.zielforum.area;

import java.util.List;

/**
 * Areas drawn on a plane for a page: north is up, one unit is one pixel at the drawing's own size.
 *
 * @param shapes in the order in which they are drawn
 */
public record Drawing(int width, int height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Whether an area is the one a drawing is about, lies beside it, or only fills the view. */
    public enum Role {
        HERE,
        NEIGHBOUR,
        AROUND
    }

    /**
     * An area.
     *
     * @param outline the {@code d} of an SVG path, to be filled by the even-odd rule
     * @param x where its name stands with its middle, likewise {@code y}
     * @param room how much of the drawing it fills there from side to side
     */
    public record Shape(String code, String name, Role role, String outline, int x, int y, int room) {

        /** How wide a letter is. */
        private static final int LETTER = 7;

        public boolean here() {
            return role == Role.HERE;
        }

        public boolean neighbour() {
            return role == Role.NEIGHBOUR;
        }

        boolean fits() {
            return room >= name.length() * LETTER;
        }

        public String path() {
            return "/gebiete/" + code;
        }
    }

    int characters() {
        return shapes.stream().mapToInt(shape -> shape.outline().length()).sum();
    }

    /** The areas whose names have room in the drawing: the one it is about and its neighbours. */
    public List<Shape> named() {
        return shapes.stream()
                .filter(shape -> shape.role() != Role.AROUND && shape.fits())
                .toList();
    }

    /** The areas that touch the one the drawing is about. */
    public List<Shape> neighbours() {
        return shapes.stream().filter(Shape::neighbour).toList();
    }
}
