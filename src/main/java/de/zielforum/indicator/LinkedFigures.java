package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the counts behind the figures of one year and everything that everybody knows about how they hang together: areas that
 * add up to larger ones, rates and what they refer to, indicators that add up to others, who is left when some are counted, and
 * what earlier editions have shown.
 *
 * <p>Amounts hang together like counts. Where a relation may or may not be known it is taken as known: that can cost a figure,
 * never a secret.
 */
final class LinkedFigures {

    static final String DENOMINATOR = "denominator ";
    static final String VALUE = "value ";
    static final String NUMERATOR = "numerator ";
    private static final String COMPLEMENT = "complement ";

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 40);

    private record Place(String quantity, AreaId area) {}

    /** What is said about an indicator and area: by the edition, and before it; either may be null. */
    private record Entry(CountedIndicator indicator, AreaId area, ReadObservation ours, KnownFigure known) {

        ReadObservation latest() {
            return ours == null ? known.current() : ours;
        }

        ReadObservation shown() {
            return known == null ? null : known.shown();
        }
    }

    private final AreaTree tree;
    private final List<CountCell> cells = new ArrayList<>();
    private final List<CountLink> links = new ArrayList<>();
    private final Map<Place, Integer> places = new HashMap<>();
    private final Map<ReadObservation, Set<Integer>> rows = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Entry, Integer> groups = new IdentityHashMap<>();
    private final Map<ReadObservation, BigDecimal> sizes = new HashMap<>();
    private final LinkedTotals totals;

    /**
     * Reads figures of one year.
     *
     * @param indicators all that occur
     * @param edition what is to be published
     * @param known what is out, by indicator and area
     * @param cited figures that serve as evidence
     * @param notes takes up totals that are smaller than their parts
     */
    LinkedFigures(
            Map<IndicatorId, CountedIndicator> indicators,
            AreaTree tree,
            List<ReadObservation> edition,
            Map<FigurePlace, KnownFigure> known,
            Set<FigurePlace> cited,
            Findings notes) {
        this.tree = tree;
        totals = new LinkedTotals(
                cells,
                links,
                tree,
                notes,
                edition.isEmpty() ? 0 : edition.getFirst().period());
        var seen = new HashSet<FigurePlace>();
        for (var row : edition) {
            var place = new FigurePlace(row.indicator(), row.area());
            seen.add(place);
            entries.add(new Entry(indicators.get(row.indicator()), row.area(), row, known.get(place)));
        }
        known.forEach((place, figure) -> {
            if (!seen.contains(place) && indicators.containsKey(place.indicator())) {
                entries.add(new Entry(indicators.get(place.indicator()), place.area(), null, figure));
            }
        });
        entries.sort(Comparator.comparing((Entry entry) -> entry.indicator().key())
                .thenComparing(entry -> tree.code(entry.area())));
        entries.forEach(this::denominator);
        entries.forEach(this::value);
        entries.forEach(this::numerator);
        entries.forEach(entry -> cite(entry, cited));
        areas();
        parts(indicators);
        totals.amounts();
        entries.forEach(this::complement);
        EqualCounts.link(byQuantity(), cells, links);
    }

    List<CountCell> cells() {
        return cells;
    }

    List<CountLink> links() {
        return links;
    }

    /** The counts that a row of the edition shows; the one that it is about comes last. */
    Set<Integer> cellsOf(ReadObservation row) {
        return rows.getOrDefault(row, Set.of());
    }

    /** How many people a row of the edition refers to, so far as that is known from anywhere; null when it is not. */
    BigDecimal sizeOf(ReadObservation row) {
        return sizes.getOrDefault(row, row.denominator());
    }

    /** Secret counts of areas that do not exist in this year, so that nothing is known about what they are part of. */
    List<CountCell> homeless() {
        return cells.stream()
                .filter(cell -> tree.code(cell.area).isEmpty())
                .filter(cell -> cell.ours || cell.isSensitive(cell.policy))
                .toList();
    }

    private void denominator(Entry entry) {
        var latest = entry.latest();
        if (isCount(latest.denominator())) {
            var quantity = DENOMINATOR + words(entry.indicator());
            var there = places.get(new Place(quantity, entry.area()));
            if (there != null && cells.get(there).value.compareTo(latest.denominator()) != 0) {
                quantity += " of " + entry.indicator().key();
            }
            var cell = cell(entry, quantity, latest.denominator(), BigDecimal.ZERO, ReadObservation::denominator);
            if (cell != null) {
                groups.put(entry, cell);
            }
        }
    }

    private static String words(CountedIndicator indicator) {
        return indicator.denominator().isBlank() ? "of " + indicator.key() : indicator.denominator();
    }

    private void value(Entry entry) {
        var indicator = entry.indicator();
        if (indicator.addsUp()) {
            var cell = cell(
                    entry, VALUE + indicator.key(), entry.latest().value(), BigDecimal.ZERO, ReadObservation::value);
            declareIfTooSmall(entry, cell, entry.latest().denominator());
        }
    }

    private void numerator(Entry entry) {
        var latest = entry.latest();
        var isQuotient = entry.indicator().scale() != null
                || latest.value() != null && entry.indicator().factor() != null;
        if (!isQuotient && latest.numerator() == null) {
            return;
        }
        var size = size(entry);
        if (entry.ours() != null && size != null) {
            sizes.put(entry.ours(), size);
        }
        if (latest.numerator() != null || latest.value() == null) {
            declareIfTooSmall(
                    entry,
                    cell(entry, numeratorOf(entry), latest.numerator(), BigDecimal.ZERO, ReadObservation::numerator),
                    size);
        } else if (entry.indicator().factor() != null
                && size != null
                && latest.value().signum() >= 0) {
            worksOut(entry, size);
        }
    }

    private static String numeratorOf(Entry entry) {
        return NUMERATOR + entry.indicator().key();
    }

    /** A rate of a group whose size is known elsewhere tells the count. */
    private void worksOut(Entry entry, BigDecimal size) {
        var latest = entry.latest();
        var perOne = size.divide(entry.indicator().factor(), MathContext.DECIMAL64);
        var count = latest.value().multiply(perOne).setScale(0, RoundingMode.HALF_UP);
        if (isOlderThanItsSize(entry) && keepSizeBack(entry, size, count)) {
            return;
        }
        var doubt = HALF.movePointLeft(latest.value().scale()).multiply(perOne);
        var slack = doubt.compareTo(HALF) < 0 ? BigDecimal.ZERO : doubt.setScale(0, RoundingMode.CEILING);
        var cell = cell(
                entry,
                numeratorOf(entry),
                count,
                slack,
                row -> row.value() != null && row.value().compareTo(latest.value()) == 0 ? count : row.numerator());
        if (cell != null) {
            cells.get(cell).estimated |= entry.indicator().scale() == null;
        }
        declareIfTooSmall(entry, cell, size);
    }

    /** Whether everybody knows the rate, and the edition would add how many people it is about. */
    private boolean isOlderThanItsSize(Entry entry) {
        var group = group(entry);
        return entry.shown() != null
                && entry.shown().value() != null
                && entry.shown().value().compareTo(entry.latest().value()) == 0
                && group != null
                && cells.get(group).ours
                && !cells.get(group).out;
    }

    /**
     * The rate cannot be taken back; so the size must stay in doubt by as many people as change the count behind it by one.
     *
     * @return whether there is need for it
     */
    private boolean keepSizeBack(Entry entry, BigDecimal size, BigDecimal count) {
        var policy = entry.indicator().policy();
        var factor = entry.indicator().factor();
        var rate = entry.latest().value();
        var need = BigDecimal.ZERO;
        if (rate.signum() > 0 && policy.isSecret(count)) {
            need = factor.divide(rate, 0, RoundingMode.CEILING);
        }
        if (entry.indicator().isShare() && factor.compareTo(rate) > 0 && policy.isSecret(size.subtract(count))) {
            need = need.max(factor.divide(factor.subtract(rate), 0, RoundingMode.CEILING));
        }
        if (need.signum() == 0) {
            return false;
        }
        var cell = cells.get(group(entry));
        cell.declared = true;
        cell.doubt = cell.doubt.max(need);
        return true;
    }

    private void declareIfTooSmall(Entry entry, Integer cell, BigDecimal size) {
        if (cell != null
                && entry.ours() != null
                && size != null
                && entry.indicator().policy().isTooSmall(size)) {
            cells.get(cell).declared = true;
        }
    }

    private BigDecimal size(Entry entry) {
        if (entry.latest().denominator() != null) {
            return entry.latest().denominator();
        }
        var group = group(entry);
        return group == null ? null : cells.get(group).value;
    }

    /** The count of those that a rate refers to: its own, one of the same words, or one that goes by another name. */
    private Integer group(Entry entry) {
        var own = groups.get(entry);
        if (own != null) {
            return own;
        }
        return Stream.concat(
                        Stream.of(DENOMINATOR + words(entry.indicator())),
                        entry.indicator().sizes().stream().sorted())
                .filter(quantity -> !quantity.equals(numeratorOf(entry)))
                .map(quantity -> places.get(new Place(quantity, entry.area())))
                .filter(cell -> cell != null && cells.get(cell).value != null)
                .findFirst()
                .orElse(null);
    }

    /** Takes up a count that an entry shows, has shown, or keeps back; null when there is none. */
    private Integer cell(
            Entry entry,
            String quantity,
            BigDecimal current,
            BigDecimal slack,
            Function<ReadObservation, BigDecimal> part) {
        var latest = entry.latest();
        var shown = entry.shown() == null ? null : part.apply(entry.shown());
        var value = latest.status() == ValueStatus.SUPPRESSED ? shown : current;
        var amount = entry.indicator().amounts() && quantity.startsWith(VALUE);
        if (latest.status() == ValueStatus.MISSING
                || latest.status().hasValue() && !isUsable(value, amount)
                || value != null && !isUsable(value, amount)) {
            return null;
        }
        var number = places.computeIfAbsent(new Place(quantity, entry.area()), place -> {
            cells.add(new CountCell(quantity, entry.area(), entry.indicator().policy()));
            return cells.size() - 1;
        });
        var cell = cells.get(number);
        cell.amount = amount;
        var isOut = value != null && shown != null && value.compareTo(shown) == 0;
        if (cell.value == null && value != null) {
            cell.value = value;
            cell.slack = slack.max(
                    isOut && entry.known().rounding() != null
                            ? HALF.multiply(BigDecimal.valueOf(entry.known().rounding()))
                            : BigDecimal.ZERO);
        }
        cell.out |= isOut;
        cell.visible |= latest.status().hasValue() && value != null;
        if (entry.ours() != null) {
            cell.ours = true;
            cell.uses++;
            cell.contributions = quantity.startsWith(VALUE) ? entry.ours().contributions() : null;
            rows.computeIfAbsent(entry.ours(), row -> new LinkedHashSet<>()).add(number);
        }
        return number;
    }

    private static boolean isUsable(BigDecimal value, boolean amount) {
        return amount ? value != null : isCount(value);
    }

    static boolean isCount(BigDecimal number) {
        return number != null
                && number.signum() >= 0
                && number.compareTo(LARGEST) < 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private void cite(Entry entry, Set<FigurePlace> cited) {
        if (entry.ours() != null
                && cited.contains(new FigurePlace(entry.indicator().id(), entry.area()))) {
            cellsOf(entry.ours()).forEach(cell -> cells.get(cell).cited = true);
        }
    }

    private void areas() {
        for (var there : byQuantity().values()) {
            var inside = new LinkedHashMap<AreaId, List<Integer>>();
            there.keySet().stream().sorted(Comparator.comparing(tree::code)).forEach(area -> {
                var above = tree.nearest(area, there.keySet());
                if (above != null) {
                    inside.computeIfAbsent(above, key -> new ArrayList<>()).add(there.get(area));
                }
            });
            inside.forEach((area, parts) -> {
                var filling = parts.stream().map(part -> cells.get(part).area).collect(Collectors.toSet());
                cells.get(there.get(area)).whole = true;
                totals.link(there.get(area), parts, tree.isFilled(area, filling));
            });
        }
    }

    private SortedMap<String, Map<AreaId, Integer>> byQuantity() {
        var byQuantity = new TreeMap<String, Map<AreaId, Integer>>();
        places.forEach((place, cell) -> byQuantity
                .computeIfAbsent(place.quantity(), quantity -> new HashMap<>())
                .put(place.area(), cell));
        return byQuantity;
    }

    private void parts(Map<IndicatorId, CountedIndicator> indicators) {
        indicators.values().stream()
                .sorted(Comparator.comparing(CountedIndicator::key))
                .forEach(total -> total.breakdowns().forEach(parts -> parts(total, parts, indicators)));
    }

    private void parts(CountedIndicator total, Set<IndicatorId> named, Map<IndicatorId, CountedIndicator> indicators) {
        var parts = named.stream()
                .map(indicators::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(CountedIndicator::key))
                .toList();
        for (int cell = 0, known = cells.size(); cell < known; cell++) {
            if (cells.get(cell).quantity.equals(quantity(total))) {
                var area = cells.get(cell).area;
                var there = parts.stream()
                        .map(part -> places.get(new Place(quantity(part), area)))
                        .filter(Objects::nonNull)
                        .toList();
                if (!there.isEmpty()) {
                    totals.link(cell, there, there.size() == named.size());
                }
            }
        }
    }

    private static String quantity(CountedIndicator indicator) {
        return (indicator.addsUp() ? VALUE : NUMERATOR) + indicator.key();
    }

    /** Who is not among the counted: a share of 398 in 400 tells about two. */
    private void complement(Entry entry) {
        if (entry.ours() == null || !entry.indicator().isShare()) {
            return;
        }
        var group = group(entry);
        var number = places.get(new Place(numeratorOf(entry), entry.area()));
        if (group == null || number == null || cells.get(group).out && cells.get(number).out) {
            return;
        }
        var all = cells.get(group);
        var counted = cells.get(number);
        if (all.value == null || counted.value == null) {
            return;
        }
        var others = all.value.subtract(counted.value);
        if (others.signum() < 0 || !entry.indicator().policy().isSecret(others)) {
            return;
        }
        var cell = new CountCell(
                COMPLEMENT + entry.indicator().key(),
                entry.area(),
                entry.indicator().policy());
        cell.hidden = true;
        cell.ours = true;
        cell.value = others;
        cells.add(cell);
        links.add(new CountLink(group, List.of(number, cells.size() - 1), all.slack.add(counted.slack)));
    }
}
