package de.zielforum.person.web;

import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Section;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** My things. */
@CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountPage(
        AccountForm form, Map<String, String> errors, boolean verified, List<Choice> areas, List<Section> sections)
        implements TemplateInstance {}
