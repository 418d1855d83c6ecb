package de.zielforum.indicator;

import java.math.BigDecimal;

/**
 * A figure that an edition keeps back.
 *
 * @param lower the smallest count that an outsider has to reckon with behind it; null when nothing was worked out
 * @param upper the largest; null when nothing limits it
 * @param exact whether no outsider can narrow it further; if not, the true interval is at least as wide
 * @param safe whether that is wide enough
 * @param outBefore whether it was published or betrayed before this edition
 */
record WithheldFigure(
        String indicator,
        String area,
        int period,
        WithheldBecause because,
        BigDecimal lower,
        BigDecimal upper,
        boolean exact,
        boolean safe,
        boolean outBefore) {}
