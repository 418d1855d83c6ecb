package de.zielforum.proposal.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.SimilarProposal;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/**
 * The text of a proposal, to be written or changed.
 *
 * @param proposal what is changed, or null for a new one
 * @param organisations for whom the person may speak; empty when for nobody but themselves
 * @param trail the steps of a draft, or empty where a published proposal is revised
 * @param action where the form is sent
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProposalFormPage(
        ProcessView process,
        ProposalView proposal,
        ProposalInput form,
        Map<String, String> errors,
        List<Choice> areas,
        List<Choice> organisations,
        List<TopicBox> topics,
        List<SimilarProposal> similar,
        List<DraftTrail.Station> trail,
        String action,
        boolean revision)
        implements TemplateInstance {

    /** A topic to tick. */
    record TopicBox(String value, String label, boolean checked) {

        public String id() {
            return "topics-" + value;
        }
    }
}
