package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.EditionView;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.indicator.Trend;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an indicator says, where, since when.
 *
 * @param choice what is looked at
 * @param whole the municipality's figure of the chosen year, or null
 * @param map null when nothing is known about areas within the municipality
 * @param ranking areas by value, the highest first, those without a value last
 * @param lines the municipality's way over the years, and that of some areas
 * @param trend the municipality's way in short, or null
 * @param breaks where ways go over to another version of an area, in sentences
 */
record Reading(
        IndicatorView indicator,
        IndicatorChoice choice,
        AreaView municipality,
        Figure whole,
        FigureMap map,
        Extreme lowest,
        Extreme highest,
        List<Ranked> ranking,
        List<Line> lines,
        List<Candidate> candidates,
        Trend trend,
        List<EditionView> editions,
        List<String> breaks) {

    /**
     * The lowest or highest published value.
     *
     * @param areas the areas that have it, in words
     */
    record Extreme(Figure figure, String areas) {}

    /**
     * An area in the order of values.
     *
     * @param rank its place, shared by equal values; null without a published value
     */
    record Ranked(Integer rank, FigureMap.Row row, boolean chosen) {}

    /** An area over the years; each of its versions has a line of its own. */
    record Line(String name, List<Figure> figures) {}

    /** An area whose way can be shown. */
    record Candidate(AreaView area, boolean chosen) {}

    public boolean rate() {
        return indicator.scale() != null;
    }

    public boolean known() {
        return choice.year() != null;
    }

    public String years() {
        var first = choice.years().getFirst();
        var last = choice.years().getLast();
        return first.equals(last) ? first.toString() : first + "–" + last;
    }

    /** The areas whose way is shown, in words. */
    public String lineNames() {
        return lines.stream().map(Line::name).collect(Collectors.joining(", "));
    }

    /** Whether any line has more than one point that may be shown. */
    public boolean drawable() {
        return lines.stream().anyMatch(line -> Trend.of(line.figures()).isPresent());
    }

    /** Whether there is more than one year to speak of. */
    public boolean way() {
        return lines.stream().anyMatch(line -> line.figures().size() > 1);
    }

    public long mostAreas() {
        return IndicatorChoice.MOST_AREAS;
    }

    public String csv() {
        return data() + ".csv";
    }

    public String data() {
        return "/api/v1/indicators/" + indicator.key() + "/observations";
    }
}
