package de.zielforum.measure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** Reporting on the progress of a measure. */
@CheckedTemplate(basePath = "measure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportPage(String self, String title, ReportInput form, Map<String, String> errors)
        implements TemplateInstance {}
