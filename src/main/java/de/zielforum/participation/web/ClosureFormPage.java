package de.zielforum.participation.web;

import de.zielforum.participation.ProcessView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** The form that closes a process. */
@CheckedTemplate(basePath = "participation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClosureFormPage(ProcessView process, DeskPath desk, ClosureInput form, Map<String, String> errors)
        implements TemplateInstance {}
