package de.zielforum.testsupport;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** A town of 540 neighbourhoods in twelve districts whose borders are as crooked as real ones, with a rate over ten years. */
public final class ManyAreas {

    public static final int NUMBER = 540;
    public static final String INDICATOR = "viele-gebiete";

    private static final int COLUMNS = 27;
    private static final int ROWS = 20;
    private static final int BENDS = 9;
    private static final double WEST = 13.09;
    private static final double SOUTH = 52.34;
    private static final double WIDTH = 0.67 / COLUMNS;
    private static final double HEIGHT = 0.34 / ROWS;

    private ManyAreas() {}

    private record Corner(double x, double y) {}

    public static InputStream outlines() {
        var features = new ArrayList<String>();
        features.add(feature("T", "Großstadt", "municipality", null, box(0, 0, COLUMNS, ROWS)));
        for (int i = 0; i < 12; i++) {
            features.add(feature("D%02d".formatted(i), "Bezirk " + i, "district", "T", box(i * 2, 0, i * 2 + 2, ROWS)));
        }
        for (int x = 0; x < COLUMNS; x++) {
            for (int y = 0; y < ROWS; y++) {
                var number = x * ROWS + y;
                features.add(feature(
                        code(number), name(number), "neighbourhood", "D%02d".formatted(number % 12), outline(x, y)));
            }
        }
        return stream("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}");
    }

    /** Codes and names as long as those of planning areas. */
    private static String code(int number) {
        return "%08d".formatted(1_100_101 + number * 173);
    }

    private static String name(int number) {
        var words = List.of(
                "Nord", "Süd", "Park", "Ufer", "Feld", "Markt", "Heide", "Siedlung", "Tor", "Platz", "Allee", "Berg");
        var random = new Random(number);
        return "Am " + words.get(random.nextInt(12))
                + words.get(random.nextInt(12)).toLowerCase(Locale.GERMAN) + " " + words.get(random.nextInt(12))
                + (number % 7 == 0 ? "/" + words.get(random.nextInt(12)) : "");
    }

    private static List<Corner> outline(int x, int y) {
        var ring = new ArrayList<Corner>();
        ring.addAll(across(x, y));
        ring.addAll(up(x + 1, y));
        ring.addAll(across(x, y + 1).reversed());
        ring.addAll(up(x, y).reversed());
        return ring;
    }

    /** The border from a corner to the one east of it, with both; shared by the areas above and below. */
    private static List<Corner> across(int x, int y) {
        return border(corner(x, y), corner(x + 1, y), new Random(x * 1000L + y));
    }

    private static List<Corner> up(int x, int y) {
        return border(corner(x, y), corner(x, y + 1), new Random(500_000L + x * 1000L + y));
    }

    private static Corner corner(int x, int y) {
        var random = new Random(1_000_000L + x * 1000L + y);
        return new Corner(
                WEST + (x + (random.nextDouble() - 0.5) * 0.4) * WIDTH,
                SOUTH + (y + (random.nextDouble() - 0.5) * 0.4) * HEIGHT);
    }

    private static List<Corner> border(Corner from, Corner to, Random random) {
        var corners = new ArrayList<Corner>();
        corners.add(from);
        for (int i = 1; i <= BENDS; i++) {
            var part = i / (BENDS + 1.0);
            corners.add(new Corner(
                    from.x() + (to.x() - from.x()) * part + (random.nextDouble() - 0.5) * 0.08 * WIDTH,
                    from.y() + (to.y() - from.y()) * part + (random.nextDouble() - 0.5) * 0.08 * HEIGHT));
        }
        corners.add(to);
        return corners;
    }

    private static List<Corner> box(int west, int south, int east, int north) {
        var x = List.of(west, east, east, west);
        var y = List.of(south, south, north, north);
        var corners = new ArrayList<Corner>();
        for (int i = 0; i < 4; i++) {
            corners.add(new Corner(WEST + x.get(i) * WIDTH, SOUTH + y.get(i) * HEIGHT));
        }
        return corners;
    }

    private static String feature(String code, String name, String level, String parent, List<Corner> ring) {
        var different = new ArrayList<Corner>();
        ring.stream()
                .filter(corner -> different.isEmpty() || !different.getLast().equals(corner))
                .forEach(different::add);
        if (!different.getLast().equals(different.getFirst())) {
            different.add(different.getFirst());
        }
        var corners = different.stream()
                .map(corner -> String.format(Locale.ROOT, "[%.6f,%.6f]", corner.x(), corner.y()))
                .collect(Collectors.joining(","));
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code + "\",\"name\":\"" + name + "\",\"level\":\""
                + level + "\",\"parent\":" + (parent == null ? "null" : "\"" + parent + "\"")
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + corners + "]]}}";
    }

    public static InputStream indicator() {
        return stream("""
                key,name_de,name_en,unit,unit_en,polarity,dimension,definition_de,scale,source,licence
                %s,Kinder in Bedarfsgemeinschaften,Children,Prozent,per cent,lower-is-better,Einkommen,Je 100 Kinder,100,Eigene Erhebung,CC0-1.0
                """.formatted(INDICATOR));
    }

    public static InputStream figures() {
        var random = new Random(540);
        var rows = new ArrayList<String>();
        rows.add("indicator,area,period,value,numerator,denominator,status");
        for (int number = 0; number < NUMBER; number++) {
            var share = 0.03 + random.nextDouble() * 0.45;
            var people = 400 + random.nextInt(9000);
            for (int year = 2014; year <= 2023; year++) {
                share = Math.clamp(share + (random.nextDouble() - 0.5) * 0.03, 0.03, 0.9);
                var counted = Math.round(share * people);
                rows.add(String.format(
                        Locale.ROOT,
                        "%s,%s,%d,%.4f,%d,%d,final",
                        INDICATOR,
                        code(number),
                        year,
                        100.0 * counted / people,
                        counted,
                        people));
            }
        }
        for (int year = 2014; year <= 2023; year++) {
            rows.add(INDICATOR + ",T," + year + ",25.0,500000,2000000,final");
        }
        return stream(String.join("\n", rows) + "\n");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
