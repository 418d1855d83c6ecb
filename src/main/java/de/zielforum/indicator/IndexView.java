package de.zielforum.indicator;

import java.util.List;

/**
 * A composite index as it is set up.
 *
 * @param statusKey key of the indicator that says the class of status; likewise {@code dynamicsKey}
 * @param years what was computed and published, newest year first
 */
public record IndexView(String key, String statusKey, String dynamicsKey, IndexWish wish, List<Year> years) {

    /**
     * A year for which figures of the index count.
     *
     * @param edition the newest published edition with it
     * @param outdated whether the definition or a figure it was computed from has changed since
     */
    public record Year(int period, EditionId edition, boolean outdated) {}

    public IndexView {
        years = List.copyOf(years);
    }

    /** Whether a year has to be computed anew. */
    public boolean outdated() {
        return years.stream().anyMatch(Year::outdated);
    }
}
