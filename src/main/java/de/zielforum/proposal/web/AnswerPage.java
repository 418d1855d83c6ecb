package de.zielforum.proposal.web;

import de.zielforum.proposal.ProposalView;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** The administration answers a proposal. */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AnswerPage(ProposalView proposal, List<Choice> outcomes, String outcome, String text, Map<String, String> errors)
        implements TemplateInstance {}
