package de.zielforum.indicator;

/**
 * What shall be secret in the figures of a source.
 *
 * @param minimum counts below it are secret: 1 for none, or 3 to 1000; with 2 every count that is withheld would be a 1
 * @param zeroPublished whether the count 0 may be shown; it may where nothing is secret
 * @param minimumDenominator rates of fewer people are withheld: 2 to 100,000, or null
 * @param unsizedPublished whether rates may be shown although it is not known of how many people they are
 * @param rounding counts are published as multiples of it: 2 to 1000, or null
 * @param amounts when amounts are secret because few contributors make up most of them, or null
 */
public record SecrecyRuleWish(
        int minimum,
        boolean zeroPublished,
        Integer minimumDenominator,
        boolean unsizedPublished,
        Integer rounding,
        AmountRule amounts) {

    boolean isUsable() {
        return (minimum == 1 && zeroPublished || minimum >= 3 && minimum <= 1000)
                && (minimumDenominator == null || minimumDenominator >= 2 && minimumDenominator <= 100_000)
                && (rounding == null || rounding >= 2 && rounding <= 1000)
                && (amounts == null || amounts.isUsable());
    }
}
