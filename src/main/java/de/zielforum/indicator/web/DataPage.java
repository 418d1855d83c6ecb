package de.zielforum.indicator.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.indicator.Coverage;
import de.zielforum.indicator.EditionView;
import de.zielforum.indicator.WaitingFile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** What areas, indicators and editions there are, and the way to more. */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DataPage(
        List<LevelCount> levels,
        List<Coverage> indicators,
        List<WaitingFile> files,
        List<EditionView> editions,
        Map<String, String> errors,
        String note)
        implements TemplateInstance {

    /** How many areas there are on a level. */
    record LevelCount(AreaLevel level, int count) {}
}
