package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The published values of one indicator on one level in one year.
 *
 * @param values suppressed and missing ones are not among them
 * @param denominators the counts they refer to, as far as they are known
 */
record Peers(Map<AreaId, BigDecimal> values, Map<AreaId, BigDecimal> denominators) {

    private static final Peers NONE = new Peers(Map.of(), Map.of());

    /** Reads "area value denominator" separated by semicolons, as one row of the database holds them; null is none. */
    static Peers read(String text) {
        if (text == null) {
            return NONE;
        }
        var values = new HashMap<AreaId, BigDecimal>();
        var denominators = new HashMap<AreaId, BigDecimal>();
        for (var entry : text.split(";")) {
            var parts = entry.split(" ");
            var area = new AreaId(UUID.fromString(parts[0]));
            values.put(area, new BigDecimal(parts[1]));
            var denominator = new BigDecimal(parts[2]);
            if (denominator.signum() > 0) {
                denominators.put(area, denominator);
            }
        }
        return new Peers(values, denominators);
    }

    Map<AreaId, Double> asNumbers() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().doubleValue()));
    }

    /**
     * How large areas are: the logarithm of what the rates with the greatest denominators refer to, in most cases the inhabitants.
     * The logarithm, because twice as many people make the same difference to a small area as to a large one.
     */
    static Map<AreaId, Double> sizes(Collection<Peers> rates) {
        return rates.stream()
                .max(Comparator.comparing(Peers::people))
                .map(peers -> peers.denominators().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Math.log(entry.getValue().doubleValue()))))
                .orElse(Map.of());
    }

    private BigDecimal people() {
        return denominators.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
