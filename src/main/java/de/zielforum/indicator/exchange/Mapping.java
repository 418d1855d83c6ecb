package de.zielforum.indicator.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells which column of a table is what. Can be written as JSON and used again for the next year's file.
 *
 * @param area the column of the areas
 * @param areaCodes how that column writes their codes
 * @param period where the period comes from when the figures' columns do not tell
 * @param indicator where the indicator comes from when the figures' columns do not tell
 * @param indicatorKeys what the file writes for an indicator, and the key that is meant; others are taken as they are
 * @param figures the columns that hold figures
 * @param unit the column of the units, or an empty text
 * @param confidentiality the column that tells whether a figure is free to be published, or an empty text
 * @param only of these columns only rows with this code are taken: the totals of breakdowns
 * @param signs how signs in place of figures are read
 * @param onlyKnownIndicators leave out rows of indicators that {@code indicatorKeys} does not name
 */
public record Mapping(
        String area,
        AreaCodes areaCodes,
        Source period,
        Source indicator,
        Map<String, String> indicatorKeys,
        List<Figures> figures,
        String unit,
        String confidentiality,
        Map<String, String> only,
        Signs signs,
        boolean onlyKnownIndicators) {

    /** Stands for a year that has to be said for each file anew. */
    private static final String OPEN = "?";

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Where something comes from: from a column, or the same for the whole file. Empty texts for neither. */
    public record Source(String column, String fixed) {

        /** The columns of the figures tell. */
        public static final Source NONE = new Source("", "");

        static Source column(String column) {
            return new Source(column, "");
        }

        static Source fixed(String fixed) {
            return new Source("", fixed);
        }
    }

    /**
     * A column of figures, and those that belong to it.
     *
     * @param value column of the values, or an empty text when they are computed from the counts
     * @param numerator column of the numerators, or an empty text; likewise the next four
     * @param indicator key of the indicator, or an empty text when {@link Mapping#indicator} tells
     * @param period the year, or an empty text when {@link Mapping#period} tells
     */
    public record Figures(
            String value,
            String numerator,
            String denominator,
            String largest,
            String secondLargest,
            String status,
            String indicator,
            String period) {

        public Figures {
            // Mappings that were kept before there were contributions do not name them.
            largest = largest == null ? "" : largest;
            secondLargest = secondLargest == null ? "" : secondLargest;
        }

        /** The same with the columns of the largest contributions. */
        Figures with(String contribution, String second) {
            return new Figures(value, numerator, denominator, contribution, second, status, indicator, period);
        }

        /** The column that stands for the figure: that of the counts when the file holds no rates. */
        private String shown() {
            return value.isEmpty() ? numerator : value;
        }

        private boolean headedByYear() {
            return Periods.within(shown()).filter(period::equals).isPresent();
        }

        private Figures in(String year) {
            return new Figures(value, numerator, denominator, largest, secondLargest, status, indicator, year);
        }
    }

    public Mapping {
        indicatorKeys = Map.copyOf(indicatorKeys);
        figures = List.copyOf(figures);
        only = Map.copyOf(only);
    }

    /**
     * Guesses which column is what.
     *
     * @param areas the known codes of areas and their names
     * @param indicators the known keys of indicators and their names, in any languages
     */
    public static Guess guess(
            StatisticalTable table, Map<String, String> areas, Map<String, ? extends Collection<String>> indicators) {
        return guess(table, areas, indicators, "");
    }

    /**
     * The same when somebody says which year the figures are from.
     *
     * @param year an empty text when nobody does
     */
    public static Guess guess(
            StatisticalTable table,
            Map<String, String> areas,
            Map<String, ? extends Collection<String>> indicators,
            String year) {
        return new Guessing(table, new KnownAreas(areas), new KnownIndicators(indicators), year).guess();
    }

    /**
     * This mapping as it holds for the next file of the same kind: years that somebody said are open again, those that stand in
     * the heading of a column stay.
     */
    public Mapping withoutYears() {
        return with(
                period.fixed().isEmpty() ? period : Source.fixed(OPEN),
                figures.stream()
                        .map(one -> one.period().isEmpty() || one.headedByYear() ? one : one.in(OPEN))
                        .toList());
    }

    /** Whether something has to be said about the year before it can be used. */
    public boolean needsYear() {
        return period.fixed().equals(OPEN) || !columnsWithoutYear().isEmpty();
    }

    /** This mapping with a year wherever one is open. */
    public Mapping ofYear(String year) {
        return with(
                period.fixed().equals(OPEN) ? Source.fixed(year) : period,
                figures.stream()
                        .map(one -> one.period().equals(OPEN) ? one.in(year) : one)
                        .toList());
    }

    /** The columns of figures whose year has to be said. */
    public List<String> columnsWithoutYear() {
        return figures.stream()
                .filter(one -> one.period().equals(OPEN))
                .map(Figures::shown)
                .toList();
    }

    private Mapping with(Source ofPeriod, List<Figures> ofFigures) {
        return new Mapping(
                area,
                areaCodes,
                ofPeriod,
                indicator,
                indicatorKeys,
                ofFigures,
                unit,
                confidentiality,
                only,
                signs,
                onlyKnownIndicators);
    }

    /** A mapping that was written by {@link #json}. */
    public static Mapping ofJson(String json) {
        try {
            return MAPPER.readValue(json, Mapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a mapping", e);
        }
    }

    /** This mapping as JSON. */
    public String json() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of a table in the long form, with what was wrong or is worth knowing. */
    public MappedRows apply(StatisticalTable table) {
        return new Application(this, table).rows();
    }
}
