package de.zielforum.indicator.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.statistics.Breaks;
import de.zielforum.indicator.statistics.ClassMethod;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of an indicator's figures somebody looks at, and how. What is not known is replaced by what is nearest, so that no address is
 * broken. In addresses the parameters have one order, so that one view has one address.
 *
 * @param level null when nothing is known at all; likewise {@code year}
 * @param levels those with figures; the municipality only when nothing is known about the areas within
 * @param method how values are put into classes
 * @param classes how many classes, or null for as many as suit
 * @param limits those the reader gives; they go before {@code method} and {@code classes}
 * @param areas codes of the areas whose way is shown; empty for the lowest and the highest
 * @param byName whether the table stands in the order of names
 */
record IndicatorChoice(
        String key,
        AreaLevel level,
        List<AreaLevel> levels,
        Integer year,
        List<Integer> years,
        ClassMethod method,
        Integer classes,
        OwnLimits limits,
        List<String> areas,
        boolean byName) {

    /** More lines cannot be told apart. */
    static final int MOST_AREAS = 5;

    /** An address of the same page with something else chosen. */
    record Option(String label, String href, boolean current) {}

    /** What somebody asks for, as it stands in the address. */
    record Wish(
            String year,
            String level,
            String method,
            String classes,
            String limits,
            List<String> areas,
            String order) {}

    static IndicatorChoice of(IndicatorView indicator, Map<AreaLevel, List<Integer>> known, Wish wish) {
        // Classes of an index are words, between which there are no limits.
        var limits = indicator.classes() ? OwnLimits.NONE : OwnLimits.of(wish.limits());
        var within = Stream.of(AreaLevel.DISTRICT, AreaLevel.NEIGHBOURHOOD)
                .filter(known::containsKey)
                .toList();
        var levels = within.isEmpty() ? List.copyOf(known.keySet()) : within;
        var chosen = levels.stream()
                .filter(candidate -> name(candidate).equals(wish.level()))
                .findFirst()
                .orElse(levels.isEmpty() ? null : levels.getFirst());
        var years = chosen == null ? List.<Integer>of() : known.get(chosen);
        return new IndicatorChoice(
                indicator.key(),
                chosen,
                levels,
                years.stream()
                        .filter(candidate -> candidate.toString().equals(wish.year()))
                        .findFirst()
                        .orElse(years.isEmpty() ? null : years.getLast()),
                years,
                limits.any()
                        ? ClassMethod.FIXED
                        : Stream.of(ClassMethod.values())
                                .filter(candidate -> name(candidate).equals(wish.method()))
                                .findFirst()
                                .orElse(ClassMethod.QUANTILES),
                numbers()
                        .filter(number -> !limits.any())
                        .filter(number -> String.valueOf(number).equals(wish.classes()))
                        .boxed()
                        .findFirst()
                        .orElse(null),
                limits,
                wish.areas().stream()
                        .filter(area -> area.matches("[\\w.-]{1,40}"))
                        .distinct()
                        .sorted()
                        .limit(MOST_AREAS)
                        .toList(),
                "name".equals(wish.order()));
    }

    private static IntStream numbers() {
        return IntStream.rangeClosed(Breaks.FEWEST, Breaks.MOST);
    }

    /** The name of a level in addresses. */
    static String name(AreaLevel level) {
        return switch (level) {
            case MUNICIPALITY -> "kommune";
            case DISTRICT -> "stadtteile";
            case NEIGHBOURHOOD -> "sozialraeume";
        };
    }

    /** The name of a way to make classes in addresses. */
    static String name(ClassMethod method) {
        return switch (method) {
            case QUANTILES -> "quantile";
            case NATURAL -> "natuerlich";
            case EQUAL -> "gleich";
            case FIXED -> "fest";
        };
    }

    public List<Option> yearOptions() {
        return years.stream()
                .map(each -> new Option(each.toString(), href(level, each, byName), each.equals(year)))
                .toList();
    }

    public List<LevelOption> levelOptions() {
        return levels.stream()
                .map(each -> new LevelOption("levels_" + each, href(each, year, byName), each == level))
                .toList();
    }

    /** The same for levels, whose label is the key of a message. */
    record LevelOption(String message, String href, boolean current) {}

    /** A value of a form's field whose label is the key of a message. */
    record MethodOption(String message, String value, boolean current) {}

    public List<MethodOption> methodOptions() {
        return Stream.of(ClassMethod.values())
                .map(each -> new MethodOption("method_" + each, name(each), each == method))
                .toList();
    }

    public List<Integer> numberOptions() {
        return numbers().boxed().toList();
    }

    public boolean asked(Integer number) {
        return number.equals(classes);
    }

    public String byNameHref() {
        return href(level, year, true) + "#rangfolge";
    }

    public String byValueHref() {
        return href(level, year, false) + "#rangfolge";
    }

    public String path() {
        return "/indikatoren/" + key;
    }

    public String levelName() {
        return name(level);
    }

    /** The message that names the level. */
    public String levelMessage() {
        return "levels_" + level;
    }

    /** The message that says how the classes came about. */
    public String methodNote() {
        return limits.any() ? "note_limits" : "note_" + method;
    }

    /** The address of exactly this view, also when newer figures have arrived. */
    public String shareHref() {
        return href(level, year, byName);
    }

    /** The address of the map alone, for a frame in a page of somebody else. */
    public String embedHref() {
        return path() + "/einbetten" + mapQuery();
    }

    public String svgHref() {
        return path() + "/karte.svg" + mapQuery();
    }

    public String pngHref() {
        return path() + "/karte.png" + mapQuery();
    }

    private String href(AreaLevel level, Integer year, boolean byName) {
        var href = new StringBuilder(path()).append(mapQuery(level, year));
        areas.forEach(area -> href.append("&gebiet=").append(area));
        return byName ? href.append("&reihenfolge=name").toString() : href.toString();
    }

    private String mapQuery() {
        return mapQuery(level, year);
    }

    private String mapQuery(AreaLevel level, Integer year) {
        var query = "?jahr=" + year + "&ebene=" + name(level);
        if (method != ClassMethod.QUANTILES) {
            query += "&klassen=" + name(method);
        }
        if (limits.any()) {
            query += "&grenzen=" + limits.inAddress();
        }
        return classes == null ? query : query + "&anzahl=" + classes;
    }
}
