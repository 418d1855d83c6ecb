package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Numbers of one year that are the same in several areas are the same count, whatever they are called. */
final class EqualCounts {

    /** So many equal numbers in one year are no coincidence. */
    static final int ALIKE = 3;

    /** Numbers below it are often equal without meaning the same. */
    static final BigDecimal TELLING = BigDecimal.TEN;

    private EqualCounts() {}

    /**
     * Links counts that are the same.
     *
     * @param byQuantity the numbers of the cells, by what they count and where
     * @param links where links are added
     */
    static void link(SortedMap<String, Map<AreaId, Integer>> byQuantity, List<CountCell> cells, List<CountLink> links) {
        byQuantity.forEach((quantity, some) -> byQuantity
                .tailMap(quantity + '\0')
                .values()
                .forEach(others -> {
                    var both = some.keySet().stream()
                            .filter(area -> others.containsKey(area)
                                    && cells.get(some.get(area)).value != null
                                    && cells.get(others.get(area)).value != null)
                            .toList();
                    var equal = both.stream()
                            .filter(area ->
                                    cells.get(some.get(area)).value.compareTo(cells.get(others.get(area)).value) == 0)
                            .toList();
                    if (areTheSame(
                            both.size(),
                            equal.stream()
                                    .map(area -> cells.get(some.get(area)).value)
                                    .toList())) {
                        equal.forEach(area -> links.add(link(some.get(area), others.get(area), cells)));
                    }
                }));
    }

    /** Small numbers are equal by chance, and one that was mistyped does not make the others different. */
    private static boolean areTheSame(int both, List<BigDecimal> equal) {
        return 2 * equal.size() > both
                && equal.stream().filter(value -> value.compareTo(TELLING) >= 0).count() >= ALIKE;
    }

    private static CountLink link(int one, int other, List<CountCell> cells) {
        return new CountLink(other, List.of(one), cells.get(one).slack.add(cells.get(other).slack));
    }
}
