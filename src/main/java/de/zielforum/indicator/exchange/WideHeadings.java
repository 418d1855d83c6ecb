package de.zielforum.indicator.exchange;

import java.util.Optional;

/** Reads the headings of columns that each hold the figures of an indicator, of a year, or of both. */
final class WideHeadings {

    private final StatisticalTable table;
    private final KnownIndicators indicators;

    WideHeadings(StatisticalTable table, KnownIndicators indicators) {
        this.table = table;
        this.indicators = indicators;
    }

    /**
     * What a column holds by its heading, or empty when the heading names neither an indicator nor only a year.
     *
     * @param indicatorKnown whether another column names the indicator
     */
    Optional<Mapping.Figures> figures(int place, boolean indicatorKnown) {
        var column = table.columns().get(place);
        var year = Periods.within(column.name()).orElse("");
        var rest = year.isEmpty() ? column.name() : Periods.without(column.name());
        var whole = indicators.find(column.name(), column.label());
        var indicator = whole.isPresent() || rest.isEmpty() ? whole : indicators.find(rest);
        if (indicator.isEmpty() && (year.isEmpty() || !rest.isEmpty() && !indicatorKnown && !plainYear(rest))) {
            return Optional.empty();
        }
        // An indicator whose own name has a year in it is the same every year.
        var period =
                whole.isPresent() && !rest.isEmpty() && indicators.find(rest).isEmpty() ? "" : year;
        return Optional.of(new Mapping.Figures(
                column.name(),
                "",
                "",
                "",
                "",
                quality(column.name()),
                indicatorKnown ? "" : indicator.orElse(""),
                period));
    }

    private static boolean plainYear(String rest) {
        return switch (Spelling.plain(rest)) {
            case "", "jahr", "year", "wert", "value", "x" -> true;
            default -> false;
        };
    }

    /** The older flat CSV puts the quality of a figure into a column that ends in "__q". */
    private String quality(String figures) {
        var end = figures.lastIndexOf("__");
        var quality = end < 0 ? "" : figures.substring(0, end) + "__q";
        return table.place(quality) < 0 ? "" : quality;
    }

    static String reason(Mapping.Figures figures) {
        if (figures.indicator().isEmpty()) {
            return "yearHeading";
        }
        return figures.period().isEmpty() ? "indicators" : "indicatorAndYear";
    }
}
