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
 * @param ranking the areas in the order of the table, or null when nothing is known about them
 * @param multiples one line for each area, or null when nothing goes over the years
 * @param spread how far areas lie apart, or null when that cannot be said
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
        Ranking ranking,
        Multiples multiples,
        SpreadPart spread,
        List<Line> lines,
        List<Candidate> candidates,
        Trend trend,
        List<EditionView> editions,
        List<String> breaks) {

    private static final int MOST_BOXES = 40;

    /**
     * The lowest or highest published value.
     *
     * @param areas the areas that have it, in words
     */
    record Extreme(Figure figure, String areas) {}

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

    /** Whether any value says how sure it is. */
    public boolean sure() {
        return map.rows().stream().anyMatch(row -> row.figure().uncertainty() != null);
    }

    /** Whether an area can be picked from boxes; with many areas they would fill the page. */
    public boolean pickable() {
        return candidates.size() <= MOST_BOXES;
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
