package de.zielforum.proposal.web;

import de.zielforum.area.AreaId;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.organisation.Organisations;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessView;
import de.zielforum.participation.Processes;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.SimilarProposal;
import de.zielforum.proposal.SimilarProposals;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the form of a proposal together: what can be chosen, and what resembles it. */
@Singleton
class ProposalForms {

    @Inject
    Areas areas;

    @Inject
    Organisations organisations;

    @Inject
    Processes processes;

    @Inject
    SimilarProposals similar;

    @Inject
    DraftTrail trail;

    @Inject
    Texts texts;

    /** The form of a new proposal. */
    ProposalFormPage fresh(Viewer viewer, ProcessView process, ProposalInput input, Map<String, String> errors) {
        var resembling = similar.to(process.id(), input.title(), input.text(), null);
        return page(viewer, process, null, input, errors, resembling, trail.beginning());
    }

    /** The form of one that exists. */
    ProposalFormPage of(Viewer viewer, ProposalView proposal, ProposalInput input, Map<String, String> errors) {
        var resembling = proposal.published()
                ? List.<SimilarProposal>of()
                : similar.to(proposal.process(), input.title(), input.text(), proposal.id());
        var stations = proposal.published() ? List.<DraftTrail.Station>of() : trail.atText(proposal);
        return page(viewer, processes.require(proposal.process()), proposal, input, errors, resembling, stations);
    }

    /** The areas that can be chosen: that of the process and what lies in it. */
    List<AreaView> areas(ProcessView process) {
        var all = areas.all();
        if (all.isEmpty()) {
            throw new Refused("proposal", "noAreas");
        }
        var within = process.area() == null ? Set.<AreaId>of() : areas.selfAndBelow(process.area());
        return process.area() == null
                ? all
                : all.stream().filter(area -> within.contains(area.id())).toList();
    }

    private ProposalFormPage page(
            Viewer viewer,
            ProcessView process,
            ProposalView proposal,
            ProposalInput input,
            Map<String, String> errors,
            List<SimilarProposal> resembling,
            List<DraftTrail.Station> stations) {
        var areaChoices = areas(process).stream()
                .map(area -> new Choice(area.code(), area.name()))
                .toList();
        var speakers = organisations.spokenForBy(viewer).stream()
                .map(organisation -> new Choice(organisation.id().toString(), organisation.name()))
                .toList();
        var boxes = Arrays.stream(Topic.values())
                .map(topic -> new ProposalFormPage.TopicBox(
                        topic.name(), texts.say("organisation", "topic", topic), input.chose(topic)))
                .toList();
        return new ProposalFormPage(
                process,
                proposal,
                input,
                errors,
                areaChoices,
                speakers,
                boxes,
                resembling,
                stations,
                proposal == null ? "/vorschlaege" : new ProposalPath(proposal.id()).edit(),
                proposal != null && proposal.published());
    }
}
