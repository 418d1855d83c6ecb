package de.zielforum.indicator;

/**
 * An indicator with what it says today.
 *
 * @param whole the newest figure of the whole municipality, or null
 * @param extent the newest year of the districts, or null
 */
public record IndicatorOverview(IndicatorView indicator, Figure whole, Extent extent) {

    /** The address of the indicator's page. */
    public String path() {
        return "/indikatoren/" + indicator.key();
    }
}
