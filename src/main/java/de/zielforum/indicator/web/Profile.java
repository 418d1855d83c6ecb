package de.zielforum.indicator.web;

import de.zielforum.indicator.Figure;
import de.zielforum.indicator.KeyFigure;
import de.zielforum.indicator.Standing;
import de.zielforum.indicator.Trend;
import de.zielforum.shared.web.Sparkline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of an area by part of life, and those to mention first. */
record Profile(List<Dimension> dimensions) {

    private static final int MOST_CONTRASTS = 4;

    /** A part of life. */
    record Dimension(String id, String name, List<Entry> figures) {}

    /** A figure with the drawing of its way. */
    record Entry(KeyFigure key, String line, String wholeLine) {

        public Figure figure() {
            return key.figure();
        }

        public String path() {
            return "/indikatoren/" + key.figure().indicator();
        }

        public Trend trend() {
            return key.trend().orElse(null);
        }
    }

    /** Figures that stand out in the same way. */
    record Group(Standing standing, List<Entry> entries) {}

    static Profile of(List<KeyFigure> figures) {
        var grouped = figures.stream()
                .collect(Collectors.groupingBy(KeyFigure::dimension, LinkedHashMap::new, Collectors.toList()));
        var dimensions = new ArrayList<Dimension>();
        grouped.forEach((name, members) -> dimensions.add(new Dimension(
                "bereich-" + (dimensions.size() + 1),
                name,
                members.stream().map(Profile::entry).toList())));
        return new Profile(dimensions);
    }

    private static Entry entry(KeyFigure key) {
        if (key.trend().isEmpty()) {
            return new Entry(key, "", "");
        }
        var first = key.series().getFirst().period();
        var last = key.series().getLast().period();
        var values = yearly(key.series(), first, last);
        var whole = key.rate() ? yearly(key.wholeSeries(), first, last) : List.<Double>of();
        var drawing = Sparkline.over(values, whole);
        return new Entry(key, drawing.points(values), drawing.points(whole));
    }

    /** One place for every year, so that years without a figure keep their width. */
    private static List<Double> yearly(List<Figure> series, int first, int last) {
        var values = new ArrayList<Double>();
        for (int year = first; year <= last; year++) {
            var wanted = year;
            values.add(series.stream()
                    .filter(figure -> figure.period() == wanted && figure.value() != null)
                    .map(figure -> figure.value().doubleValue())
                    .findFirst()
                    .orElse(null));
        }
        return values;
    }

    public boolean empty() {
        return dimensions.isEmpty();
    }

    /** Figures that stand out, by the way in which they do. */
    public List<Group> groups() {
        return Arrays.stream(Standing.values())
                .filter(Standing::standsOut)
                .map(this::group)
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private Group group(Standing standing) {
        return new Group(
                standing,
                all().stream()
                        .filter(entry -> entry.key().standing() == standing)
                        .toList());
    }

    public long standsOut() {
        return all().stream()
                .filter(entry -> entry.key().standing().standsOut())
                .count();
    }

    public long comparable() {
        return all().stream()
                .filter(entry -> entry.key().standing() != Standing.NOT_COMPARABLE)
                .count();
    }

    /** For the whole municipality: where its districts lie furthest apart. */
    public List<Entry> contrasts() {
        return all().stream()
                .filter(entry -> entry.key().contrast() > 0)
                .sorted(Comparator.comparingDouble((Entry entry) -> -entry.key().contrast()))
                .limit(MOST_CONTRASTS)
                .toList();
    }

    private List<Entry> all() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.figures().stream())
                .toList();
    }
}
