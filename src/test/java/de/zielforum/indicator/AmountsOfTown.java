package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Amounts of one year over a town of four districts, one of which has two parts, and what becomes of them. */
final class AmountsOfTown {

    private static final int YEAR = 2020;

    private final Map<String, AreaId> areas = new LinkedHashMap<>();
    private final List<AreaView> views = new ArrayList<>();
    private final Map<String, CountedIndicator> indicators = new HashMap<>();
    private final Map<String, Set<IndicatorId>> parts = new HashMap<>();
    private final List<ReadObservation> edition = new ArrayList<>();
    private final Map<FigurePlace, KnownFigure> known = new HashMap<>();
    private final Map<String, IndicatorId> ids = new HashMap<>();
    private final SecrecyPolicy policy;
    private boolean people;

    LinkedFigures figures;
    List<CellFate> fates;

    /** @param rule for amounts; null for none */
    AmountsOfTown(AmountRule rule) {
        policy = new SecrecyPolicy(4, true, null, true, null, rule == null ? null : rule.concentration());
        area("town", null);
        List.of("north", "east", "south", "west").forEach(district -> area(district, "town"));
        List.of("upper", "lower").forEach(part -> area(part, "north"));
    }

    private void area(String name, String parent) {
        areas.put(name, AreaId.next());
        views.add(new AreaView(
                areas.get(name),
                name,
                name,
                parent == null ? AreaLevel.MUNICIPALITY : AreaLevel.DISTRICT,
                areas.get(parent)));
    }

    /** The values count people. */
    void countsPeople() {
        people = true;
    }

    /** The amounts and those of "rest" add up to those of another indicator. */
    void partOf(String total) {
        parts.put(total, Set.of(id("amount"), id("rest")));
    }

    void row(String area, String value, String largest, String second) {
        edition.add(read(
                "amount",
                area,
                value,
                largest == null
                        ? null
                        : new Contributions(new BigDecimal(largest), second == null ? null : new BigDecimal(second))));
    }

    void other(String indicator, String area, String value) {
        edition.add(read(indicator, area, value, null));
    }

    /** Counts of an indicator of its own, by area. */
    void counts(String indicator, String... areasAndValues) {
        indicators.put(indicator, indicator(indicator, true));
        for (int i = 0; i < areasAndValues.length; i += 2) {
            other(indicator, areasAndValues[i], areasAndValues[i + 1]);
        }
    }

    /** The source keeps it back. */
    void suppressed(String area) {
        edition.add(read("amount", area, null, null));
    }

    /** Published by an earlier edition. */
    void known(String area, String value) {
        var row = read("amount", area, value, null);
        known.put(new FigurePlace(id("amount"), areas.get(area)), new KnownFigure(row, row, null));
    }

    /** A share of what is counted here, published by an earlier edition without its counts. */
    void knownShare(String area, String value) {
        var share = id("share");
        indicators.put(
                "share",
                new CountedIndicator(
                        share,
                        "share",
                        BigDecimal.valueOf(100),
                        "",
                        false,
                        false,
                        false,
                        policy,
                        List.of(),
                        Set.of(LinkedFigures.VALUE + "amount")));
        var row = read("share", area, value, null);
        known.put(new FigurePlace(share, areas.get(area)), new KnownFigure(row, row, null));
    }

    /** Kept back by an earlier edition. */
    void keptBack(String area) {
        known.put(
                new FigurePlace(id("amount"), areas.get(area)),
                new KnownFigure(read("amount", area, null, null), null, null));
    }

    void protect() {
        ids.keySet().forEach(key -> indicators.computeIfAbsent(key, one -> indicator(one, people)));
        var byId = new HashMap<IndicatorId, CountedIndicator>();
        indicators.values().forEach(indicator -> byId.put(indicator.id(), indicator));
        figures = new LinkedFigures(byId, new AreaTree(views), edition, known, Set.of(), new Findings());
        fates = CountCluster.protect(figures);
    }

    /** Areas whose amounts are not shown, in the order of their rows, the town first. */
    List<String> withheld() {
        return areas.keySet().stream()
                .filter(area -> edition.stream()
                        .filter(row -> row.indicator().equals(id("amount")))
                        .filter(row -> row.area().equals(areas.get(area)))
                        .flatMap(row -> figures.cellsOf(row).stream())
                        .anyMatch(cell -> fates.get(cell).withheld()))
                .toList();
    }

    CellFate fate(String area) {
        var row = edition.stream()
                .filter(each -> each.indicator().equals(id("amount")))
                .filter(each -> each.area().equals(areas.get(area)))
                .findFirst()
                .orElseThrow();
        return fates.get(figures.cellsOf(row).iterator().next());
    }

    private IndicatorId id(String indicator) {
        return ids.computeIfAbsent(indicator, key -> IndicatorId.next());
    }

    private CountedIndicator indicator(String key, boolean counts) {
        return new CountedIndicator(
                id(key), key, null, "", counts, !counts, !counts, policy, breakdowns(key), Set.of());
    }

    private List<Set<IndicatorId>> breakdowns(String key) {
        return parts.containsKey(key) ? List.of(parts.get(key)) : List.of();
    }

    private ReadObservation read(String indicator, String area, String value, Contributions contributions) {
        return new ReadObservation(
                id(indicator),
                areas.get(area),
                YEAR,
                value == null ? null : new BigDecimal(value),
                null,
                null,
                value == null ? ValueStatus.SUPPRESSED : ValueStatus.FINAL,
                contributions);
    }
}
