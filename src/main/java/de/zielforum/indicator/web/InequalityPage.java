package de.zielforum.indicator.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * All rates by how far areas lie apart in them.
 *
 * @param levels the levels that can be chosen
 * @param rows the widest first
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InequalityPage(List<IndicatorChoice.LevelOption> levels, List<Row> rows) implements TemplateInstance {

    /**
     * An indicator.
     *
     * @param gap from the lowest to the highest value, with the unit of differences
     * @param lowest the lowest value with its area; likewise {@code highest}
     * @param ratio how many times the lowest value the highest one is, or an empty text
     * @param variation the standard deviation in hundredths of the mean
     * @param change what has become of the gap, or an empty text
     */
    record Row(
            String name,
            String path,
            String dimension,
            int period,
            String gap,
            String lowest,
            String highest,
            String ratio,
            String variation,
            String change,
            int secret) {}
}
