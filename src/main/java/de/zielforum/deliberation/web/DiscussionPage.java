package de.zielforum.deliberation.web;

import de.zielforum.deliberation.DiscussionView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A discussion by itself: filtered, ordered, page by page. */
@CheckedTemplate(basePath = "deliberation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DiscussionPage(DiscussionView thread) implements TemplateInstance {}
