package de.zielforum.indicator.secrecy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Something everybody knows about cells: a weighted sum of theirs lies between two numbers. Most relations are totals: the sum
 * of the parts less the total is zero.
 *
 * @param terms the cells and their factors, none zero, no cell twice
 * @param least the sum is at least this; null when unbounded
 * @param most the sum is at most this; null when unbounded
 * @param implied whether the relation follows from others of the same cells; it is checked but need not be searched
 */
public record Relation(List<Term> terms, BigDecimal least, BigDecimal most, boolean implied) {

    /**
     * A cell and its factor.
     *
     * @param cell the number of the cell, as {@link LinkedCells.Builder} gave it
     */
    public record Term(int cell, long factor) {}

    public Relation {
        terms = List.copyOf(terms);
        if (terms.stream().anyMatch(term -> term.factor() == 0)
                || terms.stream().mapToInt(Term::cell).distinct().count() != terms.size()) {
            throw new IllegalArgumentException("every cell once, with a factor other than zero");
        }
    }

    /** A total is the sum of its parts. */
    public static Relation total(int total, List<Integer> parts) {
        return total(total, parts, false);
    }

    /** A total is the sum of its parts, and this follows from other relations. */
    static Relation total(int total, List<Integer> parts, boolean implied) {
        var terms = new ArrayList<Term>();
        terms.add(new Term(total, 1));
        parts.forEach(part -> terms.add(new Term(part, -1)));
        return new Relation(terms, BigDecimal.ZERO, BigDecimal.ZERO, implied);
    }

    /** A weighted sum of cells is exactly known. */
    public static Relation exactly(List<Term> terms, BigDecimal sum) {
        return new Relation(terms, sum, sum, false);
    }

    /** A weighted sum of cells is known to lie between two numbers, either of which may be null. */
    public static Relation between(List<Term> terms, BigDecimal least, BigDecimal most) {
        return new Relation(terms, least, most, false);
    }

    boolean isEquation() {
        return least != null && most != null && least.compareTo(most) == 0;
    }
}
