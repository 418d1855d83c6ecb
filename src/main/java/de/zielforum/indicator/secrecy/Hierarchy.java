package de.zielforum.indicator.secrecy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which codes of a dimension add up to which.
 *
 * @param parents the parent of each code that has one; all other codes stand at the top
 */
public record Hierarchy(Map<String, String> parents) {

    /** Copies the parents; throws when a code is its own ancestor. */
    public Hierarchy {
        // in the order given: the same table must be protected in the same way by every run
        parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
        for (var code : parents.keySet()) {
            var seen = new HashSet<String>();
            for (var at = code; at != null; at = parents.get(at)) {
                if (!seen.add(at)) {
                    throw new IllegalArgumentException(code + " is its own ancestor");
                }
            }
        }
    }

    /** No code adds up to any other. */
    public static Hierarchy none() {
        return new Hierarchy(Map.of());
    }

    /** All codes but the total add up to the total. */
    public static Hierarchy flat(String total, Iterable<String> codes) {
        var parents = new LinkedHashMap<String, String>();
        codes.forEach(code -> {
            if (!code.equals(total)) {
                parents.put(code, total);
            }
        });
        return new Hierarchy(parents);
    }

    /** The code at the top above a code, or the code itself. */
    String top(String code) {
        var at = code;
        while (parents.containsKey(at)) {
            at = parents.get(at);
        }
        return at;
    }

    /**
     * The tree over the codes that a table has. A code between that the table lacks is left out, its parts standing for it;
     * what a parent has besides the parts in the table becomes one more part without a code.
     */
    Tree over(Set<String> present) {
        var children = new LinkedHashMap<String, List<String>>();
        parents.forEach((code, parent) ->
                children.computeIfAbsent(parent, any -> new ArrayList<>()).add(code));
        var codes = new ArrayList<>(present.stream().sorted().toList());
        var parts = new ArrayList<int[]>();
        var listed = codes.size();
        for (int i = 0; i < listed; i++) {
            var found = new ArrayList<Integer>();
            var complete = collect(codes.get(i), children, codes.subList(0, listed), found);
            if (!complete && !found.isEmpty()) {
                found.add(codes.size());
                codes.add(null);
            }
            parts.add(found.stream().mapToInt(part -> part).toArray());
        }
        while (parts.size() < codes.size()) {
            parts.add(new int[0]);
        }
        return new Tree(codes, parts);
    }

    private static boolean collect(
            String code, Map<String, List<String>> children, List<String> present, List<Integer> found) {
        var complete = true;
        for (var child : children.getOrDefault(code, List.of())) {
            var at = Collections.binarySearch(present, child);
            if (at >= 0) {
                found.add(at);
            } else {
                var before = found.size();
                var below = collect(child, children, present, found);
                complete &= below && found.size() > before;
            }
        }
        return complete;
    }

    /**
     * The codes of a dimension in a table and their parts.
     *
     * @param codes null for parts that the table does not show
     * @param parts for each code the places of its parts, none for a leaf
     */
    record Tree(List<String> codes, List<int[]> parts) {

        boolean isLeaf(int at) {
            return parts.get(at).length == 0;
        }

        int depth() {
            var depth = 0;
            for (int at = 0; at < codes.size(); at++) {
                depth = Math.max(depth, depth(at));
            }
            return depth;
        }

        private int depth(int at) {
            var depth = 0;
            for (var part : parts.get(at)) {
                depth = Math.max(depth, 1 + depth(part));
            }
            return depth;
        }
    }
}
