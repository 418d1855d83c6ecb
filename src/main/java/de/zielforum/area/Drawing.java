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
     */
    public record Shape(String code, String name, Role role, String outline) {

        public boolean here() {
            return role == Role.HERE;
        }

        public boolean neighbour() {
            return role == Role.NEIGHBOUR;
        }

        public String path() {
            return "/gebiete/" + code;
        }
    }

    /** The areas that touch the one the drawing is about. */
    public List<Shape> neighbours() {
        return shapes.stream().filter(Shape::neighbour).toList();
    }
}
