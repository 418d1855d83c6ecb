package de.zielforum.indicator.secrecy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cells that are published together, all relations between them, and the rule: the problem that {@link Suppression} solves and
 * {@link Audit} checks. All values lie on a common decimal grid, so that everything is computed in whole numbers.
 */
public final class LinkedCells {

    /** Stands for "without limit"; far above any value, far below what a long can add up. */
    static final long UNLIMITED = 1L << 50;

    private static final long LARGEST = 1L << 42;

    enum Kind {
        COUNT,
        AMOUNT,
        MISSING,
        /** Secret, of a value that we do not know either; becomes a count or an amount as soon as some value is found. */
        UNKNOWN
    }

    /** What must stay possible around the value of a secret cell, in units of the grid. */
    record Need(long below, long above, long width) {}

    /** A rate that was computed from two cells and stands beside them. */
    record Rate(int cell, int numerator, int denominator) {}

    final Rule rule;
    final int scale;
    final int size;
    final String[] names;
    final Kind[] kinds;
    /** Values in units of the grid; for missing and unknown cells some values that fit all relations. */
    final long[] values;

    final boolean[] fixed;
    /** Missing cells that are zero if the others are what they are; whoever leaves out rows leaves out zeros. */
    final boolean[] leftOutZero;

    final Need[] needs;
    final long[] weights;
    final Rows rows;
    final List<Rate> rates;
    final boolean[] isRate;

    private LinkedCells(Builder from) {
        rule = from.rule;
        size = from.cells.size();
        scale = from.scale();
        names = new String[size];
        kinds = new Kind[size];
        values = new long[size];
        fixed = new boolean[size];
        leftOutZero = new boolean[size];
        needs = new Need[size];
        weights = new long[size];
        isRate = new boolean[size];
        rates = List.copyOf(from.rates);
        rates.forEach(rate -> isRate[rate.cell()] = true);
        for (int cell = 0; cell < size; cell++) {
            take(cell, from.cells.get(cell));
        }
        rows = Rows.of(from.relations, size, this::grid);
        Completion.complete(this);
        for (int cell = 0; cell < size; cell++) {
            if (kinds[cell] == Kind.UNKNOWN) {
                settle(cell);
            }
        }
    }

    /**
     * Makes an unknown cell a secret one of the value that was found. Sound whatever the true value is: what an outsider has to
     * reckon with depends on what is published alone.
     */
    private void settle(int cell) {
        var value = number(values[cell]);
        kinds[cell] = rule.isSecret(value) ? Kind.COUNT : Kind.AMOUNT;
        needs[cell] = new Need(0, 0, grid(rule.width()));
        weights[cell] = Builder.weight(value);
    }

    private void take(int cell, Builder.Draft draft) {
        names[cell] = draft.name;
        kinds[cell] = draft.kind;
        fixed[cell] = draft.published;
        if (!isOpen(cell)) {
            values[cell] = grid(draft.value);
            weights[cell] = draft.weight > 0 ? draft.weight : Builder.weight(draft.value);
        }
        if (draft.kind == Kind.COUNT && !isRate[cell] && rule.isSecret(draft.value)) {
            needs[cell] = new Need(0, 0, grid(rule.width()));
        } else if (draft.secret) {
            needs[cell] = new Need(grid(draft.below), grid(draft.above), Math.max(1, grid(draft.width)));
        }
    }

    /** A number in units of the grid, rounded up where it lies between two. */
    private long grid(BigDecimal number) {
        return number.movePointRight(scale)
                .setScale(0, java.math.RoundingMode.CEILING)
                .longValueExact();
    }

    /** A number of units as the number it stands for; null for "without limit". */
    BigDecimal number(long units) {
        return Math.abs(units) >= UNLIMITED / 2 ? null : new BigDecimal(BigInteger.valueOf(units), scale);
    }

    /** How many cells there are. */
    public int size() {
        return size;
    }

    /** How many relations are known. */
    public int relations() {
        return rows.count;
    }

    /** The name that the cell was given. */
    public String name(int cell) {
        return names[cell];
    }

    /** The value of a cell; null when it is missing. For an unknown cell it is one of those that fit. */
    public BigDecimal value(int cell) {
        return kinds[cell] == Kind.MISSING ? null : number(values[cell]);
    }

    /** Whether the rule says that the value of this cell is secret. */
    public boolean isSecret(int cell) {
        return needs[cell] != null;
    }

    /** Whether nobody has or publishes this cell; it still takes part in relations. */
    public boolean isMissing(int cell) {
        return kinds[cell] == Kind.MISSING;
    }

    /** Whether a value has to be found before anything else. */
    boolean isOpen(int cell) {
        return kinds[cell] == Kind.MISSING || kinds[cell] == Kind.UNKNOWN;
    }

    /** Whether the value is out already, in an earlier edition or elsewhere. */
    public boolean isAlreadyPublished(int cell) {
        return fixed[cell];
    }

    /** Whether the cell may be withheld for the sake of others: zeros are left alone, since many of them are known anyway. */
    boolean mayBeWithheld(int cell) {
        return !fixed[cell] && kinds[cell] != Kind.MISSING && !isRate[cell] && needs[cell] == null && values[cell] > 0;
    }

    /** Begins a problem. */
    public static Builder under(Rule rule) {
        return new Builder(rule);
    }

    /** Collects cells and relations. Cells are numbered from zero in the order in which they come. */
    public static final class Builder {

        private static final class Draft {
            String name;
            Kind kind;
            BigDecimal value = BigDecimal.ZERO;
            BigDecimal below = BigDecimal.ZERO;
            BigDecimal above = BigDecimal.ZERO;
            BigDecimal width = BigDecimal.ZERO;
            boolean secret;
            boolean published;
            long weight;
        }

        private final Rule rule;
        private final List<Draft> cells = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private final List<Rate> rates = new ArrayList<>();

        private Builder(Rule rule) {
            this.rule = rule;
        }

        /** A cell that counts people, households or cases; the rule's minimum applies. */
        public int count(String name, BigDecimal value) {
            return add(name, Kind.COUNT, value);
        }

        /**
         * A cell that adds up amounts.
         *
         * @param contributions the amounts of its contributors when known; the rule's concentration rule applies to them
         */
        public int amount(String name, BigDecimal value, List<BigDecimal> contributions) {
            var cell = add(name, Kind.AMOUNT, value);
            if (rule.concentration() != null && !contributions.isEmpty()) {
                var doubt = rule.concentration().doubt(contributions);
                cells.get(cell).above = doubt;
                cells.get(cell).below = doubt.min(value);
                cells.get(cell).secret = doubt.signum() > 0;
            }
            return cell;
        }

        /**
         * An amount that somebody declares secret.
         *
         * @param below an outsider must reckon with values at least this far below
         * @param above and with values at least this far above
         */
        public int secretAmount(String name, BigDecimal value, BigDecimal below, BigDecimal above) {
            return secretAmount(name, value, below, above, BigDecimal.ZERO);
        }

        /**
         * An amount that somebody declares secret.
         *
         * @param width how far apart the smallest and the largest value must lie at least that an outsider has to reckon with;
         *     for amounts of which it is not known where between them they lie. One unit is always asked for
         */
        public int secretAmount(String name, BigDecimal value, BigDecimal below, BigDecimal above, BigDecimal width) {
            var cell = add(name, Kind.AMOUNT, value);
            cells.get(cell).below = below;
            cells.get(cell).above = above;
            cells.get(cell).width = width;
            cells.get(cell).secret = true;
            return cell;
        }

        /** A cell that takes part in relations and whose value nobody publishes, such as a row that the table leaves out. */
        public int missing(String name) {
            return add(name, Kind.MISSING, BigDecimal.ZERO);
        }

        /**
         * A secret cell whose value we do not know ourselves, because the source withholds it. It is protected and attacked with
         * some value that fits all relations.
         */
        public int unknown(String name) {
            return add(name, Kind.UNKNOWN, BigDecimal.ZERO);
        }

        /**
         * A rate that stands beside the counts it was computed from: it is withheld whenever one of them is.
         *
         * @param value the rate as it is published
         */
        public int rate(String name, BigDecimal value, int numerator, int denominator) {
            var cell = add(name, Kind.AMOUNT, value);
            rates.add(new Rate(cell, numerator, denominator));
            return cell;
        }

        /**
         * A rate of two cells is known already, rounded to the decimals it is written with. Whoever knows it and the
         * denominator knows the numerator to within the rounding.
         *
         * @param rate as published, for instance 12.5
         * @param factor what the quotient is multiplied with, for instance 100 for percent
         */
        public Builder knownRate(BigDecimal rate, int numerator, int denominator, BigDecimal factor) {
            var half = new BigDecimal(BigInteger.valueOf(5), Math.max(0, rate.scale()) + 1);
            var low = rate.subtract(half).max(BigDecimal.ZERO);
            var high = rate.add(half);
            var places = Math.max(Math.max(low.scale(), high.scale()), Math.max(0, factor.scale()));
            var f = factor.movePointRight(places).longValueExact();
            var atLeast = low.movePointRight(places).longValueExact();
            var atMost = high.movePointRight(places).longValueExact();
            relations.add(Relation.between(terms(numerator, f, denominator, -atLeast), BigDecimal.ZERO, null));
            relations.add(Relation.between(terms(numerator, f, denominator, -atMost), null, BigDecimal.ZERO));
            return this;
        }

        private static List<Relation.Term> terms(int a, long factorOfA, int b, long factorOfB) {
            return Stream.of(new Relation.Term(a, factorOfA), new Relation.Term(b, factorOfB))
                    .filter(term -> term.factor() != 0)
                    .toList();
        }

        /** The value of this cell is out, in an earlier edition or elsewhere; it cannot be withheld any more. */
        public Builder alreadyPublished(int cell) {
            cells.get(cell).published = true;
            return this;
        }

        /** How much is lost when this cell is withheld; the default grows slowly with its value, from 200 upwards. */
        public Builder weight(int cell, long weight) {
            if (weight < 1 || weight > 1_000_000) {
                throw new IllegalArgumentException("weights are 1 to 1,000,000");
            }
            cells.get(cell).weight = weight;
            return this;
        }

        /** Adds a relation that everybody knows to hold. */
        public Builder relation(Relation relation) {
            relations.add(relation);
            return this;
        }

        /**
         * The finished problem.
         *
         * @throws InconsistentCells when the values contradict a relation
         */
        public LinkedCells build() {
            return new LinkedCells(this);
        }

        private int add(String name, Kind kind, BigDecimal value) {
            if (value.signum() < 0) {
                throw new IllegalArgumentException(name + " is negative");
            }
            var draft = new Draft();
            draft.name = name;
            draft.kind = kind;
            draft.value = value;
            cells.add(draft);
            return cells.size() - 1;
        }

        private static long weight(BigDecimal value) {
            return Math.round(200 + 100 * Math.log10(1 + value.doubleValue()));
        }

        /** As many decimals as the values, the rule and the relations have. */
        private int scale() {
            var numbers = Stream.of(
                            cells.stream().map(draft -> draft.value),
                            relations.stream()
                                    .flatMap(relation -> Stream.of(relation.least(), relation.most()))
                                    .filter(bound -> bound != null),
                            Stream.of(rule.minimum(), rule.width()))
                    .flatMap(each -> each);
            var scale = numbers.mapToInt(
                            number -> Math.max(0, number.stripTrailingZeros().scale()))
                    .max()
                    .orElse(0);
            var largest = cells.stream().map(draft -> draft.value).max(BigDecimal::compareTo);
            if (largest.isPresent() && largest.get().movePointRight(scale).compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
                throw new IllegalArgumentException(
                        "the value " + largest.get() + " is too large for " + scale + " decimals");
            }
            return scale;
        }
    }

    @Override
    public String toString() {
        return size + " cells, " + rows.count + " relations, "
                + Arrays.stream(needs).filter(n -> n != null).count() + " secret";
    }
}
