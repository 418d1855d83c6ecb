package de.zielforum.participation.web;

import de.zielforum.participation.PhaseId;
import de.zielforum.participation.ProcessView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/**
 * The form about one phase of a process.
 *
 * @param phase the phase, or null for a new one
 */
@CheckedTemplate(basePath = "participation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PhaseFormPage(ProcessView process, DeskPath desk, PhaseId phase, PhaseInput form, Map<String, String> errors)
        implements TemplateInstance {}
