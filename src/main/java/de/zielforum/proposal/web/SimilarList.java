package de.zielforum.proposal.web;

import de.zielforum.proposal.SimilarProposal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What resembles a text; also a part of the pages on which it is written. */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SimilarList(List<SimilarProposal> similar) implements TemplateInstance {}
