package de.zielforum.proposal.web;

import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.TextDiff;
import de.zielforum.proposal.VersionView;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The versions of a proposal, and what changed from one to another.
 *
 * @param from number of the older of the two versions that are compared
 * @param to number of the newer one
 * @param older the older one itself; like all that follows null when there is only one version
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record VersionsPage(
        ProposalView proposal,
        List<VersionView> versions,
        List<Choice> choices,
        String from,
        String to,
        VersionView older,
        VersionView newer,
        TextDiff title,
        TextDiff text)
        implements TemplateInstance {}
