package de.zielforum.moderation.web;

import de.zielforum.moderation.DecisionView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** A published decision, and where its author appeals. */
@CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DecisionPage(DecisionView decision, AppealForm form, Map<String, String> errors) implements TemplateInstance {}
