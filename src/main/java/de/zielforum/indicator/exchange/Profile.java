package de.zielforum.indicator.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in a column.
 *
 * @param allDistinct the different texts that are not empty
 * @param numbers the share of them that are numbers or signs in place of numbers
 * @param periods the share of them that are years or days
 */
record Profile(List<String> allDistinct, double numbers, double periods) {

    private static final Pattern NUMBER = Pattern.compile("[+\\-\u2212]?\\s*\\d[\\d.,\\u00A0\\u202F ]*");
    private static final int SAMPLE = 2000;

    static Profile of(StatisticalTable table, int place) {
        var distinct = new LinkedHashSet<String>();
        table.rows().forEach(row -> distinct.add(row.cells().get(place)));
        distinct.remove("");
        var all = new ArrayList<>(distinct);
        var sample = all.subList(0, Math.min(SAMPLE, all.size()));
        var numbers = sample.stream()
                .filter(cell -> NUMBER.matcher(cell).matches()
                        || Signs.OFFICIAL.read(cell).isPresent())
                .count();
        var periods = sample.stream().filter(Periods::isPeriod).count();
        var size = Math.max(1, sample.size());
        return new Profile(all, (double) numbers / size, (double) periods / size);
    }

    /** Enough of the different texts to judge by. */
    List<String> distinct() {
        return allDistinct.subList(0, Math.min(SAMPLE, allDistinct.size()));
    }
}
