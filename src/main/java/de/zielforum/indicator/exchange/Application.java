package de.zielforum.indicator.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Applies a mapping to a table. */
final class Application {

    /** A column of figures with its places in the table. */
    private record Place(
            Mapping.Figures figures,
            LongRow.Origin origin,
            int value,
            int numerator,
            int denominator,
            int largest,
            int secondLargest,
            int status) {

        /** The column that stands for the figure: that of the counts when the file holds no rates. */
        int shown() {
            return value < 0 ? numerator : value;
        }
    }

    private static final Set<String> FIRMNESS = Set.of("", "final", "provisional");

    private final Mapping mapping;
    private final StatisticalTable table;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<LongRow> rows = new ArrayList<>();
    /** First line and count of a sign that stands in doubt, by its column. */
    private final Map<String, int[]> doubtful = new TreeMap<>();

    Application(Mapping mapping, StatisticalTable table) {
        this.mapping = mapping;
        this.table = table;
    }

    MappedRows rows() {
        var area = place(mapping.area());
        var period = place(mapping.period().column());
        var indicator = place(mapping.indicator().column());
        var unit = place(mapping.unit());
        var confidentiality = place(mapping.confidentiality());
        var only = new int[mapping.only().size()];
        var wanted = new String[only.length];
        var next = 0;
        for (var entry : mapping.only().entrySet()) {
            wanted[next] = entry.getValue();
            only[next++] = place(entry.getKey());
        }
        var places = mapping.figures().stream().map(this::place).toList();
        if (flaws.isEmpty()) {
            for (var row : table.rows()) {
                var cells = row.cells();
                if (IntStream.range(0, only.length)
                        .allMatch(i -> cells.get(only[i]).equals(wanted[i]))) {
                    figures(
                            row,
                            places,
                            area < 0 ? "" : mapping.areaCodes().read(cells.get(area)),
                            period < 0 ? mapping.period().fixed() : Periods.year(cells.get(period)),
                            indicator < 0 ? mapping.indicator().fixed() : cells.get(indicator),
                            unit < 0 ? "" : cells.get(unit),
                            confidentiality < 0 || StatusCodes.free(cells.get(confidentiality)));
                }
            }
        }
        doubtful.forEach((column, found) -> flaws.add(Flaw.warning(found[0], column, "signInDoubt", "" + found[1])));
        return new MappedRows(rows, table.rows().size(), table.numbers(), flaws);
    }

    /** Where a column stands; -1 without a name. That the table lacks it is an error. */
    private int place(String column) {
        var place = column.isEmpty() ? -1 : table.place(column);
        if (!column.isEmpty() && place < 0) {
            flaws.add(Flaw.error(
                    table.headingLine(),
                    column,
                    "columnMissing",
                    String.join(", ", table.columns().stream().map(Column::name).toList())));
        }
        return place;
    }

    private Place place(Mapping.Figures figures) {
        var shown = figures.value().isEmpty() ? figures.numerator() : figures.value();
        var origin = new LongRow.Origin(
                figures.indicator().isEmpty() ? mapping.indicator().column() : shown,
                mapping.area(),
                figures.period().isEmpty() ? mapping.period().column() : shown,
                figures.value(),
                figures.numerator(),
                figures.denominator(),
                figures.largest(),
                figures.secondLargest(),
                figures.status().isEmpty() ? mapping.confidentiality() : figures.status(),
                mapping.unit());
        return new Place(
                figures,
                origin,
                place(figures.value()),
                place(figures.numerator()),
                place(figures.denominator()),
                place(figures.largest()),
                place(figures.secondLargest()),
                place(figures.status()));
    }

    private void figures(
            TableRow row, List<Place> places, String area, String period, String indicator, String unit, boolean free) {
        var cells = row.cells();
        if (places.size() > 1
                && places.stream().allMatch(place -> cells.get(place.shown()).isEmpty())) {
            flaws.add(Flaw.warning(row.line(), mapping.area(), "rowWithoutFigures", area));
            return;
        }
        for (var place : places) {
            var named = place.figures().indicator().isEmpty()
                    ? mapping.indicatorKeys().getOrDefault(indicator, mapping.onlyKnownIndicators() ? null : indicator)
                    : place.figures().indicator();
            if (named != null) {
                rows.add(figure(
                        row.line(),
                        place,
                        cells,
                        named,
                        area,
                        place.figures().period().isEmpty()
                                ? period
                                : place.figures().period(),
                        unit,
                        free));
            }
        }
    }

    private LongRow figure(
            int line,
            Place place,
            List<String> cells,
            String indicator,
            String area,
            String period,
            String unit,
            boolean free) {
        var cell = cells.get(place.shown());
        var sign = mapping.signs().read(cell);
        var shown = sign.isPresent() ? sign.get().value() : cell;
        var status = status(
                place.status() < 0 ? "" : cells.get(place.status()), shown, sign.map(Signs.Reading::status), free);
        if (cell.equals("-") && mapping.signs() == Signs.CAUTIOUS) {
            doubtful.computeIfAbsent(table.columns().get(place.shown()).name(), column -> new int[] {line, 0})[1]++;
        }
        var counts = !status.equals("missing") && !status.equals("suppressed");
        return new LongRow(
                line,
                place.origin(),
                indicator,
                area,
                period,
                place.value() < 0 ? "" : shown,
                counts || place.value() >= 0 ? count(place.numerator(), cells) : "",
                counts || place.value() >= 0 ? count(place.denominator(), cells) : "",
                counts || place.value() >= 0 ? count(place.largest(), cells) : "",
                counts || place.value() >= 0 ? count(place.secondLargest(), cells) : "",
                status,
                unit);
    }

    /** A sign in place of a count means that there is none to show. */
    private String count(int place, List<String> cells) {
        if (place < 0) {
            return "";
        }
        var cell = cells.get(place);
        var sign = mapping.signs().read(cell);
        return sign.isPresent() ? sign.get().value() : cell;
    }

    private static String status(String said, String value, Optional<String> bySign, boolean free) {
        if (!free) {
            return "suppressed";
        }
        var sign = bySign.orElse("");
        if (!sign.isEmpty()) {
            return sign;
        }
        var status = StatusCodes.status(said);
        if (!value.isEmpty()) {
            return status.isEmpty() ? "final" : status;
        }
        // A quality mark says how firm a figure is; without a figure there is nothing to be firm. A word is meant as it
        // stands.
        return FIRMNESS.contains(status) && !StatusCodes.isWord(said) ? "missing" : status;
    }
}
