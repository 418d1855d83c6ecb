package de.zielforum.indicator.web;

import de.zielforum.indicator.SecrecyRuleView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** The rules of secrecy of all sources, and the form to set one. */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SecrecyPage(List<SecrecyRuleView> rules, SecrecyForm form, Map<String, String> errors)
        implements TemplateInstance {}
