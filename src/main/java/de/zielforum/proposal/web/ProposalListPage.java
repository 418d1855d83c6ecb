package de.zielforum.proposal.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.participation.StepView;
import de.zielforum.proposal.ProposalCard;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The proposals of a process.
 *
 * @param found how many there are, in words
 * @param next address of the next page, or null
 * @param first address of the first page, or null when this is it
 * @param proposing the step of proposing, or null when the process has none
 * @param mayPropose whether the way to a new proposal is offered; to visitors as well while the step is open
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposalListPage(
        ProcessView process,
        ProposalFilter filter,
        List<ProposalCard> proposals,
        String found,
        String first,
        String next,
        StepView proposing,
        boolean mayPropose,
        boolean signedIn,
        List<Choice> areas,
        List<Choice> topics,
        List<Choice> states,
        List<Choice> orders,
        String path)
        implements TemplateInstance {}
