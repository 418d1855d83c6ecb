package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and checks files of figures without a database. */
public final class ReadFigures {

    private static final int THIS_YEAR = 2025;

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, AreaView> areas = new LinkedHashMap<>();
    private final Map<ObservationKey, PublishedFigure> published = new LinkedHashMap<>();

    /** Makes an indicator known; a rate when it has a scale. */
    public ReadFigures indicator(String key, String name, String unit, String scale) {
        var indicator = Indicator.of(key);
        indicator.describe(
                new ReadIndicator(
                        0,
                        2,
                        key,
                        Polarity.NEUTRAL,
                        scale.isEmpty() ? null : new BigDecimal(scale),
                        null,
                        List.of(),
                        Map.of("name_de", name, "unit", unit)),
                Instant.EPOCH);
        indicators.put(key, indicator);
        return this;
    }

    /** Makes an area known, as a part of another one or on its own. */
    public ReadFigures area(String code, String name, String parentOrNull) {
        var parent = parentOrNull == null ? null : areas.get(parentOrNull).id();
        areas.put(code, new AreaView(AreaId.next(), code, name, AreaLevel.DISTRICT, parent));
        return this;
    }

    /** Lets a value count already. */
    ReadFigures published(String indicator, String area, int period, String value) {
        return published(indicator, area, period, new PublishedFigure(new BigDecimal(value), null, null, null));
    }

    /** Lets a figure count already. */
    ReadFigures published(String indicator, String area, int period, PublishedFigure figure) {
        published.put(new ObservationKey(indicator, area, period), figure);
        return this;
    }

    /** Withholds what counts already. */
    ReadFigures withheld(String indicator, String area, int period) {
        published.remove(new ObservationKey(indicator, area, period));
        return this;
    }

    private PublishedFigures published(Collection<String> keys, Collection<Integer> years) {
        var figures = new HashMap<>(published);
        figures.keySet().removeIf(key -> !keys.contains(key.indicator()) || !years.contains(key.period()));
        var wholes = new HashMap<String, PublishedFigures.Wholes>();
        published.forEach((key, figure) -> {
            if (indicators.get(key.indicator()).scale() == null) {
                var whole = figure.value().signum() >= 0 && Counts.isWhole(figure.value());
                wholes.merge(
                        key.indicator(), new PublishedFigures.Wholes(1, whole ? 1 : 0), PublishedFigures.Wholes::and);
            }
        });
        return new PublishedFigures(figures, wholes);
    }

    /** What became of a file. */
    public record Result(int rows, int observations, List<String> errors, List<String> warnings) {}

    /** Reads and checks a file; errors and warnings in words, each with its line and column. */
    public Result read(byte[] file, String fileName) {
        var findings = new Findings();
        var read = new FigureReading(
                        indicators, new AreasInYears(areas.values(), List.of()), THIS_YEAR, this::published)
                .read(file, fileName, "", Optional.empty(), findings);
        return new Result(
                read.rows(),
                findings.clean() ? read.observations().size() : 0,
                findings.errors().stream().map(ReadFigures::worded).toList(),
                findings.warnings().stream().map(ReadFigures::worded).toList());
    }

    /** The rows of a file without errors. */
    List<ReadObservation> rows(byte[] file) {
        var findings = new Findings();
        var read = new FigureReading(
                        indicators, new AreasInYears(areas.values(), List.of()), THIS_YEAR, this::published)
                .read(file, "werte.csv", "", Optional.empty(), findings);
        if (!findings.clean()) {
            throw new IllegalArgumentException(findings.errors().toString());
        }
        return read.observations();
    }

    private static String worded(Finding finding) {
        return finding.line() + " " + finding.column() + ": " + Problems.german(finding.rule(), finding.arguments());
    }
}
