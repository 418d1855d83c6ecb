package de.zielforum.proposal.web;

import de.zielforum.indicator.Figure;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A figure that could become evidence, in its context.
 *
 * @param comparison the municipality's value of the same year, in words, or null
 * @param cited whether the proposal cites it already
 */
record FigureHit(Figure figure, String comparison, boolean cited) {

    /** A figure that can be cited has a value. */
    public boolean citable() {
        return figure.status().hasValue();
    }

    /** The municipality's figures by indicator and year, to stand beside others. */
    static Map<String, Figure> byIndicatorAndYear(Collection<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(FigureHit::place, figure -> figure, (a, b) -> a));
    }

    static String place(Figure figure) {
        return figure.indicator() + " " + figure.period();
    }
}
