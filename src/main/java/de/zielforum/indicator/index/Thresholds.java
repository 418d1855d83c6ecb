package de.zielforum.indicator.index;

/**
 * Where classes end, in standard deviations of the sum from its mean. A value on a threshold belongs to the middle class beside
 * it, or to {@link StatusClass#LOW} on {@code veryLow}.
 *
 * @param high status below it is high
 * @param low status above it is low
 * @param veryLow status above it is very low
 * @param positive dynamics below it are positive
 * @param negative dynamics above it are negative
 */
public record Thresholds(double high, double low, double veryLow, double positive, double negative) {

    /** As in Berlin: one standard deviation to both sides, and one and a half for a very low status. */
    public static final Thresholds BERLIN = new Thresholds(-1, 1, 1.5, -1, 1);

    /** @throws IllegalArgumentException unless high < low ≤ veryLow and positive < negative */
    public Thresholds {
        if (!(high < low && low <= veryLow && positive < negative)) {
            throw new IllegalArgumentException("thresholds are not in order");
        }
    }

    StatusClass status(double z) {
        return z < high
                ? StatusClass.HIGH
                : z <= low ? StatusClass.MEDIUM : z <= veryLow ? StatusClass.LOW : StatusClass.VERY_LOW;
    }

    DynamicsClass dynamics(double z) {
        return z < positive ? DynamicsClass.POSITIVE : z <= negative ? DynamicsClass.STABLE : DynamicsClass.NEGATIVE;
    }
}
