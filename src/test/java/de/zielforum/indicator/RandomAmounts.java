package de.zielforum.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Amounts whose contributors are all known, over the areas of {@link AmountsOfTown}, and what follows from some of them: written
 * for tests, without any of the code under test. Numbers are tenths.
 */
final class RandomAmounts {

    private static final double ENDLESS = 1e12;
    private static final List<String> DISTRICTS = List.of("north", "east", "south", "west");
    private static final List<String> PARTS = List.of("upper", "lower");

    /** A row as a file gives it. */
    record Row(String area, String value, String largest, String second) {}

    private final Map<String, List<Long>> contributions = new LinkedHashMap<>();

    private RandomAmounts(Random random) {
        contributions.put("town", new ArrayList<>());
        DISTRICTS.forEach(area -> contributions.put(area, new ArrayList<>()));
        PARTS.forEach(area -> contributions.put(area, new ArrayList<>()));
        for (var leaf : List.of("upper", "lower", "east", "south", "west")) {
            for (var left = random.nextInt(7); left > 0; left--) {
                contributions.get(leaf).add((long) Math.pow(10, 1 + 2.5 * random.nextDouble()));
            }
        }
        PARTS.forEach(part -> contributions.get("north").addAll(contributions.get(part)));
        DISTRICTS.forEach(district -> contributions.get("town").addAll(contributions.get(district)));
        contributions.values().forEach(all -> all.sort(Comparator.reverseOrder()));
    }

    static RandomAmounts of(long seed) {
        return new RandomAmounts(new Random(seed));
    }

    List<String> areas() {
        return List.copyOf(contributions.keySet());
    }

    List<Row> rows() {
        return areas().stream()
                .map(area -> new Row(area, text(sum(area)), text(nth(area, 0)), text(nth(area, 1))))
                .toList();
    }

    double value(String area) {
        return sum(area) / 10.0;
    }

    /** How far above its value an amount must stay possible. */
    double doubt(String area, AmountRule rule) {
        var percent = rule.percent() / 100.0;
        var doubt = switch (rule.kind()) {
            case LARGEST -> nth(area, 0) / percent - sum(area);
            case TWO -> (nth(area, 0) + nth(area, 1)) / percent - sum(area);
            case ESTIMATE -> nth(area, 0) * percent - (sum(area) - nth(area, 0) - nth(area, 1));
        };
        return doubt < 1e-9 ? 0 : doubt / 10;
    }

    /** The smallest and the largest amount that fits what is shown: in a tree, narrowing sum by sum leaves nothing out. */
    double[] derivable(String area, Set<String> shown) {
        var low = new LinkedHashMap<String, Double>();
        var high = new LinkedHashMap<String, Double>();
        for (var each : areas()) {
            low.put(each, shown.contains(each) ? value(each) : 0.0);
            high.put(each, shown.contains(each) ? value(each) : ENDLESS);
        }
        for (var round = 0; round < 10; round++) {
            narrow("town", DISTRICTS, low, high);
            narrow("north", PARTS, low, high);
        }
        return new double[] {low.get(area), high.get(area)};
    }

    private static void narrow(String total, List<String> parts, Map<String, Double> low, Map<String, Double> high) {
        var least = parts.stream().mapToDouble(low::get).sum();
        var most = parts.stream().mapToDouble(high::get).sum();
        low.merge(total, least, Math::max);
        high.merge(total, most, Math::min);
        for (var part : parts) {
            low.merge(part, low.get(total) - (most - high.get(part)), Math::max);
            high.merge(part, high.get(total) - (least - low.get(part)), Math::min);
        }
    }

    private long sum(String area) {
        return contributions.get(area).stream().mapToLong(Long::longValue).sum();
    }

    private long nth(String area, int n) {
        var all = contributions.get(area);
        return n < all.size() ? all.get(n) : 0;
    }

    private static String text(long tenths) {
        return new BigDecimal(tenths).movePointLeft(1).toPlainString();
    }

    @Override
    public String toString() {
        return Collections.unmodifiableMap(contributions).toString();
    }
}
