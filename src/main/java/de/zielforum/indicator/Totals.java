package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Adds up figures for areas of which a file says nothing, from those of all areas that lie directly in them: the counts behind
 * rates, and values that are counts themselves. A sum is only made where no part of it is secret or missing.
 */
final class Totals {

    private record Place(IndicatorId indicator, AreaId area, int period) {}

    private final Map<IndicatorId, Indicator> indicators;
    private final IntFunction<Map<AreaId, List<AreaId>>> within;
    private final Map<Place, ReadObservation> known = new HashMap<>();
    private final Map<IndicatorId, Boolean> whole = new HashMap<>();

    private Totals(
            List<ReadObservation> rows,
            Collection<Indicator> indicators,
            IntFunction<Map<AreaId, List<AreaId>>> within) {
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::id, one -> one));
        this.within = within;
        for (var row : rows) {
            known.put(new Place(row.indicator(), row.area(), row.period()), row);
            whole.merge(row.indicator(), isWhole(row.value()), Boolean::logicalAnd);
        }
    }

    /**
     * The sums that are missing among some rows.
     *
     * @param within by the year, the areas that lie directly in an area, for each that has some; the smallest areas first
     */
    static List<ReadObservation> missing(
            List<ReadObservation> rows,
            Collection<Indicator> indicators,
            IntFunction<Map<AreaId, List<AreaId>>> within) {
        return new Totals(rows, indicators, within).sums(rows);
    }

    private static boolean isWhole(BigDecimal value) {
        return value == null || value.stripTrailingZeros().scale() <= 0;
    }

    private List<ReadObservation> sums(List<ReadObservation> rows) {
        var sums = new ArrayList<ReadObservation>();
        var years = rows.stream()
                .collect(Collectors.groupingBy(
                        ReadObservation::period,
                        TreeMap::new,
                        Collectors.mapping(ReadObservation::indicator, Collectors.toCollection(LinkedHashSet::new))));
        years.forEach((year, about) -> within.apply(year)
                .forEach((area, parts) -> about.forEach(indicator -> {
                    var place = new Place(indicator, area, year);
                    if (!known.containsKey(place)) {
                        sum(place, parts).ifPresent(sum -> {
                            known.put(place, sum);
                            sums.add(sum);
                        });
                    }
                })));
        return sums;
    }

    private Optional<ReadObservation> sum(Place place, List<AreaId> parts) {
        var scale = indicators.get(place.indicator()).scale();
        if (scale == null && !whole.get(place.indicator())) {
            return Optional.empty();
        }
        var value = BigDecimal.ZERO;
        var numerator = BigDecimal.ZERO;
        var denominator = BigDecimal.ZERO;
        var status = ValueStatus.FINAL;
        for (var part : parts) {
            var row = known.get(new Place(place.indicator(), part, place.period()));
            if (row == null
                    || row.value() == null
                    || scale != null && (row.numerator() == null || row.denominator() == null)) {
                return Optional.empty();
            }
            value = value.add(row.value());
            numerator = scale == null ? null : numerator.add(row.numerator());
            denominator = scale == null ? null : denominator.add(row.denominator());
            status = row.status() == ValueStatus.PROVISIONAL ? row.status() : status;
        }
        return Optional.of(new ReadObservation(
                place.indicator(),
                place.area(),
                place.period(),
                scale == null ? value : ObservationsFile.rate(scale, numerator, denominator),
                numerator,
                denominator,
                status));
    }
}
