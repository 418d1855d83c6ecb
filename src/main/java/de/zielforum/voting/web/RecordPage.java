package de.zielforum.voting.web;

import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Entering a ballot that was held before. */
@CheckedTemplate(basePath = "voting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecordPage(RecordForm form, List<Choice> processes, List<Choice> rules, Map<String, String> errors)
        implements TemplateInstance {}
