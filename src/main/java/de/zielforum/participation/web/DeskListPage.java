package de.zielforum.participation.web;

import de.zielforum.participation.ProcessCard;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All processes for planning. */
@CheckedTemplate(basePath = "participation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DeskListPage(List<ProcessCard> cards) implements TemplateInstance {}
