package de.zielforum.indicator.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;

/** A part of a surface as people say it. */
enum Portion {
    ALL(1),
    ALMOST_ALL(0.97),
    NINE_TENTHS(0.9),
    FOUR_FIFTHS(0.8),
    THREE_QUARTERS(0.75),
    TWO_THIRDS(2.0 / 3),
    THREE_FIFTHS(0.6),
    HALF(0.5),
    TWO_FIFTHS(0.4),
    A_THIRD(1.0 / 3),
    A_QUARTER(0.25),
    A_FIFTH(0.2),
    A_TENTH(0.1),
    LITTLE(0.02);

    /** Two stands of boundaries never quite meet; what is missing by so little is nothing. */
    private static final double WHOLE = 0.995;

    private final double share;

    Portion(double share) {
        this.share = share;
    }

    static Portion of(BigDecimal share) {
        var value = share.doubleValue();
        return value >= WHOLE
                ? ALL
                : Arrays.stream(values())
                        .filter(portion -> portion != ALL)
                        .min(Comparator.comparingDouble(portion -> Math.abs(portion.share - value)))
                        .orElseThrow();
    }
}
