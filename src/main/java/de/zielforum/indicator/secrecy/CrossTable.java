package de.zielforum.indicator.secrecy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the relations within a table of one or several dimensions: in each dimension each code that has parts is their sum,
 * for every combination of codes of the other dimensions. Combinations that the table lacks become missing cells, as far as
 * they say anything about the others.
 */
public final class CrossTable {

    private static final int LARGEST = 4_000_000;

    private final LinkedCells.Builder builder;
    private final List<Hierarchy> dimensions;

    private CrossTable(LinkedCells.Builder builder, List<Hierarchy> dimensions) {
        this.builder = builder;
        this.dimensions = dimensions;
    }

    /**
     * Adds the relations of a table to a problem.
     *
     * @param cells the cells of the table: their codes, one for each dimension, and their numbers in the problem
     * @throws IllegalArgumentException when the table has so many combinations that they cannot be searched
     */
    public static void link(LinkedCells.Builder builder, List<Hierarchy> dimensions, Map<List<String>, Integer> cells) {
        var table = new CrossTable(builder, dimensions);
        var apart = cells.entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> table.tops(cell.getKey()), LinkedHashMap::new, Collectors.toList()));
        apart.values().forEach(table::link);
    }

    private List<String> tops(List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(d -> dimensions.get(d).top(codes.get(d)))
                .toList();
    }

    private void link(List<Map.Entry<List<String>, Integer>> cells) {
        var trees = new ArrayList<Hierarchy.Tree>();
        for (int d = 0; d < dimensions.size(); d++) {
            var dimension = d;
            trees.add(dimensions
                    .get(d)
                    .over(cells.stream()
                            .map(cell -> cell.getKey().get(dimension))
                            .collect(Collectors.toCollection(TreeSet::new))));
        }
        new Grid(trees).link(cells);
    }

    /** All combinations of the codes, numbered. */
    private final class Grid {

        private final List<Hierarchy.Tree> trees;
        private final int[] strides;
        private final List<Map<String, Integer>> places = new ArrayList<>();
        private final int[] cells;
        /** Dimensions, deepest first. */
        private final int[] order;

        private final List<int[]> sums = new ArrayList<>();
        private final List<Boolean> implied = new ArrayList<>();

        Grid(List<Hierarchy.Tree> trees) {
            this.trees = trees;
            strides = new int[trees.size()];
            long size = 1;
            for (int d = 0; d < trees.size(); d++) {
                strides[d] = (int) size;
                var places = new HashMap<String, Integer>();
                for (int i = 0; i < trees.get(d).codes().size(); i++) {
                    places.put(trees.get(d).codes().get(i), i);
                }
                this.places.add(places);
                size *= trees.get(d).codes().size();
                if (size > LARGEST) {
                    throw new IllegalArgumentException("more than " + LARGEST + " combinations of codes");
                }
            }
            cells = new int[(int) size];
            Arrays.fill(cells, -1);
            order = IntStream.range(0, trees.size())
                    .boxed()
                    .sorted(Comparator.comparing(d -> -trees.get(d).depth()))
                    .mapToInt(d -> d)
                    .toArray();
        }

        void link(List<Map.Entry<List<String>, Integer>> given) {
            for (var cell : given) {
                cells[at(cell.getKey())] = cell.getValue();
            }
            for (int place = 0; place < order.length; place++) {
                sums(place);
            }
            var live = peel();
            for (int i = 0; i < sums.size(); i++) {
                if (live[i]) {
                    var sum = sums.get(i);
                    var parts = Arrays.stream(sum).skip(1).mapToObj(this::cell).toList();
                    builder.relation(Relation.total(cell(sum[0]), parts, implied.get(i)));
                }
            }
        }

        private int at(List<String> codes) {
            var at = 0;
            for (int d = 0; d < trees.size(); d++) {
                at += strides[d] * places.get(d).get(codes.get(d));
            }
            return at;
        }

        private int code(int at, int d) {
            return at / strides[d] % trees.get(d).codes().size();
        }

        /** The sums in one dimension; they follow from others wherever a deeper dimension is not at a leaf. */
        private void sums(int place) {
            var d = order[place];
            var tree = trees.get(d);
            for (int at = 0; at < cells.length; at++) {
                var code = code(at, d);
                if (tree.isLeaf(code)) {
                    continue;
                }
                var parts = tree.parts().get(code);
                var sum = new int[parts.length + 1];
                sum[0] = at;
                for (int i = 0; i < parts.length; i++) {
                    sum[i + 1] = at + (parts[i] - code) * strides[d];
                }
                sums.add(sum);
                implied.add(follows(at, place));
            }
        }

        private boolean follows(int at, int place) {
            for (int deeper = 0; deeper < place; deeper++) {
                if (!trees.get(order[deeper]).isLeaf(code(at, order[deeper]))) {
                    return true;
                }
            }
            return false;
        }

        /** A sum whose total is missing and stands in no other sum says nothing. */
        private boolean[] peel() {
            var live = new boolean[sums.size()];
            var uses = new int[cells.length];
            var byTotal = new ArrayList<List<Integer>>();
            for (int at = 0; at < cells.length; at++) {
                byTotal.add(List.of());
            }
            for (int i = 0; i < live.length; i++) {
                live[i] = true;
                for (var at : sums.get(i)) {
                    uses[at]++;
                }
                var total = sums.get(i)[0];
                if (cells[total] < 0) {
                    byTotal.set(total, append(byTotal.get(total), i));
                }
            }
            var waiting = new ArrayDeque<Integer>();
            for (int at = 0; at < cells.length; at++) {
                waiting.add(at);
            }
            while (!waiting.isEmpty()) {
                var at = waiting.poll();
                if (cells[at] >= 0 || uses[at] != 1) {
                    continue;
                }
                for (var sum : byTotal.get(at)) {
                    if (live[sum]) {
                        live[sum] = false;
                        for (var member : sums.get(sum)) {
                            uses[member]--;
                            waiting.add(member);
                        }
                    }
                }
            }
            return live;
        }

        private List<Integer> append(List<Integer> list, int item) {
            var longer = new ArrayList<>(list);
            longer.add(item);
            return longer;
        }

        private int cell(int at) {
            if (cells[at] < 0) {
                cells[at] = builder.missing("");
            }
            return cells[at];
        }
    }
}
