package de.zielforum.goal.web;

import de.zielforum.goal.GoalBallots;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalState;
import de.zielforum.participation.ProcessView;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import de.zielforum.participation.Steps;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import de.zielforum.voting.tally.AcceptanceRule;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where planning prepares a ballot over goals. Announcing it is an act of the ballot's own page at the work bench. */
@Path("/werkbank/verfahren/{slug}/abstimmung")
@RolesAllowed("planning")
class BallotDesk {

    @Inject
    CurrentViewer current;

    @Inject
    GoalBallots ballots;

    @Inject
    GoalLists lists;

    @Inject
    Processes processes;

    @Inject
    Steps steps;

    @Inject
    Texts texts;

    @GET
    @Transactional
    public TemplateInstance fresh(@PathParam("slug") String slug) {
        var process = process(slug);
        var voting = steps.step(process.id(), StepKind.VOTING);
        return page(
                process,
                "",
                "",
                "MORE_THAN_HALF",
                "3",
                voting.map(StepView::opens).map(BerlinTime::input).orElse(""),
                voting.map(StepView::closes).map(BerlinTime::input).orElse(""),
                Set.of(),
                Map.of());
    }

    @POST
    @Transactional
    public Response draft(
            @PathParam("slug") String slug,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("explanation") @DefaultValue("") String explanation,
            @FormParam("rule") @DefaultValue("") String rule,
            @FormParam("places") @DefaultValue("") String places,
            @FormParam("opens") @DefaultValue("") String opens,
            @FormParam("closes") @DefaultValue("") String closes,
            @FormParam("goal") List<String> chosen) {
        var process = process(slug);
        var errors = new LinkedHashMap<String, String>();
        if (title.isBlank() || title.length() > 200) {
            errors.put("title", texts.say("goal", "ballotTitleMissing"));
        }
        if (explanation.isBlank() || explanation.length() > 8000) {
            errors.put("explanation", texts.say("goal", "ballotExplanationMissing"));
        }
        var from = time(opens, "opens", errors);
        var until = time(closes, "closes", errors);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            errors.put("closes", texts.say("goal", "ballotTimesReversed"));
        }
        if (rule.equals("MOST_APPROVALS") && !places.strip().matches("[1-9]\\d?")) {
            errors.put("places", texts.say("goal", "ballotPlacesWrong"));
        }
        if (chosen.size() < 2) {
            errors.put("goal", texts.say("goal", "ballotGoalsMissing"));
        }
        if (!errors.isEmpty()) {
            return Forms.again(
                    page(process, title, explanation, rule, places, opens, closes, Set.copyOf(chosen), errors));
        }
        var id = ballots.draft(
                current.get(),
                process.id(),
                chosen.stream().map(GoalId::fromString).toList(),
                title,
                explanation,
                rule.equals("MOST_APPROVALS")
                        ? new AcceptanceRule.MostApprovals(Integer.parseInt(places.strip()))
                        : new AcceptanceRule.MoreThanHalf(),
                from.orElseThrow(),
                until.orElseThrow());
        return Redirect.to("/werkbank/abstimmungen/" + id, "goal", "done_ballotDrafted");
    }

    private BallotFormPage page(
            ProcessView process,
            String title,
            String explanation,
            String rule,
            String places,
            String opens,
            String closes,
            Set<String> chosen,
            Map<String, String> errors) {
        return new BallotFormPage(
                process.slug(),
                process.title(),
                title,
                explanation,
                rule,
                places,
                opens,
                closes,
                errors,
                List.of(
                        new Choice("MORE_THAN_HALF", texts.say("goal", "rule_MORE_THAN_HALF")),
                        new Choice("MOST_APPROVALS", texts.say("goal", "rule_MOST_APPROVALS"))),
                lists.ofProcess(process.id(), EnumSet.of(GoalState.PROPOSED)).stream()
                        .map(goal -> new BallotFormPage.Option(
                                goal.id().toString(),
                                goal.path(),
                                goal.title(),
                                chosen.contains(goal.id().toString())))
                        .toList());
    }

    private Optional<Instant> time(String text, String field, Map<String, String> errors) {
        try {
            return Optional.of(BerlinTime.parse(text));
        } catch (DateTimeException e) {
            errors.put(field, texts.say("goal", "ballotTimeWrong"));
            return Optional.empty();
        }
    }

    private ProcessView process(String slug) {
        return processes.bySlug(current.get(), slug).orElseThrow(NotFound::new);
    }
}
