package de.zielforum.indicator;

import de.zielforum.indicator.exchange.LongRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Holds the figures of areas against the sum over the areas that lie directly in them, once a file counts: what it does not say is
 * taken from what is published. Counts are added up, and numerators and denominators of rates. Where a part has no value, the
 * others must not exceed the whole.
 *
 * <p>Not everything that is a whole number adds up: classes do not, and a total may hold cases that belong to no part. Unless
 * the unit says that something is counted, sums are asked for only where at least half of those that are published come out, or,
 * where nothing is published, at least half of those in the file come near.
 */
final class PartSums {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NEAR = new BigDecimal("1.5");

    private enum Quantity {
        VALUE(CheckedFigure::value, PublishedFigure::value, LongRow.Origin::value),
        NUMERATOR(CheckedFigure::numerator, PublishedFigure::numerator, LongRow.Origin::numerator),
        DENOMINATOR(CheckedFigure::denominator, PublishedFigure::denominator, LongRow.Origin::denominator);

        private final Function<CheckedFigure, BigDecimal> read;
        private final Function<PublishedFigure, BigDecimal> published;
        private final Function<LongRow.Origin, String> column;

        Quantity(
                Function<CheckedFigure, BigDecimal> read,
                Function<PublishedFigure, BigDecimal> published,
                Function<LongRow.Origin, String> column) {
            this.read = read;
            this.published = published;
            this.column = column;
        }
    }

    private record About(Indicator indicator, Quantity quantity) {}

    /**
     * A number that is added up.
     *
     * @param doubt how far it may be off because it was published as a multiple of something
     * @param figure where it stands in the file, or null when it is published
     */
    private record Amount(BigDecimal number, BigDecimal doubt, CheckedFigure figure) {

        /** Half of the last digit, which rounding may have taken or given. */
        BigDecimal lastDigit() {
            return HALF.multiply(BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())));
        }
    }

    /**
     * @param within how many areas lie directly in the whole
     */
    private record Sum(Amount whole, List<Amount> parts, int within) {

        boolean complete() {
            return parts.size() == within;
        }

        BigDecimal total() {
            return parts.stream().map(Amount::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Whole counts must be equal; others may be rounded, each to its last digit. */
        BigDecimal allowed() {
            var rounded = whole.number().scale() > 0;
            var allowed = rounded ? whole.doubt().add(whole.lastDigit()) : whole.doubt();
            for (var part : parts) {
                allowed = allowed.add(part.doubt()).add(rounded ? part.lastDigit() : BigDecimal.ZERO);
            }
            return allowed;
        }

        boolean fits() {
            var difference = total().subtract(whole.number());
            return (complete() ? difference.abs() : difference).compareTo(allowed()) <= 0;
        }

        boolean near() {
            return total().compareTo(NEAR.multiply(whole.number())) <= 0
                    && (!complete() || whole.number().compareTo(NEAR.multiply(total())) <= 0);
        }
    }

    private final List<CheckedFigure> figures;
    private final Set<ObservationKey> named;
    private final PublishedFigures published;
    private final Counts counts;
    private final AreasInYears areas;
    private final Findings findings;
    private final Map<ObservationKey, CheckedFigure> byKey = new HashMap<>();
    private final Map<Integer, Map<String, List<String>>> parts = new HashMap<>();

    /**
     * @param named what the file has a row for, with a value or without
     */
    PartSums(
            List<CheckedFigure> figures,
            Set<ObservationKey> named,
            PublishedFigures published,
            Counts counts,
            AreasInYears areas,
            Findings findings) {
        this.figures = figures;
        this.named = named;
        this.published = published;
        this.counts = counts;
        this.areas = areas;
        this.findings = findings;
        figures.forEach(one -> byKey.put(new ObservationKey(one.key(), one.area(), one.period()), one));
    }

    /** Adds what was found to the findings. */
    void check() {
        var years = new LinkedHashMap<Indicator, Set<Integer>>();
        figures.forEach(one -> years.computeIfAbsent(one.indicator(), key -> new LinkedHashSet<>())
                .add(one.period()));
        var earlier = new HashMap<String, Set<Integer>>();
        published
                .figures()
                .keySet()
                .forEach(key -> earlier.computeIfAbsent(key.indicator(), one -> new HashSet<>())
                        .add(key.period()));
        years.forEach((indicator, of) -> {
            var quantities = indicator.scale() == null
                    ? List.of(Quantity.VALUE)
                    : List.of(Quantity.NUMERATOR, Quantity.DENOMINATOR);
            for (var quantity : quantities) {
                check(new About(indicator, quantity), of, earlier.getOrDefault(indicator.key(), Set.of()));
            }
        });
    }

    private void check(About about, Set<Integer> years, Set<Integer> earlier) {
        var said = about.quantity() == Quantity.VALUE
                && Units.counts(about.indicator().unit());
        if (about.quantity() == Quantity.VALUE && !said && counts.sure(about.indicator()) == Counts.Sure.NO) {
            return;
        }
        var sums = sums(about, years, this::merged);
        if (said || !sums.isEmpty() && addsUp(about, sums, earlier)) {
            sums.stream().filter(sum -> !sum.fits()).forEach(sum -> tell(sum, about.quantity()));
        }
    }

    private boolean addsUp(About about, List<Sum> sums, Set<Integer> earlier) {
        var before = sums(about, earlier, this::published).stream()
                .filter(PartSums::telling)
                .toList();
        if (!before.isEmpty()) {
            return before.stream().filter(Sum::fits).count() * 2 >= before.size();
        }
        var now = sums.stream().filter(PartSums::telling).toList();
        return now.isEmpty()
                ? about.quantity() != Quantity.VALUE
                : now.stream().filter(Sum::near).count() * 2 >= now.size();
    }

    /** Zeros add up to zero whatever they stand for, and few parts fit into any whole. */
    private static boolean telling(Sum sum) {
        return (sum.whole().number().signum() != 0 || sum.total().signum() != 0)
                && sum.parts().size() * 2 >= sum.within();
    }

    private List<Sum> sums(About about, Set<Integer> years, Lookup lookup) {
        var sums = new ArrayList<Sum>();
        for (var year : years) {
            parts.computeIfAbsent(year, areas::parts)
                    .forEach((whole, within) ->
                            sum(about, year, whole, within, lookup).ifPresent(sums::add));
        }
        return sums;
    }

    private interface Lookup {
        Amount amount(Quantity quantity, ObservationKey key);
    }

    private static Optional<Sum> sum(About about, int year, String whole, List<String> within, Lookup lookup) {
        var key = about.indicator().key();
        var of = lookup.amount(about.quantity(), new ObservationKey(key, whole, year));
        if (of == null) {
            return Optional.empty();
        }
        var found = new ArrayList<Amount>();
        for (var part : within) {
            var amount = lookup.amount(about.quantity(), new ObservationKey(key, part, year));
            if (amount != null) {
                found.add(amount);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Sum(of, found, within.size()));
    }

    /** What counts once the file does. */
    private Amount merged(Quantity quantity, ObservationKey key) {
        var figure = byKey.get(key);
        if (figure == null) {
            return named.contains(key) ? null : published(quantity, key);
        }
        var number = quantity.read.apply(figure);
        return number == null ? null : new Amount(number, BigDecimal.ZERO, figure);
    }

    private Amount published(Quantity quantity, ObservationKey key) {
        var figure = published.figures().get(key);
        var number = figure == null ? null : quantity.published.apply(figure);
        return number == null
                ? null
                : new Amount(
                        number,
                        figure.rounding() == null
                                ? BigDecimal.ZERO
                                : HALF.multiply(BigDecimal.valueOf(figure.rounding())),
                        null);
    }

    /** At the figure that changes; at the whole when that is new. */
    private void tell(Sum sum, Quantity quantity) {
        var whole = sum.whole();
        var part = sum.parts().stream()
                .filter(one -> one.figure() != null && change(one, quantity).signum() != 0)
                .max(Comparator.comparing(one -> change(one, quantity)));
        var total = written(sum.total(), whole.number());
        var found = "" + sum.parts().size();
        if (whole.figure() != null && (part.isEmpty() || change(whole, quantity).signum() != 0)) {
            warn(
                    whole,
                    quantity,
                    sum.complete() ? "sumDiffers" : "partsExceed",
                    whole.number().toPlainString(),
                    total,
                    found);
        } else if (part.isPresent()) {
            warn(
                    part.get(),
                    quantity,
                    sum.complete() ? "partSumDiffers" : "partSumExceeds",
                    part.get().number().toPlainString(),
                    total,
                    whole.number().toPlainString(),
                    found);
        }
    }

    private void warn(Amount at, Quantity quantity, String rule, String... arguments) {
        var row = at.figure().row();
        findings.warning(row.line(), quantity.column.apply(row.origin()), rule, arguments);
    }

    /** How far a number of the file is from the one that counts; from nothing when there is none. */
    private BigDecimal change(Amount amount, Quantity quantity) {
        var figure = amount.figure();
        var before = published(quantity, new ObservationKey(figure.key(), figure.area(), figure.period()));
        return before == null
                ? amount.number().abs().max(BigDecimal.ONE)
                : amount.number().subtract(before.number()).abs();
    }

    private static String written(BigDecimal sum, BigDecimal like) {
        return sum.setScale(Math.max(0, like.scale()), RoundingMode.HALF_UP).toPlainString();
    }
}
