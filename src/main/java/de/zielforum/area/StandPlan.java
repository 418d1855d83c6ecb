package de.zielforum.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a stand of areas changes in those that are there. On the levels that its file contains the file is complete: who is not
 * named was not there in its time. An area with the same key, the same larger area and the same boundary continues; one that
 * changed gets another version.
 */
final class StandPlan {

    private final Validity stand;
    private final Map<String, ReadArea> named = new LinkedHashMap<>();
    private final Set<AreaLevel> levels = EnumSet.noneOf(AreaLevel.class);
    private final Map<AreaId, Area> known = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Map<Area, Validity> shorter = new LinkedHashMap<>();
    private final Map<Area, Validity> longer = new LinkedHashMap<>();
    private final Map<Area, ReadArea> described = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private StandPlan(Collection<ReadArea> read, Collection<Area> known, Validity stand) {
        this.stand = stand;
        for (var area : read) {
            named.put(area.code(), area);
            levels.add(area.level());
        }
        known.forEach(area -> this.known.put(area.id(), area));
    }

    static StandPlan of(Collection<ReadArea> read, Collection<Area> known, Validity stand) {
        var plan = new StandPlan(read, known, stand);
        known.stream().filter(area -> area.validity().overlaps(stand)).forEach(plan::meets);
        known.stream().filter(area -> area.validity().touches(stand)).forEach(plan::neighbours);
        known.forEach(plan::staysPlaced);
        return plan;
    }

    /** An area that is valid at a time of the stand. */
    private void meets(Area area) {
        var read = named.get(area.code());
        if (read != null && read.level() != area.level()) {
            findings.add(read.finding(
                    "levelChanged", area.level().key(), read.level().key()));
        } else if (levels.contains(area.level())) {
            if (read != null && same(area, read)) {
                continues(area, read);
            } else {
                changes(area, read);
            }
        }
    }

    private boolean same(Area area, ReadArea read) {
        return read.level() == area.level()
                && Objects.equals(read.parent(), codeOf(area.parent()))
                && Boundary.read(area.boundary()).sameAs(read.boundary());
    }

    private String codeOf(AreaId id) {
        return id == null ? null : known.get(id).code();
    }

    private void continues(Area area, ReadArea read) {
        kept.add(area.code());
        var together = area.validity().with(stand);
        if (!together.equals(area.validity())) {
            longer.put(area, together);
        }
        if (together.endsWith(stand)) {
            described.put(area, read);
        }
    }

    private void changes(Area area, ReadArea read) {
        var before = area.validity().startsBefore(stand);
        var after = area.validity().endsAfter(stand);
        if (before && after) {
            findings.add(finding(area, read, "standInMiddle"));
        } else if (before) {
            shorter.put(area, new Validity(area.validity().from(), stand.from()));
        } else if (after) {
            shorter.put(area, new Validity(stand.until(), area.validity().until()));
        } else if (!area.validity().equals(stand)) {
            findings.add(finding(area, read, "otherStandWithin", time(area.validity())));
        } else if (read == null) {
            findings.add(finding(area, null, "missingInStand"));
        } else {
            kept.add(area.code());
            described.put(area, read);
        }
    }

    private static Finding finding(Area area, ReadArea read, String rule, String... arguments) {
        return read == null ? new Finding(0, area.code(), rule, List.of(arguments)) : read.finding(rule, arguments);
    }

    /** A validity in numbers: {@code 2011–2020}, by days where it does not begin and end with a year. */
    private static String time(Validity validity) {
        return point(validity.from(), validity.from()) + "–" + point(validity.until(), validity.lastDay());
    }

    private static String point(LocalDate turn, LocalDate day) {
        return day == null ? "" : turn.getDayOfYear() == 1 ? "" + day.getYear() : day.toString();
    }

    /** An area that ends where the stand begins, or begins where it ends. */
    private void neighbours(Area area) {
        var read = named.get(area.code());
        if (read != null && !kept.contains(area.code()) && same(area, read)) {
            continues(area, read);
        }
    }

    /** An area on a level that the file does not contain: what it lies in must not vanish. */
    private void staysPlaced(Area area) {
        var above = area.parent() == null ? null : known.get(area.parent());
        if (above != null
                && !levels.contains(area.level())
                && levels.contains(above.level())
                && area.validity().overlaps(stand)
                && !named.containsKey(above.code())) {
            findings.add(finding(area, null, "childLeft", above.code()));
        }
    }

    /** The codes of areas that are to be valid for a shorter time. */
    Set<String> losing() {
        return shorter.keySet().stream().map(Area::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Finds the years that would be left without an area. Those that had none before are not the fault of this stand.
     *
     * @param kept the years about which something is kept, by code
     */
    void leaveNone(Map<String, Set<Integer>> kept) {
        for (var code : losing()) {
            var left = kept.getOrDefault(code, Set.of()).stream()
                    .filter(year -> before(code, year) && !afterwards(code, year))
                    .sorted()
                    .toList();
            if (!left.isEmpty()) {
                findings.add(new Finding(0, code, "leftWithoutArea", List.of(code, years(left))));
            }
        }
    }

    private boolean before(String code, int year) {
        return versions(code).anyMatch(area -> area.validity().inYear(year));
    }

    private boolean afterwards(String code, int year) {
        return named.containsKey(code) && stand.inYear(year)
                || versions(code)
                        .map(area -> shorter.getOrDefault(area, longer.getOrDefault(area, area.validity())))
                        .anyMatch(validity -> validity.inYear(year));
    }

    private Stream<Area> versions(String code) {
        return known.values().stream().filter(area -> area.code().equals(code));
    }

    /** Years in numbers, those that follow each other together: {@code 2011–2014, 2017}. */
    private static String years(List<Integer> sorted) {
        var words = new ArrayList<String>();
        for (int from = 0, next; from < sorted.size(); from = next) {
            for (next = from + 1; next < sorted.size() && sorted.get(next) == sorted.get(next - 1) + 1; ) {
                next++;
            }
            var last = sorted.get(next - 1);
            words.add(next == from + 1 ? "" + last : sorted.get(from) + "–" + last);
        }
        return String.join(", ", words);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Areas that end sooner or begin later. */
    Map<Area, Validity> shorter() {
        return shorter;
    }

    /** Areas that are the same in the stand and are valid in its time as well. */
    Map<Area, Validity> longer() {
        return longer;
    }

    /** Areas of which the file has the latest description. */
    Map<Area, ReadArea> described() {
        return described;
    }

    /** What the stand adds. */
    List<ReadArea> added() {
        return named.values().stream()
                .filter(area -> !kept.contains(area.code()))
                .toList();
    }

    Set<AreaLevel> levels() {
        return levels;
    }
}
