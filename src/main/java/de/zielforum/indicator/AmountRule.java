package de.zielforum.indicator;

import de.zielforum.indicator.secrecy.Concentration;
import java.math.BigDecimal;

/**
 * When an amount is secret because few contributors make up most of it (Hundepool et al., Statistical Disclosure Control, 2012,
 * section 4.2.2).
 *
 * @param percent what the rule calls k or p: 1 to 99
 */
public record AmountRule(Kind kind, int percent) {

    /** Which rule. */
    public enum Kind {
        /** The largest contribution is more than so many percent of the amount: the (1, k) dominance rule. */
        LARGEST,
        /** The two largest contributions are: the (2, k) dominance rule. */
        TWO,
        /** The second largest contributor can estimate the largest contribution to within so many percent: the p-percent rule. */
        ESTIMATE
    }

    /** What the database says; null when there is no rule. */
    static AmountRule of(String kind, Integer percent) {
        return kind == null ? null : new AmountRule(Kind.valueOf(kind), percent);
    }

    boolean isUsable() {
        return percent >= 1 && percent <= 99;
    }

    Concentration concentration() {
        var limit = BigDecimal.valueOf(percent);
        return switch (kind) {
            case LARGEST -> new Concentration.Dominance(1, limit);
            case TWO -> new Concentration.Dominance(2, limit);
            case ESTIMATE -> new Concentration.Percent(limit);
        };
    }
}
