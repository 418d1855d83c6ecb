package de.zielforum.indicator.web;

import de.zielforum.area.MapSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * A map with its title, legend and source as one picture, for papers and pages of others.
 *
 * @param kicker which areas, which year
 * @param source where the figures come from and where they can be read
 */
record MapPicture(String title, String kicker, FigureMap map, String source) {

    static final int WIDTH = 1000;

    private static final int MARGIN = 30;
    private static final int LINE = 28;

    /** How many letters fit into a line of each size. */
    private static final int TITLE_LETTERS = 60;

    private static final int SOURCE_LETTERS = 120;

    /** Draws; whatever the picture becomes. Lengths are in units of which the picture is {@value #WIDTH} wide. */
    interface Pen {

        /** @param look the class of style sheets of a shade or pattern */
        void area(MapSheet.Shape shape, double scale, int x, int y, String look);

        void swatch(int x, int y, int width, int height, String look);

        /** @param middle whether the text stands with its middle over {@code x}, on any ground */
        void text(int x, int y, int size, boolean bold, boolean middle, String text);
    }

    int height() {
        return sourceTop() + LINE * lines(source, SOURCE_LETTERS).size() + MARGIN / 2;
    }

    private double scale() {
        return (WIDTH - 2.0 * MARGIN) / MapSheet.SIDE;
    }

    private int mapTop() {
        return MARGIN + 36 * lines(title, TITLE_LETTERS).size() + LINE + 16;
    }

    private int legendTop() {
        return mapTop() + (map.sheet() == null ? 0 : (int) Math.ceil(map.sheet().height() * scale())) + MARGIN;
    }

    private int sourceTop() {
        return legendTop() + LINE * map.legend().size() + MARGIN;
    }

    void draw(Pen pen) {
        var top = MARGIN;
        for (var line : lines(title, TITLE_LETTERS)) {
            top += 36;
            pen.text(MARGIN, top - 8, 30, true, false, line);
        }
        pen.text(MARGIN, top + LINE - 6, 20, false, false, kicker);
        drawMap(pen);
        top = legendTop();
        for (var entry : map.legend()) {
            pen.swatch(MARGIN, top, 36, 20, entry.look());
            pen.text(MARGIN + 50, top + 17, 20, false, false, words(entry));
            top += LINE;
        }
        top = sourceTop();
        for (var line : lines(source, SOURCE_LETTERS)) {
            pen.text(MARGIN, top, 16, false, false, line);
            top += LINE - 4;
        }
    }

    private static String words(FigureMap.LegendEntry entry) {
        return entry.sign().isEmpty() ? entry.words() : entry.sign() + "  " + entry.words();
    }

    private void drawMap(Pen pen) {
        var left = map.sheet() == null ? 0 : (int) (WIDTH - map.sheet().width() * scale()) / 2;
        for (var row : map.drawn()) {
            pen.area(row.shape(), scale(), left, mapTop(), row.look());
        }
        for (var row : map.drawn()) {
            if (!row.sign().isEmpty()) {
                var x = left + (int) (row.shape().x() * scale());
                pen.text(x, mapTop() + (int) (row.shape().y() * scale()) + 6, 18, true, true, row.sign());
            }
        }
    }

    /** Words in lines of at most so many letters; a longer word has a line of its own. */
    static List<String> lines(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
