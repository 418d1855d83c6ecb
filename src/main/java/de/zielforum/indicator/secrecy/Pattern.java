package de.zielforum.indicator.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A pattern of withheld cells while it is being made, with the moves that prove each secret cell protected. */
final class Pattern {

    private static final long DISGUISE = 1_000_000_000L;
    private static final long UNPROTECTED = 1_000_000_000_000L;
    private static final int SPLITS = 12;

    private final LinkedCells problem;
    private final Effort effort;
    private final Leeway leeway;
    private final Search search;
    private final CellStatus[] status;
    private final Move[] up;
    private final Move[] down;
    private final Set<Integer> unprotected = new HashSet<>();

    /** For each withheld cell the secret cells whose proofs use it; may name too many, never too few. */
    private final Map<Integer, Set<Integer>> users = new HashMap<>();

    Pattern(LinkedCells problem, Effort effort) {
        this(problem, null, effort);
    }

    private Pattern(LinkedCells problem, Pattern from, Effort effort) {
        this.problem = problem;
        this.effort = effort;
        leeway = new Leeway(problem);
        status = new CellStatus[problem.size];
        Arrays.fill(status, CellStatus.PUBLISHED);
        up = new Move[problem.size];
        down = new Move[problem.size];
        for (int cell = 0; cell < problem.size; cell++) {
            if (problem.isSecret(cell) && !problem.fixed[cell]) {
                set(cell, CellStatus.PRIMARY);
            }
        }
        search = Search.at(problem, leeway, effort);
        if (from != null) {
            take(from);
        }
    }

    Pattern copy() {
        return new Pattern(problem, this, effort);
    }

    private void take(Pattern from) {
        for (int cell = 0; cell < problem.size; cell++) {
            if (from.status[cell] != status[cell]) {
                set(cell, from.status[cell]);
            }
        }
        System.arraycopy(from.up, 0, up, 0, up.length);
        System.arraycopy(from.down, 0, down, 0, down.length);
        unprotected.addAll(from.unprotected);
        from.users.forEach((cell, secrets) -> users.put(cell, new HashSet<>(secrets)));
        from.barred.forEach(this::bar);
    }

    private final Set<Integer> barred = new HashSet<>();

    private void bar(int cell) {
        barred.add(cell);
        leeway.bar(cell);
    }

    private void set(int cell, CellStatus now) {
        status[cell] = now;
        switch (now) {
            case PUBLISHED -> leeway.publish(cell);
            case PRIMARY -> leeway.primary(cell);
            case SECONDARY -> leeway.withhold(cell);
        }
    }

    /** Protects all secret cells, in this order, and gives back what is not needed. */
    void protect(List<Integer> secrets) {
        for (var cell : secrets) {
            if (problem.fixed[cell] || !secure(cell, true)) {
                unprotected.add(cell);
            }
        }
        tidy();
    }

    /** Publishes a cell for good and protects anew what relied on it; false when that cannot be done. */
    boolean without(int cell) {
        set(cell, CellStatus.PUBLISHED);
        bar(cell);
        for (var secret : List.copyOf(users.getOrDefault(cell, Set.of()))) {
            forgetImpossible(secret);
            if (!unprotected.contains(secret) && !secure(secret, true)) {
                return false;
            }
        }
        tidy();
        return true;
    }

    private boolean secure(int cell, boolean atPrice) {
        var need = problem.needs[cell];
        if (distance(up[cell], cell) < need.above() && !adopt(search.cheapest(cell, need.above(), atPrice))
                || distance(down[cell], cell) < need.below() && !adopt(search.cheapest(cell, -need.below(), atPrice))) {
            return false;
        }
        return isSecured(cell) || widen(cell, need.width(), atPrice);
    }

    private boolean isSecured(int cell) {
        var need = problem.needs[cell];
        var above = distance(up[cell], cell);
        var below = distance(down[cell], cell);
        return above >= need.above() && below >= need.below() && above + below >= need.width();
    }

    /** Upwards, downwards, or some of both. */
    private boolean widen(int cell, long width, boolean atPrice) {
        var upwards = search.cheapest(cell, width - distance(down[cell], cell), atPrice);
        var downwards = upwards != null && price(upwards) == 0
                ? null
                : search.cheapest(cell, distance(up[cell], cell) - width, atPrice);
        if (upwards != null || downwards != null) {
            return adopt(
                    downwards == null || upwards != null && price(upwards) <= price(downwards) ? upwards : downwards);
        }
        var step = Math.max(1, width / SPLITS);
        for (var part = step; part < width; part += step) {
            var rise = search.cheapest(cell, part, atPrice);
            if (rise == null) {
                return false;
            }
            var fall = search.cheapest(cell, part - width, atPrice);
            if (fall != null) {
                return adopt(rise) && adopt(search.cheapest(cell, part - width, atPrice));
            }
        }
        return false;
    }

    private long price(Move move) {
        long price = 0;
        for (int i = 0; i < move.cells().length; i++) {
            if (isBeyond(move, i)) {
                price += leeway.price[move.cells()[i]];
            }
        }
        return price;
    }

    private boolean isBeyond(Move move, int i) {
        var cell = move.cells()[i];
        return move.deltas()[i] > leeway.up[cell] || -move.deltas()[i] > leeway.down[cell];
    }

    /** Withholds what the move needs and keeps the move as a proof for all secret cells in it. */
    private boolean adopt(Move move) {
        if (move == null) {
            return false;
        }
        for (int i = 0; i < move.cells().length; i++) {
            if (isBeyond(move, i)) {
                set(move.cells()[i], CellStatus.SECONDARY);
            }
        }
        keep(move);
        var back = move.reversed();
        if (back.isAllowed(problem, leeway, false)) {
            keep(back);
        }
        return true;
    }

    private void keep(Move move) {
        for (int i = 0; i < move.cells().length; i++) {
            var cell = move.cells()[i];
            var proofs = move.deltas()[i] > 0 ? up : down;
            if (problem.isSecret(cell)
                    && Math.abs(move.deltas()[i]) > distance(proofs[cell], cell)
                    && !isSecured(cell)) {
                proofs[cell] = move;
                for (var used : move.cells()) {
                    if (status[used] == CellStatus.SECONDARY) {
                        users.computeIfAbsent(used, any -> new HashSet<>()).add(cell);
                    }
                }
            }
        }
    }

    private static long distance(Move proof, int cell) {
        return proof == null ? 0 : Math.abs(proof.at(cell));
    }

    /** Calls primary again what need not be disguised, and publishes what need not be withheld, dearest first. */
    private void tidy() {
        var candidates = IntStream.range(0, problem.size)
                .filter(cell -> status[cell] == CellStatus.SECONDARY)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(cell -> problem.isSecret(cell) ? 0 : 1)
                        .thenComparing(cell -> -problem.weights[cell]))
                .toList();
        candidates.forEach(this::tryWithout);
    }

    private void tryWithout(int cell) {
        set(cell, problem.isSecret(cell) ? CellStatus.PRIMARY : CellStatus.PUBLISHED);
        var affected = List.copyOf(users.getOrDefault(cell, Set.of()));
        var oldUp = affected.stream().map(secret -> up[secret]).toList();
        var oldDown = affected.stream().map(secret -> down[secret]).toList();
        for (var secret : affected) {
            forgetImpossible(secret);
        }
        for (var secret : affected) {
            if (!unprotected.contains(secret) && !isSecured(secret) && !secure(secret, false)) {
                set(cell, CellStatus.SECONDARY);
                for (int i = 0; i < affected.size(); i++) {
                    up[affected.get(i)] = oldUp.get(i);
                    down[affected.get(i)] = oldDown.get(i);
                }
                return;
            }
        }
        users.remove(cell);
    }

    private void forgetImpossible(int secret) {
        if (up[secret] != null && !up[secret].isFree(leeway)) {
            up[secret] = null;
        }
        if (down[secret] != null && !down[secret].isFree(leeway)) {
            down[secret] = null;
        }
    }

    /** What is lost. */
    long cost() {
        long cost = UNPROTECTED * unprotected.size();
        for (int cell = 0; cell < problem.size; cell++) {
            if (status[cell] == CellStatus.SECONDARY) {
                cost += problem.isSecret(cell) ? DISGUISE : problem.weights[cell];
            }
        }
        return cost;
    }

    /** The complementary cells, dearest first. */
    List<Integer> secondary() {
        return IntStream.range(0, problem.size)
                .filter(cell -> status[cell] == CellStatus.SECONDARY && !problem.isSecret(cell))
                .boxed()
                .sorted(Comparator.comparing(cell -> -problem.weights[cell]))
                .toList();
    }

    /** The finished pattern; a rate is withheld with its counts. */
    Protection toProtection() {
        for (var rate : problem.rates) {
            if (!problem.fixed[rate.cell()]
                    && (status[rate.numerator()] != CellStatus.PUBLISHED
                            || status[rate.denominator()] != CellStatus.PUBLISHED)) {
                status[rate.cell()] = CellStatus.SECONDARY;
            }
        }
        return new Protection(problem, status, new ArrayList<>(unprotected));
    }
}
