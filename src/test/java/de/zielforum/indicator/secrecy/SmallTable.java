package de.zielforum.indicator.secrecy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A table for tests that knows its own structure without any code under test: each cell is the set of leaves that add up to it.
 *
 * @param hierarchies one for each dimension
 * @param members for each cell, by its codes, the leaves it is the sum of
 * @param counts the count of each leaf
 */
record SmallTable(List<Hierarchy> hierarchies, Map<List<String>, List<Integer>> members, int[] counts) {

    /**
     * A table of the given shape.
     *
     * @param shape for each dimension how many parts the total has, and how many parts the first of these has (0: a leaf)
     */
    static SmallTable of(List<int[]> shape, Random random, int largest) {
        var hierarchies = new ArrayList<Hierarchy>();
        var leaves = new ArrayList<Map<String, List<String>>>();
        for (var dimension : shape) {
            var parents = new LinkedHashMap<String, String>();
            var below = new LinkedHashMap<String, List<String>>();
            below.put("T", new ArrayList<>());
            for (int part = 0; part < dimension[0]; part++) {
                var code = "p" + part;
                parents.put(code, "T");
                below.put(code, new ArrayList<>());
                if (part == 0 && dimension[1] > 0) {
                    for (int leaf = 0; leaf < dimension[1]; leaf++) {
                        parents.put(code + leaf, code);
                        below.put(code + leaf, List.of(code + leaf));
                        below.get(code).add(code + leaf);
                        below.get("T").add(code + leaf);
                    }
                } else {
                    below.get(code).add(code);
                    below.get("T").add(code);
                }
            }
            hierarchies.add(new Hierarchy(parents));
            leaves.add(below);
        }
        var numbers = new LinkedHashMap<List<String>, Integer>();
        combinations(leaves.stream().map(below -> below.get("T")).toList())
                .forEach(leaf -> numbers.put(leaf, numbers.size()));
        var members = new LinkedHashMap<List<String>, List<Integer>>();
        for (var codes : combinations(leaves.stream()
                .map(below -> (List<String>) new ArrayList<>(below.keySet()))
                .toList())) {
            var parts = new ArrayList<List<String>>();
            for (int d = 0; d < codes.size(); d++) {
                parts.add(leaves.get(d).get(codes.get(d)));
            }
            members.put(codes, combinations(parts).stream().map(numbers::get).toList());
        }
        var counts = new int[numbers.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = random.nextInt(4) == 0 ? random.nextInt(4) : random.nextInt(largest + 1);
        }
        return new SmallTable(hierarchies, members, counts);
    }

    private static List<List<String>> combinations(List<List<String>> dimensions) {
        var all = List.of(List.<String>of());
        for (var codes : dimensions) {
            var longer = new ArrayList<List<String>>();
            for (var start : all) {
                for (var code : codes) {
                    var combination = new ArrayList<>(start);
                    combination.add(code);
                    longer.add(combination);
                }
            }
            all = longer;
        }
        return all;
    }

    long value(List<String> codes) {
        return members.get(codes).stream().mapToLong(leaf -> counts[leaf]).sum();
    }

    /** The codes of all cells, in the order of their numbers. */
    List<List<String>> cells() {
        return List.copyOf(members.keySet());
    }

    LinkedCells problem(Rule rule) {
        return problem(rule, Set.of());
    }

    /** The problem of somebody to whom the source does not tell some of the cells. */
    LinkedCells problem(Rule rule, Set<Integer> unknown) {
        var builder = LinkedCells.under(rule);
        var numbers = new LinkedHashMap<List<String>, Integer>();
        for (var codes : members.keySet()) {
            var name = String.join("/", codes);
            numbers.put(
                    codes,
                    unknown.contains(numbers.size())
                            ? builder.unknown(name)
                            : builder.count(name, BigDecimal.valueOf(value(codes))));
        }
        CrossTable.link(builder, hierarchies, numbers);
        return builder.build();
    }
}
