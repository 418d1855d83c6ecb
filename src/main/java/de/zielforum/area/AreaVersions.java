package de.zielforum.area;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All versions of all areas, larger ones first, then by name, and which of them is valid when. */
final class AreaVersions {

    private static final Comparator<AreaView> NEWEST_FIRST = Comparator.comparing(
            area -> area.validity().until(), Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()));

    private final List<AreaView> all;
    private final Map<AreaId, AreaView> byId;
    private final Map<AreaId, AreaId> heirs;
    private final boolean changed;

    /**
     * @param heirs from a former area to the one that more than half of it became
     */
    AreaVersions(Collection<AreaView> areas, Map<AreaId, AreaId> heirs) {
        // Comparing keys is far quicker than comparing names, of which a large city has a thousand.
        var german = Collator.getInstance(Locale.GERMAN);
        var names = areas.stream()
                .map(AreaView::name)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), german::getCollationKey));
        all = areas.stream()
                .sorted(Comparator.comparing(AreaView::level)
                        .thenComparing(area -> names.get(area.name()))
                        .thenComparing(NEWEST_FIRST))
                .toList();
        byId = all.stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
        this.heirs = Map.copyOf(heirs);
        changed = all.stream().anyMatch(area -> !area.validity().equals(Validity.ALWAYS));
    }

    List<AreaView> all() {
        return all;
    }

    /** Whether any area was or will be another one. */
    boolean changed() {
        return changed;
    }

    Optional<AreaView> find(AreaId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The areas of a day. Each lies in that version of the larger one which is valid then. */
    List<AreaView> on(LocalDate day) {
        if (!changed) {
            return all;
        }
        var valid = all.stream().filter(area -> area.validity().contains(day)).toList();
        var byCode = new HashMap<String, AreaId>();
        valid.forEach(area -> byCode.put(area.code(), area.id()));
        return valid.stream().map(area -> placed(area, byCode)).toList();
    }

    private AreaView placed(AreaView area, Map<String, AreaId> valid) {
        if (area.parent() == null) {
            return area;
        }
        var now = valid.getOrDefault(byId.get(area.parent()).code(), area.parent());
        return now.equals(area.parent()) ? area : area.in(now);
    }

    /** The version of a code on a day. */
    Optional<AreaView> byCode(String code, LocalDate day) {
        return all.stream()
                .filter(area -> area.code().equals(code) && area.validity().contains(day))
                .findFirst();
    }

    /** The times in which no area changed, oldest first. */
    List<Validity> stands() {
        var turns = all.stream()
                .flatMap(area ->
                        Stream.of(area.validity().from(), area.validity().until()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        var stands = new ArrayList<Validity>();
        LocalDate from = null;
        for (var turn : turns) {
            stands.add(new Validity(from, turn));
            from = turn;
        }
        stands.add(new Validity(from, null));
        return stands;
    }

    /** The time around a day in which a code is not taken. */
    Validity gap(String code, LocalDate day) {
        var taken = all.stream()
                .filter(area -> area.code().equals(code))
                .map(AreaView::validity)
                .toList();
        return new Validity(
                taken.stream()
                        .map(Validity::until)
                        .filter(until -> until != null && !until.isAfter(day))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                taken.stream()
                        .map(Validity::from)
                        .filter(from -> from != null && from.isAfter(day))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** The version of a code that was valid last. */
    Optional<AreaView> latest(String code) {
        return all.stream().filter(area -> area.code().equals(code)).min(NEWEST_FIRST);
    }

    /**
     * An area and everything that lies in it. What was said about a former area is taken as said about the one that more than
     * half of it became, so both belong together.
     */
    Set<AreaId> selfAndBelow(AreaId id) {
        var found = withHeirs(id);
        heirsFirst()
                .filter(area ->
                        area.parent() != null && found.contains(area.parent()) || found.contains(heirs.get(area.id())))
                .forEach(area -> found.add(area.id()));
        return found;
    }

    /** An area and everything it lies in, and the former areas that belong to these. */
    Set<AreaId> selfAndAbove(AreaId id) {
        var found = new HashSet<AreaId>();
        for (var self : withHeirs(id)) {
            for (var above = self; above != null && found.add(above); ) {
                above = byId.get(above).parent();
            }
        }
        heirsFirst().filter(area -> found.contains(heirs.get(area.id()))).forEach(area -> found.add(area.id()));
        return found;
    }

    private Set<AreaId> withHeirs(AreaId id) {
        var found = new HashSet<AreaId>();
        if (byId.containsKey(id)) {
            for (var self = id; self != null && found.add(self); ) {
                self = heirs.get(self);
            }
        }
        return found;
    }

    /** Larger areas before smaller ones, and heirs before those they come from. */
    private Stream<AreaView> heirsFirst() {
        return all.stream().sorted(Comparator.comparing(AreaView::level).thenComparing(NEWEST_FIRST));
    }
}
