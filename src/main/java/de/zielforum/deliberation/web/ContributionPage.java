package de.zielforum.deliberation.web;

import de.zielforum.deliberation.ContributionView;
import de.zielforum.deliberation.DiscussionView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One contribution with all its answers. */
@CheckedTemplate(basePath = "deliberation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ContributionPage(DiscussionView thread, ContributionView contribution) implements TemplateInstance {}
