package de.zielforum.indicator;

import de.zielforum.indicator.exchange.Mapping;
import de.zielforum.indicator.exchange.StatisticalTable;
import de.zielforum.indicator.exchange.TableReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a file of figures in any format as far as the known indicators and areas allow, and checks what it found. */
final class FigureReading {

    private final Map<String, Indicator> indicators;
    private final AreasInYears areas;
    private final int thisYear;
    private final BiFunction<Collection<String>, Collection<Integer>, PublishedFigures> published;

    /**
     * @param thisYear no figure can be of a later year
     * @param published what counts until now, of indicators in years
     */
    FigureReading(
            Map<String, Indicator> indicators,
            AreasInYears areas,
            int thisYear,
            BiFunction<Collection<String>, Collection<Integer>, PublishedFigures> published) {
        this.indicators = indicators;
        this.areas = areas;
        this.thisYear = thisYear;
        this.published = published;
    }

    /** What could be read; with an error among the findings nothing of it may be stored. */
    ObservationsFile read(byte[] file, String fileName, String part, Optional<Mapping> mapping, Findings findings) {
        return read(file, new ImportOrder(fileName, "", part, mapping, "", false), findings, ImportProgress.NONE);
    }

    /** What could be read; with an error among the findings nothing of it may be stored. */
    ObservationsFile read(byte[] file, ImportOrder order, Findings findings, ImportProgress progress) {
        progress.at(ImportProgress.Phase.READING, 0, 0);
        var mapping = order.mapping();
        var table = TableReader.read(file, order.fileName(), order.part());
        progress.at(ImportProgress.Phase.CHECKING, 0, table.rows().size());
        var own = mapping.isEmpty() && ObservationsFile.isOwnForm(table);
        if (own && !order.year().isEmpty()) {
            findings.error(table.headingLine(), "period", "yearStated", order.year());
        }
        var read = own
                ? ObservationsFile.read(file, indicators, areas, thisYear, findings)
                : mapped(table, order, findings);
        if (findings.clean() && order.totals()) {
            read.complete(Totals.missing(read.observations(), indicators.values(), areas::within), findings);
        }
        check(read, findings);
        return read;
    }

    private ObservationsFile mapped(StatisticalTable table, ImportOrder order, Findings findings) {
        var mapping = order.mapping();
        table.flaws().forEach(findings::add);
        if (findings.clean() && mapping.isEmpty()) {
            var guess = Mapping.guess(table, areas.names(), indicatorNames(), order.year());
            guess.flaws().forEach(findings::add);
            return guess.unambiguous()
                    ? ObservationsFile.check(
                            guess.mapping().orElseThrow().apply(table), indicators, areas, thisYear, findings)
                    : ObservationsFile.unread(table);
        }
        return findings.clean()
                ? ObservationsFile.check(mapping.orElseThrow().apply(table), indicators, areas, thisYear, findings)
                : ObservationsFile.unread(table);
    }

    private Map<String, List<String>> indicatorNames() {
        return indicators.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().names()));
    }

    /** With an error among the findings, only what each figure says by itself is looked at: the others would be held against gaps. */
    private void check(ObservationsFile read, Findings findings) {
        var whole = findings.clean();
        var figures = read.figures();
        var keys = figures.stream().map(CheckedFigure::key).collect(Collectors.toSet());
        var years = figures.stream()
                .flatMap(one -> Stream.of(one.period() - 1, one.period()))
                .collect(Collectors.toSet());
        var before = keys.isEmpty() ? PublishedFigures.NONE : published.apply(keys, years);
        var counts = new Counts(figures, before.wholes());
        var plausibility = new Plausibility(figures, before, counts, findings);
        plausibility.each();
        if (whole) {
            plausibility.jumps(areas);
            new PartSums(figures, read.keys(), before, counts, areas, findings).check();
        }
    }
}
