package de.zielforum.indicator.web;

import de.zielforum.area.Validity;
import de.zielforum.indicator.ImportReport;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/**
 * The form for files of areas.
 *
 * @param refused what is wrong with the file that was sent, or null
 * @param stands the times in which no area changed, the newest first; empty when there never was a change
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AreaImportPage(
        AreaForm form, Map<String, String> errors, Refused refused, List<Stand> stands, List<Choice> levels)
        implements TemplateInstance {

    /** A file that could not be taken over. */
    record Refused(String fileName, ImportReport report) {}

    /** A time in which no area changed. */
    record Stand(Validity validity, List<DataPage.LevelCount> levels) {}
}
