package de.zielforum.moderation.web;

import de.zielforum.moderation.ContentDetails;
import de.zielforum.moderation.ContentRef;
import de.zielforum.moderation.NetiquetteRule;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** The form to report content. */
@CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportPage(
        ContentRef content,
        ContentDetails details,
        List<NetiquetteRule> rules,
        ReportForm form,
        Map<String, String> errors)
        implements TemplateInstance {}
