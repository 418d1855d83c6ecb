package de.zielforum.browser;

import de.zielforum.deliberation.ContributionKind;
import de.zielforum.deliberation.Discussions;
import de.zielforum.goal.GoalForm;
import de.zielforum.goal.GoalKind;
import de.zielforum.goal.Goals;
import de.zielforum.localstack.DemoPerson;
import de.zielforum.moderation.ContentRef;
import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.organisation.MandateRequestForm;
import de.zielforum.organisation.MandateRole;
import de.zielforum.organisation.Mandates;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepPhase;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalForm;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.proposal.Proposals;
import de.zielforum.testsupport.ExampleBallots;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.voting.Ballots;
import de.zielforum.voting.tally.AcceptanceRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The demonstration with what it lacks: every state of which there is a page. Addresses name things in braces. */
@ApplicationScoped
class Stage {

    /** The process of the demonstration whose steps are open. */
    static final String PROCESS = "flensburg-2030-gemeinsam-leben-im-quartier";

    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

    @Inject
    EntityManager database;

    @Inject
    People people;

    @Inject
    Processes processes;

    @Inject
    Proposals proposals;

    @Inject
    ProposalReader reader;

    @Inject
    Discussions discussions;

    @Inject
    Moderation moderation;

    @Inject
    Mandates mandates;

    @Inject
    Goals goals;

    @Inject
    Ballots ballots;

    @Inject
    ExampleProcesses exampleProcesses;

    @Inject
    ExampleProposals exampleProposals;

    @Inject
    ExampleBallots exampleBallots;

    private final Map<String, String> things = new HashMap<>();

    /** Makes what is missing, once. */
    @Transactional
    void set() {
        if (things.isEmpty()) {
            find();
            propose();
            discuss();
            aim();
            draftBallots();
            things.put(
                    "request",
                    mandates.request(
                                    viewer("anna.petersen"),
                                    OrganisationId.fromString(things.get("organisation")),
                                    new MandateRequestForm(MandateRole.SPEAKING, "Ich arbeite hier seit dem Sommer."))
                            .toString());
        }
    }

    /** An address with the names in it replaced by ids. */
    String address(String pattern) {
        return NAME.matcher(pattern).replaceAll(name -> {
            var id = things.get(name.group(1));
            if (id == null) {
                throw new AssertionError("The stage does not know " + name.group(1));
            }
            return id;
        });
    }

    /** Somebody who can sign in, for direct calls. */
    Viewer viewer(String username) {
        var person = DemoPerson.all().stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow();
        var roles = EnumSet.noneOf(Role.class);
        person.roles().forEach(role -> roles.add(Role.valueOf(role.toUpperCase(Locale.ROOT))));
        return people.viewer(person.subject(), person.name(), roles);
    }

    private void find() {
        find("process", "select id from process where slug = '" + PROCESS + "'");
        find("phase", "select id from process_phase where process_id = '" + things.get("process") + "' limit 1");
        find("draft", "select id from proposal where title = 'Ein Leihladen für Bohrmaschine und Bierzeltgarnitur'");
        find(
                "published",
                "select id from proposal where title = 'Wer samstags arbeitet, braucht samstags jemanden fürs Kind'");
        find("consolidated", "select id from proposal where title = 'Ein Haus für Familien in der Neustadt'");
        find("answered", "select id from proposal where state = 'ANSWERED' limit 1");
        find("withdrawn", "select id from proposal where state = 'WITHDRAWN' limit 1");
        find("ballot", "select id from ballot where title = 'Erste Ziele für das Zusammenleben im Quartier'");
        find("counted", "select ballot_id from ballot_result limit 1");
        find("goal", "select id from goal where state = 'IN_PROGRESS' limit 1");
        find("reached", "select id from goal where state = 'REACHED' limit 1");
        find("unjudged", "select id from goal where state = 'CANNOT_BE_JUDGED' limit 1");
        find("put", "select id from goal where state = 'ON_BALLOT' limit 1");
        find("running", "select id from measure where title = 'Ausbildung in Teilzeit mit fester Begleitung'");
        find("stopped", "select id from measure where state = 'STOPPED' limit 1");
        find("organisation", "select id from organisation where name = 'Fördebund Wohlfahrt e. V.'");
        find("group", "select id from organisation where name = 'Allein mit Kind'");
        find(
                "service",
                "select s.id from service s join organisation o on o.id = s.organisation_id"
                        + " where o.name = 'Fördebund Wohlfahrt e. V.' limit 1");
        find("network", "select id from network where name = 'Netzwerk Gut aufwachsen'");
        find("other-network", "select id from network where name = 'Netzwerk Wohnung sichern'");
        find("decision", "select id from moderation_decision limit 1");
        find("hidden", "select content_id from moderation_decision limit 1");
        find("reported", "select content_id from moderation_report where settled_by is null limit 1");
        find("edition", "select id from edition where superseded_at is null limit 1");
    }

    private void find(String name, String query) {
        things.put(name, database.createNativeQuery(query).getSingleResult().toString());
    }

    private void propose() {
        var anna = viewer("anna.petersen");
        var revised = exampleProposals.published(
                anna, process(), "Mehr Licht am Hafermarkt", "Abends ist es dort zu dunkel.");
        proposals.edit(
                anna,
                revised,
                reader.view(anna, revised).rowVersion(),
                new ProposalForm(
                        "Mehr Licht am Hafermarkt",
                        "Abends ist es dort **viel** zu dunkel.",
                        exampleProposals.neustadt(),
                        null,
                        Set.of()),
                "Deutlicher gesagt");
        things.put("revised", revised.toString());
        var reviewing =
                processes.create(exampleBallots.planner(), ExampleProcesses.form("Spielplätze in Flensburg", true));
        processes.publish(exampleBallots.planner(), reviewing);
        exampleProcesses.step(reviewing, StepKind.PROPOSING, StepPhase.OPEN, Participants.SIGNED_IN);
        things.put("reviewing", processes.require(reviewing).slug());
        things.put(
                "submitted",
                exampleProposals
                        .published(anna, reviewing, "Ein Spielplatz am Hafen", "Dort gibt es nichts für Kinder.")
                        .toString());
    }

    private void discuss() {
        var anna = viewer("anna.petersen");
        var discussion = reader.view(anna, ProposalId.fromString(things.get("published")))
                .discussion();
        things.put("discussion", discussion.toString());
        things.put(
                "own",
                discussions
                        .contribute(anna, discussion, ContributionKind.FOR, "Das kenne ich gut.", null)
                        .toString());
        things.put(
                "foreign",
                discussions
                        .contribute(
                                viewer("mehmet.yilmaz"), discussion, ContributionKind.QUESTION, "Und sonntags?", null)
                        .toString());
        var shouted = discussions.contribute(anna, discussion, ContributionKind.REMARK, "Das ist doch Unsinn!", null);
        moderation.hide(
                viewer("ole.christiansen"),
                new ContentRef("contribution", shouted.value()),
                NetiquetteRule.THEMENFREMD,
                "Der Beitrag sagt nichts zum Vorschlag.");
        things.put("hidden-own", shouted.toString());
        find("decision-own", "select id from moderation_decision where content_id = '" + shouted + "'");
    }

    /** A goal that can be put on a ballot. */
    private void aim() {
        var planner = exampleBallots.planner();
        var area = exampleProposals.neustadt();
        var goal = goals.draft(
                planner,
                process(),
                List.of(),
                new GoalForm(
                        GoalKind.ACTION, null, area.value(), "Mehr Licht am Abend", "Wege sind hell.", "Es ist hell."));
        goals.propose(planner, goal);
        things.put("proposed", goal.toString());
    }

    private ProcessId process() {
        return new ProcessId(UUID.fromString(things.get("process")));
    }

    private void draftBallots() {
        var process = process();
        var rule = new AcceptanceRule.MoreThanHalf();
        things.put("drafted", exampleBallots.draft(process, rule, "a", "b").toString());
        var announced = exampleBallots.announced(exampleBallots.draft(process, rule, "a", "b"));
        things.put("announced", announced.toString());
        var recalled = exampleBallots.announced(exampleBallots.draft(process, rule, "a", "b"));
        ballots.withdraw(exampleBallots.planner(), recalled, "Der Text war nicht richtig.");
        things.put("recalled", recalled.toString());
    }
}
