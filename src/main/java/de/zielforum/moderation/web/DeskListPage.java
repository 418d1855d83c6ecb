package de.zielforum.moderation.web;

import de.zielforum.moderation.OpenCase;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What waits for a decision. */
@CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskListPage(List<OpenCase> cases) implements TemplateInstance {}
