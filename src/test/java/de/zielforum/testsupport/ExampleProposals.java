package de.zielforum.testsupport;

import de.zielforum.area.AreaId;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.organisation.MandateRole;
import de.zielforum.organisation.OrganisationForm;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationKind;
import de.zielforum.organisation.Organisations;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalEvidence;
import de.zielforum.proposal.ProposalForm;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.Proposals;
import de.zielforum.shared.time.BerlinTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Proposals for slices, made the way people make them. The process has to be open for proposing. */
@ApplicationScoped
public class ExampleProposals {

    /** A figure that is there: children in families on basic income support, Neustadt, 2018. */
    public static final ObservationKey FIGURE = new ObservationKey("sgb2-kinder", "STGT02", 2018);

    @Inject
    Proposals proposals;

    @Inject
    ProposalEvidence evidence;

    @Inject
    Processes processes;

    @Inject
    Organisations organisations;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** A proposal that everybody can read. */
    public ProposalId published(Viewer author, ProcessId process, String title, String text) {
        var id = ready(author, process, form(title, text));
        proposals.submit(author, id);
        return id;
    }

    /** The same with a title of its own. */
    public ProposalId published(Viewer author, ProcessId process) {
        return published(author, process, "Vorschlag " + UUID.randomUUID(), "Es fehlt an Plätzen für Kinder.");
    }

    /** The same on behalf of an organisation. */
    public ProposalId published(Viewer author, ProcessId process, OrganisationId organisation) {
        var id = ready(author, process, form("Vorschlag " + UUID.randomUUID(), "Wir brauchen Räume.", organisation));
        proposals.submit(author, id);
        return id;
    }

    /** A draft that lacks nothing but handing in. */
    public ProposalId ready(Viewer author, ProcessId process) {
        return ready(author, process, form("Entwurf " + UUID.randomUUID(), "Es fehlt an Plätzen für Kinder."));
    }

    private ProposalId ready(Viewer author, ProcessId process, ProposalForm form) {
        var id = draft(author, process, form);
        evidence.cite(author, id, FIGURE);
        return id;
    }

    /** A draft without evidence. */
    public ProposalId draft(Viewer author, ProcessId process, ProposalForm form) {
        flensburg.withFigures();
        return proposals.draft(author, process, form, UUID.randomUUID());
    }

    /** What somebody proposes about the Neustadt in their own name. */
    public ProposalForm form(String title, String text) {
        return form(title, text, null);
    }

    /** The same on behalf of an organisation. */
    public ProposalForm form(String title, String text, OrganisationId organisation) {
        return new ProposalForm(title, text, neustadt(), organisation, Set.of());
    }

    public AreaId neustadt() {
        return flensburg.district(2);
    }

    /** The short name of a process in addresses. */
    public String slug(ProcessId process) {
        return processes.require(process).slug();
    }

    /** A new initiative for which the person may speak; they need the role {@code initiative} as well. */
    public OrganisationId initiativeOf(Viewer speaker) {
        var founder = Who.accounts().viewer(people);
        var name = "Initiative " + UUID.randomUUID();
        var id = organisations.found(
                founder,
                new OrganisationForm(
                        name,
                        OrganisationKind.INITIATIVE,
                        "Wir treffen uns.",
                        "",
                        "",
                        "",
                        "",
                        null,
                        Set.of(),
                        Set.of()));
        var today = LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
        organisations.giveMandate(founder, id, speaker.id(), MandateRole.SPEAKING, today, null);
        return id;
    }
}
