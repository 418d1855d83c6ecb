package de.zielforum.indicator;

/**
 * A figure among the published ones of its level in the same year.
 *
 * @param lower how many published values are lower; likewise {@code higher}
 * @param published how many areas have a published value, the area itself included
 * @param similar the mean of the similar areas as people read it, without unit, or null when fewer than two of them are published
 * @param similarPublished of how many similar areas it is the mean
 */
public record Around(long lower, long higher, long published, String similar, long similarPublished) {

    /** Whether the figure belongs to the lowest quarter; not when so many share it that it is the usual one. */
    public boolean inLowestQuarter() {
        return lower * 4 < published && higher * 2 > published;
    }

    /** Whether the figure belongs to the highest quarter; not when so many share it that it is the usual one. */
    public boolean inHighestQuarter() {
        return higher * 4 < published && lower * 2 > published;
    }
}
