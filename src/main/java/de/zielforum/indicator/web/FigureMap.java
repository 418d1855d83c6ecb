package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.MapSheet;
import de.zielforum.indicator.Classes;
import de.zielforum.indicator.Figure;
import java.util.Comparator;
import java.util.List;

/**
 * What an indicator says about all areas of a level in a year, ready for a map and the table below it.
 *
 * @param sheet the drawing, or null while no boundaries are known
 * @param outlines the address of the outlines of these areas
 * @param period the year
 * @param rows one for each area, those without a figure included
 * @param classes the classes of the published values
 * @param legend the classes in words, low to high, then what is secret and what is missing
 * @param remark that limits are the same in all years, or an empty text
 */
record FigureMap(
        MapSheet sheet,
        String outlines,
        int period,
        List<Row> rows,
        Classes classes,
        List<LegendEntry> legend,
        String remark) {

    /** With more areas, names in the drawing and a table beside it would only hide it. */
    private static final int FEW = 60;

    private static final Comparator<Row> HIGHEST_FIRST =
            Comparator.comparing(row -> row.figure().value(), Comparator.nullsLast(Comparator.reverseOrder()));

    /**
     * A line of the legend.
     *
     * @param look the class of style sheets that gives it its colour or pattern
     * @param sign what stands for it in the drawing beside the colour, or an empty text
     */
    record LegendEntry(String look, String sign, String words) {}

    /**
     * One area.
     *
     * @param figure what is published about it; missing when nothing is
     * @param mark its class on the map: a number from 0, {@code secret} or {@code missing}
     * @param look the class of style sheets that gives it its colour or pattern
     * @param shape where it lies, or null when that is not known
     */
    record Row(AreaView area, Figure figure, String mark, String look, MapSheet.Shape shape) {

        /** Room for a sign, and for each letter of a name, in units of the drawing. */
        private static final int SIGN = 22;

        private static final int LETTER = 11;

        public String path() {
            return area.path();
        }

        public boolean hatched() {
            return mark.equals("secret") || mark.equals("missing");
        }

        /** The number of its class as the legend has it, where there is room for it. */
        public String sign() {
            return hatched() || shape.room() < SIGN ? "" : String.valueOf(Integer.parseInt(mark) + 1);
        }

        public boolean named() {
            return shape.room() > area.name().length() * LETTER + SIGN;
        }

        public int signY() {
            return shape.y() + (named() ? 24 : 7);
        }
    }

    /** The same map with the highest value in the first row of its table; what has no value stands last. */
    public FigureMap highestFirst() {
        var sorted = rows.stream().sorted(HIGHEST_FIRST).toList();
        return new FigureMap(sheet, outlines, period, sorted, classes, legend, remark);
    }

    /** The areas that can be drawn. */
    public List<Row> drawn() {
        return rows.stream().filter(row -> row.shape() != null).toList();
    }

    public boolean few() {
        return rows.size() <= FEW;
    }

    public boolean secret() {
        return rows.stream().anyMatch(row -> row.mark().equals("secret"));
    }

    public String unit() {
        return rows.getFirst().figure().unit();
    }
}
