package de.zielforum.indicator;

import de.zielforum.area.AreaId;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a series goes over from one version of an area to the next. What was measured before and after cannot be compared.
 *
 * @param before the version until then
 * @param after the version from then on
 * @param year the first year about the new version
 */
public record Break(AreaId before, AreaId after, int year) {

    /** The breaks of a series, oldest first. */
    public static List<Break> of(List<Figure> series) {
        var breaks = new ArrayList<Break>();
        for (int i = 1; i < series.size(); i++) {
            var before = series.get(i - 1).area();
            var after = series.get(i).area();
            if (!before.equals(after)) {
                breaks.add(new Break(before, after, series.get(i).period()));
            }
        }
        return breaks;
    }
}
