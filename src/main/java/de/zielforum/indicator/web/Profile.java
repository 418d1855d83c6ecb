package de.zielforum.indicator.web;

import de.zielforum.indicator.AreaProfile;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.KeyFigure;
import de.zielforum.indicator.Standing;
import de.zielforum.indicator.Trend;
import de.zielforum.indicator.Uncertainty;
import de.zielforum.shared.web.Sparkline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The figures of an area by part of life, and those to mention first. */
record Profile(List<Dimension> dimensions, List<String> sources) {

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

        /** The mean of the similar areas, or null. */
        public String similar() {
            return key.around() == null ? null : key.around().similar();
        }

        public long similarCount() {
            return key.around() == null ? 0 : key.around().similarPublished();
        }

        /** How sure the figure is, or null. */
        public Uncertainty uncertainty() {
            return key.figure().uncertainty();
        }

        /** Whether the change since the first year is smaller than what chance may make of few cases. */
        public boolean perhapsChance() {
            return key.trend().map(Trend::perhapsChance).orElse(false);
        }
    }

    /** Figures that stand out in the same way. */
    record Group(Standing standing, List<Entry> entries) {}

    static Profile of(AreaProfile profile) {
        var grouped = profile.figures().stream()
                .collect(Collectors.groupingBy(KeyFigure::dimension, LinkedHashMap::new, Collectors.toList()));
        var dimensions = new ArrayList<Dimension>();
        grouped.forEach((name, members) -> dimensions.add(new Dimension(
                "bereich-" + (dimensions.size() + 1),
                name,
                members.stream().map(Profile::entry).toList())));
        return new Profile(dimensions, profile.sources());
    }

    private static Entry entry(KeyFigure key) {
        if (key.trend().isEmpty()) {
            return new Entry(key, "", "");
        }
        var years = Yearly.of(key.series());
        var values = years.values(key.series());
        var whole = key.rate() ? years.values(key.wholeSeries()) : List.<Double>of();
        var drawing = Sparkline.over(values, whole);
        return new Entry(key, drawing.points(values), drawing.points(whole));
    }

    public boolean empty() {
        return dimensions.isEmpty();
    }

    /** Where the figures come from, in words. */
    public String sourcesInWords() {
        return String.join("; ", sources);
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

    /** Whether there is any strength or burden. */
    public boolean judged() {
        return all().stream()
                .map(entry -> entry.key().standing())
                .anyMatch(standing -> standing == Standing.BETTER || standing == Standing.WORSE);
    }

    /** Whether the uncertainty of any figure is said. */
    public boolean uncertain() {
        return all().stream().anyMatch(entry -> entry.uncertainty() != null);
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
