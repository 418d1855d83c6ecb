package de.zielforum.indicator.web;

import de.zielforum.indicator.ImportReport;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/**
 * What became of an uploaded file.
 *
 * @param kind {@code gebiete}, {@code indikatoren} or {@code werte}
 * @param note what was written beside the file, so that it need not be typed again
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportPage(String kind, String fileName, ImportReport report, String note, Map<String, String> errors)
        implements TemplateInstance {}
