package de.zielforum.proposal.web;

import de.zielforum.deliberation.Discussions;
import de.zielforum.indicator.CitationView;
import de.zielforum.indicator.Citations;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Organisations;
import de.zielforum.participation.Participants;
import de.zielforum.participation.ParticipationPermissions;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.Steps;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.GoalLink;
import de.zielforum.proposal.OrganisationSupport;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.ProposalPermissions;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.proposal.ProposalRights;
import de.zielforum.proposal.ProposalState;
import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.SimilarProposals;
import de.zielforum.proposal.Supports;
import de.zielforum.proposal.TextDiff;
import de.zielforum.proposal.VersionView;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Gathers what the pages of a single proposal show. The number of queries does not grow with what there is to show. */
@Singleton
class ProposalPages {

    @Inject
    ProposalReader reader;

    @Inject
    ProposalPermissions permissions;

    @Inject
    Supports supports;

    @Inject
    SimilarProposals similar;

    @Inject
    Citations citations;

    @Inject
    Steps steps;

    @Inject
    Organisations organisations;

    @Inject
    Discussions discussions;

    @Inject
    DraftTrail trail;

    @Inject
    Texts texts;

    PublishedPage published(Viewer viewer, ProposalView proposal) {
        var rights = permissions.rights(viewer, proposal.facts());
        var evidence = rights.read() ? citations.of(proposal.citations()) : List.<CitationView>of();
        return new PublishedPage(
                proposal,
                rights,
                evidence,
                mayReview(viewer, proposal, evidence),
                proposal.state() == ProposalState.CONSOLIDATED ? reader.goals(proposal.id()) : List.<GoalLink>of(),
                support(viewer, proposal, rights),
                discussions.view(viewer, proposal.discussion()));
    }

    /** Asks about the viewer's rights only where there is something to decide. */
    private boolean mayReview(Viewer viewer, ProposalView proposal, List<CitationView> evidence) {
        return evidence.stream().anyMatch(CitationView::undecided)
                && permissions.mayReviewEvidence(viewer, proposal.facts());
    }

    DraftPage draft(Viewer viewer, ProposalView proposal) {
        var draft = proposal.state() == ProposalState.DRAFT;
        var evidence = citations.of(proposal.citations());
        return new DraftPage(
                proposal,
                permissions.rights(viewer, proposal.facts()),
                evidence,
                mayReview(viewer, proposal, evidence),
                similar.to(proposal.process(), proposal.title(), proposal.text(), proposal.id()),
                draft ? reader.lastReturn(proposal.id()).orElse(null) : null,
                steps.step(proposal.process(), StepKind.PROPOSING).orElse(null),
                permissions.owns(viewer, proposal.facts()),
                draft ? trail.atCheck(proposal) : List.of(),
                draft,
                proposal.state() == ProposalState.SUBMITTED,
                !proposal.text().isEmpty() && !proposal.citations().isEmpty());
    }

    /** @throws NotFound when there is no such version, or the proposal was never published */
    VersionsPage versions(Viewer viewer, ProposalId id, String from, String to) {
        var proposal = reader.view(viewer, id);
        var versions = reader.versions(id);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        Forbidden.unless(permissions.rights(viewer, proposal.facts()).read());
        var choices = versions.stream()
                .map(version ->
                        new Choice(String.valueOf(version.no()), texts.say("proposal", "versionChoice", version.no())))
                .toList();
        if (versions.size() == 1) {
            return new VersionsPage(proposal, versions, choices, "", "", null, null, null, null);
        }
        var newer = one(versions, to).orElse(versions.getFirst());
        var older = one(versions, from).orElse(versions.get(1));
        return new VersionsPage(
                proposal,
                versions,
                choices,
                String.valueOf(older.no()),
                String.valueOf(newer.no()),
                older,
                newer,
                TextDiff.between(older.title(), newer.title()),
                TextDiff.between(older.text(), newer.text()));
    }

    private PublishedPage.SupportPanel support(Viewer viewer, ProposalView proposal, ProposalRights rights) {
        var step = proposal.state() == ProposalState.PUBLISHED
                ? steps.step(proposal.process(), StepKind.SUPPORTING).orElse(null)
                : null;
        var asked = step != null
                && (viewer.signedIn()
                        ? ParticipationPermissions.mayTakePart(viewer, step.participants())
                        : step.participants() == Participants.SIGNED_IN);
        var behind =
                proposal.organisations() == 0 ? List.<OrganisationSupport>of() : supports.organisations(proposal.id());
        var speakers = rights.speakFor()
                ? organisations.spokenForBy(viewer).stream()
                        .filter(organisation -> !organisation.id().equals(proposal.organisation()))
                        .map(organisation -> speaker(organisation, behind, proposal.version()))
                        .toList()
                : List.<PublishedPage.Speaker>of();
        return new PublishedPage.SupportPanel(
                step, viewer.signedIn(), asked, viewer.is(proposal.author()), behind, speakers);
    }

    private static PublishedPage.Speaker speaker(
            OrganisationView organisation, List<OrganisationSupport> behind, int newest) {
        var given = behind.stream()
                .filter(support -> support.id().equals(organisation.id()))
                .findFirst();
        return new PublishedPage.Speaker(
                organisation.id().toString(),
                organisation.name(),
                given.isPresent(),
                given.filter(support -> support.versionNo() == newest).isPresent());
    }

    private static Optional<VersionView> one(List<VersionView> versions, String no) {
        return versions.stream()
                .filter(version -> String.valueOf(version.no()).equals(no))
                .findFirst();
    }
}
