package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import de.zielforum.area.Succession;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which area a code stands for in which year. */
final class AreasInYears {

    private static final int MOST_NAMES = 5;

    private final Map<String, List<AreaView>> byCode;
    private final Map<AreaId, AreaView> byId;
    private final List<Succession> successions;

    AreasInYears(Collection<AreaView> versions, List<Succession> successions) {
        byCode = versions.stream()
                .collect(Collectors.groupingBy(AreaView::code, LinkedHashMap::new, Collectors.toList()));
        byId = versions.stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
        this.successions = successions;
    }

    boolean knows(String code) {
        return byCode.containsKey(code);
    }

    /** The version of a code that a year belongs to. */
    Optional<AreaView> find(String code, int year) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(area -> area.validity().inYear(year))
                .findFirst();
    }

    /** Whether a code stands for the same area in two years. */
    boolean same(String code, int one, int other) {
        return find(code, one).equals(find(code, other));
    }

    /** Codes with names; a former area has none where one that lasts is called the same. */
    Map<String, String> names() {
        var lasting = byCode.values().stream()
                .flatMap(List::stream)
                .filter(AreasInYears::lasts)
                .map(AreaView::name)
                .collect(Collectors.toSet());
        var names = new HashMap<String, String>();
        byCode.forEach((code, versions) -> {
            var last = versions.stream().filter(AreasInYears::lasts).findFirst().orElse(versions.getFirst());
            names.put(code, !lasts(last) && lasting.contains(last.name()) ? code : last.name());
        });
        return names;
    }

    private static boolean lasts(AreaView area) {
        return area.validity().until() == null;
    }

    /** The codes of the areas of a year by the code of the area they are a part of. */
    Map<String, List<String>> parts(int year) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(area -> area.parent() != null && area.validity().inYear(year))
                .collect(Collectors.groupingBy(
                        area -> byId.get(area.parent()).code(),
                        Collectors.mapping(AreaView::code, Collectors.toList())));
    }

    /** The areas of a year that lie directly in an area, for each that has some; the smallest areas first. */
    Map<AreaId, List<AreaId>> within(int year) {
        var within = new TreeMap<AreaView, List<AreaId>>(
                Comparator.comparing(AreaView::level).reversed().thenComparing(AreaView::code));
        parts(year)
                .forEach((code, parts) -> find(code, year)
                        .ifPresent(area -> within.put(
                                area,
                                parts.stream()
                                        .map(part ->
                                                find(part, year).orElseThrow().id())
                                        .toList())));
        var byId = new LinkedHashMap<AreaId, List<AreaId>>();
        within.forEach((area, parts) -> byId.put(area.id(), parts));
        return byId;
    }

    /** Whether a code stood for an area only before a year. */
    boolean gone(String code, int year) {
        return byCode.get(code).stream()
                .allMatch(area -> !lasts(area) && area.validity().lastYear() < year);
    }

    /** What the area of a code became, in words: names and codes; an empty text when nobody knows. */
    String successors(String code) {
        return words(successions.stream()
                .filter(one -> one.predecessor().code().equals(code))
                .map(Succession::successor));
    }

    /** From what the area of a code came, likewise. */
    String predecessors(String code) {
        return words(successions.stream()
                .filter(one -> one.successor().code().equals(code))
                .map(Succession::predecessor));
    }

    private static String words(Stream<AreaView> areas) {
        var names = areas.map(area -> area.name() + " (" + area.code() + ")")
                .distinct()
                .toList();
        return String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
                + (names.size() > MOST_NAMES ? " …" : "");
    }
}
