package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.shared.web.Address;
import de.zielforum.shared.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which areas somebody looks at side by side.
 *
 * @param areas the areas that are known, in the order asked for, at most {@value #MOST}
 * @param unknown codes nobody knows
 * @param tooMany whether more were asked for than are shown
 * @param further the areas that could be added
 */
record ComparedAreas(List<AreaView> areas, List<String> unknown, boolean tooMany, List<Choice> further) {

    /** More columns cannot be read side by side. */
    static final int MOST = 4;

    private static final String PATH = "/gebiete/vergleich";

    /** An area that is shown, and the address of the comparison without it. */
    record Shown(AreaView area, String without) {}

    /** @param codes the municipality is not one of the areas: it always stands beside them */
    static ComparedAreas of(List<String> codes, List<AreaView> all) {
        var within = all.stream().filter(area -> area.parent() != null).toList();
        var byCode = within.stream().collect(Collectors.toMap(AreaView::code, Function.identity()));
        var asked = codes.stream().map(String::strip).filter(code -> !code.isEmpty());
        var known = new ArrayList<AreaView>();
        var unknown = new ArrayList<String>();
        asked.distinct().forEach(code -> {
            if (byCode.containsKey(code)) {
                known.add(byCode.get(code));
            } else if (all.stream().noneMatch(area -> area.code().equals(code))) {
                unknown.add(code.length() > 40 ? code.substring(0, 40) + "…" : code);
            }
        });
        var areas = known.stream().limit(MOST).toList();
        return new ComparedAreas(
                areas,
                unknown.stream().limit(MOST).toList(),
                known.size() > MOST,
                within.stream()
                        .filter(area -> !areas.contains(area))
                        .map(area -> new Choice(area.code(), area.name()))
                        .toList());
    }

    /** The address at which some areas stand side by side, at most {@value #MOST} of them. */
    static String address(List<String> codes) {
        var address = Address.of(PATH);
        for (var code : codes.stream().limit(MOST).toList()) {
            address = address.with("gebiet", code);
        }
        return address.toString();
    }

    public boolean full() {
        return areas.size() >= MOST;
    }

    public List<Shown> shown() {
        return areas.stream()
                .map(area -> new Shown(
                        area,
                        address(areas.stream()
                                .filter(other -> !other.equals(area))
                                .map(AreaView::code)
                                .toList())))
                .toList();
    }

    public String path() {
        return PATH;
    }
}
