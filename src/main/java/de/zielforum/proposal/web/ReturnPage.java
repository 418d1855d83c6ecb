package de.zielforum.proposal.web;

import de.zielforum.proposal.ProposalView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** Asks for the reason before a submission is given back. */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReturnPage(ProposalView proposal, String reason, Map<String, String> errors) implements TemplateInstance {}
