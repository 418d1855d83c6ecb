package de.zielforum.proposal.web;

import de.zielforum.area.AreaView;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.proposal.ProposalForm;
import de.zielforum.proposal.ProposalView;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What was typed into the form of a proposal.
 *
 * @param verfahren slug of the process a new proposal belongs to; named as in addresses
 * @param area code of the area
 * @param organisation id of the organisation, or empty
 * @param note what was changed, where a published proposal is revised
 * @param version of the row the form was made from
 * @param token made with the empty form
 * @param next where to go after saving: {@code belege}, else back to the proposal
 */
record ProposalInput(
        @RestForm String verfahren,
        @RestForm String title,
        @RestForm String text,
        @RestForm String area,
        @RestForm String organisation,
        @RestForm List<String> topics,
        @RestForm String note,
        @RestForm int version,
        @RestForm String token,
        @RestForm String next) {

    static ProposalInput empty(String slug, String token) {
        return new ProposalInput(slug, "", "", "", "", List.of(), "", 0, token, "");
    }

    static ProposalInput of(ProposalView proposal) {
        return new ProposalInput(
                proposal.processSlug(),
                proposal.title(),
                proposal.text(),
                proposal.areaCode(),
                proposal.organisation() == null ? "" : proposal.organisation().toString(),
                proposal.topics().stream().map(Topic::name).toList(),
                "",
                proposal.rowVersion(),
                "",
                "");
    }

    /** @param areas those that can be chosen */
    ProposalForm form(Collection<AreaView> areas) {
        var chosen = areas.stream()
                .filter(option -> option.code().equals(area))
                .map(AreaView::id)
                .findFirst()
                .orElse(null);
        var speaker = organisation == null || organisation.isBlank() ? null : OrganisationId.fromString(organisation);
        return new ProposalForm(title, text, chosen, speaker, knownTopics());
    }

    boolean chose(Topic topic) {
        return knownTopics().contains(topic);
    }

    boolean toEvidence() {
        return "belege".equals(next);
    }

    private Set<Topic> knownTopics() {
        var known = EnumSet.noneOf(Topic.class);
        if (topics != null) {
            Arrays.stream(Topic.values())
                    .filter(topic -> topics.contains(topic.name()))
                    .forEach(known::add);
        }
        return known;
    }
}
