package de.zielforum.indicator.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * A table of the size and sparsity of Berlin's: 542 planning areas in their district regions, forecast areas and districts,
 * crossed with 20 groups (five ages, two sexes, two nationalities) and their total. Inhabitants and shares of each planning
 * area are those of the Monitoring Soziale Stadtentwicklung 2021; how many recipients of transfer payments fall into which
 * group is drawn at random around what the shares let expect, because nobody publishes such counts.
 */
public final class Berlin {

    private static final double[] AGES = {0.12, 0.26, 0.27, 0.2, 0.15};

    private Berlin() {}

    /** The codes of each row and its count. */
    public static Map<List<String>, BigDecimal> table() {
        var random = new Random(2021);
        var table = new LinkedHashMap<List<String>, BigDecimal>();
        for (var line : lines()) {
            var fields = line.split(",", -1);
            if (!fields[2].isEmpty()) {
                area(table, fields, random);
            }
        }
        return table;
    }

    private static void area(Map<List<String>, BigDecimal> table, String[] fields, Random random) {
        var inhabitants = Double.parseDouble(fields[1]);
        var oldAgePoverty = Double.parseDouble(fields[3]) / 100;
        var foreigners = Double.parseDouble(fields[6]) / 100;
        for (int group = 0; group < 20; group++) {
            var nationality = group % 2 == 0 ? 1 - foreigners : foreigners * 1.8;
            var sex = group / 2 % 2 == 0 ? 0.47 : 0.53;
            var expected = inhabitants * oldAgePoverty * nationality * sex * AGES[group / 4];
            var count = BigDecimal.valueOf(poisson(expected, random));
            for (var area : List.of(
                    fields[0], fields[0].substring(0, 6), fields[0].substring(0, 4), fields[0].substring(0, 2), "BE")) {
                table.merge(List.of(area, "G" + group), count, BigDecimal::add);
                table.merge(List.of(area, "total"), count, BigDecimal::add);
            }
        }
    }

    private static long poisson(double mean, Random random) {
        if (mean > 60) {
            return Math.max(0, Math.round(mean + random.nextGaussian() * Math.sqrt(mean)));
        }
        var limit = Math.exp(-mean);
        var count = 0L;
        for (var product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** City, district, forecast area, district region, planning area. */
    public static Hierarchy areas(Map<List<String>, BigDecimal> table) {
        var parents = new LinkedHashMap<String, String>();
        for (var key : table.keySet()) {
            var code = key.getFirst();
            switch (code.length()) {
                case 8 -> parents.put(code, code.substring(0, 6));
                case 6 -> parents.put(code, code.substring(0, 4));
                case 4 -> parents.put(code, code.substring(0, 2));
                default -> {
                    if (!code.equals("BE")) {
                        parents.put(code, "BE");
                    }
                }
            }
        }
        return new Hierarchy(parents);
    }

    /** The groups and their total. */
    public static Hierarchy groups(Map<List<String>, BigDecimal> table) {
        var groups = new TreeSet<String>();
        table.keySet().forEach(key -> groups.add(key.get(1)));
        return Hierarchy.flat("total", groups);
    }

    /** The problem of protecting the table. */
    public static LinkedCells cells(Map<List<String>, BigDecimal> table, Rule rule) {
        var builder = LinkedCells.under(rule);
        var numbers = new LinkedHashMap<List<String>, Integer>();
        table.forEach((key, value) -> numbers.put(key, builder.count(String.join("/", key), value)));
        CrossTable.link(builder, List.of(areas(table), groups(table)), numbers);
        return builder.build();
    }

    private static List<String> lines() {
        try (var file = Berlin.class.getResourceAsStream("berlin-2021.csv")) {
            var lines = new ArrayList<>(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            lines.removeFirst();
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
