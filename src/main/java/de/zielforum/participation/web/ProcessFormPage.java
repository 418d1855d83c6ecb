package de.zielforum.participation.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/**
 * The form about a process, new or known.
 *
 * @param process the process, or null for a new one
 * @param desk its addresses, or null
 */
@CheckedTemplate(basePath = "participation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProcessFormPage(
        ProcessView process, DeskPath desk, ProcessInput form, List<Choice> areas, Map<String, String> errors)
        implements TemplateInstance {}
