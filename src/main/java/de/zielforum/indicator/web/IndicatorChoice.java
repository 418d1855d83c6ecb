package de.zielforum.indicator.web;

import de.zielforum.area.AreaLevel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which of an indicator's figures somebody looks at. What is not known is replaced by what is nearest, so that no address is broken.
 *
 * @param level null when nothing is known at all; likewise {@code year}
 * @param levels those with figures; the municipality only when nothing is known about the areas within
 * @param areas codes of the areas whose way is shown; empty for the lowest and the highest
 * @param byValue whether the table stands in the order of values
 */
record IndicatorChoice(
        String key,
        AreaLevel level,
        List<AreaLevel> levels,
        Integer year,
        List<Integer> years,
        List<String> areas,
        boolean byValue) {

    /** More lines cannot be told apart. */
    static final int MOST_AREAS = 5;

    /** An address of the same page with something else chosen. */
    record Option(String label, String href, boolean current) {}

    static IndicatorChoice of(
            String key,
            Map<AreaLevel, List<Integer>> known,
            String year,
            String level,
            List<String> areas,
            String order) {
        var within = Stream.of(AreaLevel.DISTRICT, AreaLevel.NEIGHBOURHOOD)
                .filter(known::containsKey)
                .toList();
        var levels = within.isEmpty() ? List.copyOf(known.keySet()) : within;
        var chosen = levels.stream()
                .filter(candidate -> name(candidate).equals(level))
                .findFirst()
                .orElse(levels.isEmpty() ? null : levels.getFirst());
        var years = chosen == null ? List.<Integer>of() : known.get(chosen);
        return new IndicatorChoice(
                key,
                chosen,
                levels,
                years.stream()
                        .filter(candidate -> candidate.toString().equals(year))
                        .findFirst()
                        .orElse(years.isEmpty() ? null : years.getLast()),
                years,
                areas.stream()
                        .filter(area -> area.matches("[\\w.-]{1,40}"))
                        .distinct()
                        .limit(MOST_AREAS)
                        .toList(),
                "wert".equals(order));
    }

    /** The name of a level in addresses. */
    static String name(AreaLevel level) {
        return switch (level) {
            case MUNICIPALITY -> "kommune";
            case DISTRICT -> "stadtteile";
            case NEIGHBOURHOOD -> "sozialraeume";
        };
    }

    public List<Option> yearOptions() {
        return years.stream()
                .map(each -> new Option(each.toString(), href(level, each, byValue), each.equals(year)))
                .toList();
    }

    public List<LevelOption> levelOptions() {
        return levels.stream()
                .map(each -> new LevelOption("levels_" + each, href(each, year, byValue), each == level))
                .toList();
    }

    /** The same for levels, whose label is the key of a message. */
    record LevelOption(String message, String href, boolean current) {}

    public String byNameHref() {
        return href(level, year, false) + "#karte";
    }

    public String byValueHref() {
        return href(level, year, true) + "#karte";
    }

    public String path() {
        return "/indikatoren/" + key;
    }

    public String levelName() {
        return name(level);
    }

    private String href(AreaLevel level, Integer year, boolean byValue) {
        var href = new StringBuilder(path()).append("?jahr=").append(year);
        if (level != levels.getFirst()) {
            href.append("&ebene=").append(name(level));
        }
        areas.forEach(area -> href.append("&gebiet=").append(area));
        return byValue ? href.append("&reihenfolge=wert").toString() : href.toString();
    }
}
