package de.zielforum.indicator;

import java.time.Instant;

/**
 * What is secret in the figures of a source.
 *
 * @param source empty for the rule that all sources without one of their own follow
 * @param own whether the source has a rule of its own
 * @param minimum counts below it are secret; 1 keeps nothing secret
 * @param minimumDenominator rates of fewer people are withheld; null when the size of the group does not matter
 * @param unsizedPublished whether rates may be shown although it is not known of how many people they are
 * @param rounding counts are published as multiples of this; null when they are not rounded
 * @param amounts when amounts are secret because few contributors make up most of them; null when they never are
 * @param setAt null for the rule that came with the application; likewise {@code setBy}
 */
public record SecrecyRuleView(
        String source,
        boolean own,
        int minimum,
        boolean zeroPublished,
        Integer minimumDenominator,
        boolean unsizedPublished,
        Integer rounding,
        AmountRule amounts,
        Instant setAt,
        String setBy) {

    /** The largest count that is secret. */
    public int largest() {
        return minimum - 1;
    }
}
