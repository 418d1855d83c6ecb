package de.zielforum.indicator.index;

/**
 * One indicator of a sum.
 *
 * @param values one for each area, in the order of the areas; higher means more burdened, in the case of dynamics growing
 * @param weight how much it counts; 1 as in Berlin, negative for an indicator where higher is better
 */
public record Part(double[] values, double weight) {

    /** @throws IllegalArgumentException when a value is not finite, or the weight is zero or not finite */
    public Part {
        values = values.clone();
        for (var value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a value is missing");
            }
        }
        if (!Double.isFinite(weight) || weight == 0) {
            throw new IllegalArgumentException("an indicator without weight says nothing");
        }
    }

    /** An indicator that counts once and burdens the more the higher it is. */
    public static Part of(double... values) {
        return new Part(values, 1);
    }

    @Override
    public double[] values() {
        return values.clone();
    }
}
