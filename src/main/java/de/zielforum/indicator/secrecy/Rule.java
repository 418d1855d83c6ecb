package de.zielforum.indicator.secrecy;

import java.math.BigDecimal;

/**
 * What is secret in a source, and how well it must be hidden.
 *
 * @param minimum counts below it are secret; the usual 4 keeps 1 to 3 secret; at least 1
 * @param zeroIsPublished whether the count 0 may be shown; if not it is secret like the others below the minimum
 * @param width how far apart the smallest and the largest value must lie that an outsider has to reckon with, for a secret
 *     count; above 0; 1 means that no count can be determined
 * @param concentration the rule for amounts whose contributions are known, or null
 * @param rounding values are published as the nearest multiple of this; null when they are not rounded
 */
public record Rule(
        BigDecimal minimum,
        boolean zeroIsPublished,
        BigDecimal width,
        Concentration concentration,
        BigDecimal rounding) {

    public Rule {
        if (minimum.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("the minimum must be at least 1");
        }
        if (width.signum() <= 0 || rounding != null && rounding.signum() <= 0) {
            throw new IllegalArgumentException("width and rounding must be above 0");
        }
    }

    /** Counts below the minimum are secret, zero is not; nobody may be able to determine one; nothing is rounded. */
    public static Rule minimum(long minimum) {
        return new Rule(BigDecimal.valueOf(minimum), true, BigDecimal.ONE, null, null);
    }

    /** The same rule, zero being secret too. */
    public Rule withSecretZero() {
        return new Rule(minimum, false, width, concentration, rounding);
    }

    /** The same rule asking for a wider doubt. */
    public Rule withWidth(BigDecimal asked) {
        return new Rule(minimum, zeroIsPublished, asked, concentration, rounding);
    }

    /** The same rule with one about amounts. */
    public Rule with(Concentration amounts) {
        return new Rule(minimum, zeroIsPublished, width, amounts, rounding);
    }

    /** The same rule for values that are published rounded. */
    public Rule roundedTo(BigDecimal base) {
        return new Rule(minimum, zeroIsPublished, width, concentration, base);
    }

    /** Whether a count is secret by itself. */
    public boolean isSecret(BigDecimal count) {
        return count.compareTo(minimum) < 0 && (count.signum() != 0 || !zeroIsPublished);
    }
}
