package de.zielforum.moderation.web;

import de.zielforum.moderation.CaseView;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Everything about one content, and the form to decide. */
@CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CasePage(CaseView about, List<Choice> actions, List<Choice> rules, DecisionForm form, Map<String, String> errors)
        implements TemplateInstance {}
