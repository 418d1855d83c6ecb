package de.zielforum.indicator;

import de.zielforum.area.AreaLevel;

/**
 * Which published figures somebody wants. What is null is not asked for.
 *
 * @param indicator key of an indicator
 * @param area code of an area
 * @param from the first year; likewise {@code until} the last
 * @param edition only what stands in this published edition, whether it still counts or not
 */
public record Selection(
        String indicator, String area, AreaLevel level, Integer from, Integer until, EditionId edition) {

    /** Every figure that counts. */
    public static final Selection ALL = new Selection(null, null, null, null, null, null);

    public static Selection ofIndicator(String key) {
        return new Selection(key, null, null, null, null, null);
    }

    public static Selection ofArea(String code) {
        return new Selection(null, code, null, null, null, null);
    }
}
