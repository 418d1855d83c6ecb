package de.zielforum.deliberation.web;

import de.zielforum.deliberation.ContributionView;
import de.zielforum.deliberation.DiscussionView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The question whether somebody really wants to take their words back. */
@CheckedTemplate(basePath = "deliberation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WithdrawalPage(DiscussionView thread, ContributionView contribution) implements TemplateInstance {}
