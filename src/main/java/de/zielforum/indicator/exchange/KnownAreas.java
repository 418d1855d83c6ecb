package de.zielforum.indicator.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds areas by their codes and names, and how a column writes them. */
final class KnownAreas {

    private final Set<String> codes;
    private final Map<String, String> byName = new HashMap<>();
    private final Set<Integer> lengths = new HashSet<>();

    KnownAreas(Map<String, String> areas) {
        codes = Set.copyOf(areas.keySet());
        var shared = new HashSet<String>();
        areas.forEach((code, name) -> {
            lengths.add(code.length());
            if (byName.put(Spelling.plain(name), code) != null) {
                shared.add(Spelling.plain(name));
            }
        });
        byName.keySet().removeAll(shared);
    }

    /** How well a way of reading fits a column. */
    record Fit(AreaCodes codes, double share, String reason) {

        boolean byName() {
            return reason.equals("areaName");
        }
    }

    /** The way of reading these cells that finds most of them. */
    Fit fit(List<String> cells) {
        if (cells.isEmpty() || codes.isEmpty()) {
            return new Fit(AreaCodes.PLAIN, 0, "");
        }
        var best = new Fit(AreaCodes.PLAIN, share(cells, AreaCodes.PLAIN), "areaCode");
        if (best.share() < 1) {
            for (var length : lengths) {
                best = better(best, cells, new AreaCodes("", length, Map.of()), "areaPadded");
            }
            for (var prefix : prefixes(cells.getFirst())) {
                best = better(best, cells, new AreaCodes(prefix, 0, Map.of()), "areaPrefixed");
            }
            best = better(best, cells, named(cells), "areaName");
        }
        return best;
    }

    private Fit better(Fit best, List<String> cells, AreaCodes way, String reason) {
        var share = share(cells, way);
        return share > best.share() ? new Fit(way, share, reason) : best;
    }

    private double share(List<String> cells, AreaCodes way) {
        return (double) cells.stream()
                        .filter(cell -> codes.contains(way.read(cell)))
                        .count()
                / cells.size();
    }

    /** What known codes have in front of a text. */
    private Set<String> prefixes(String cell) {
        var prefixes = new HashSet<String>();
        codes.stream()
                // A single digit is more likely a number than the end of a code.
                .filter(code -> cell.length() * 2 >= code.length() && code.length() > cell.length())
                .filter(code -> code.endsWith(cell))
                .forEach(code -> prefixes.add(code.substring(0, code.length() - cell.length())));
        return prefixes;
    }

    /** Whether there is an area of this code. */
    boolean knows(String code) {
        return codes.contains(code);
    }

    /** The area of this code or name; empty when there is none, or several of that name. A mere number may be a figure. */
    Optional<String> find(String cell) {
        return codes.contains(cell) && !cell.chars().allMatch(Character::isDigit)
                ? Optional.of(cell)
                : Optional.ofNullable(byName.get(Spelling.plain(cell)));
    }

    private AreaCodes named(List<String> cells) {
        var names = new HashMap<String, String>();
        for (var cell : cells) {
            var code = byName.get(Spelling.plain(cell));
            if (code != null && !codes.contains(cell)) {
                names.put(cell, code);
            }
        }
        return new AreaCodes("", 0, names);
    }
}
