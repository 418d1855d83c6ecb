package de.zielforum.goal.web;

import de.zielforum.goal.GoalFollowUp;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalState;
import de.zielforum.goal.Goals;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where planning records what a body decided, and whether a goal was reached. */
@Path("/werkbank/ziele/{id}")
@RolesAllowed("planning")
class DecisionDesk {

    private static final List<String> JUDGEMENTS = List.of("REACHED", "MISSED", "CANNOT_BE_JUDGED");

    @Inject
    CurrentViewer current;

    @Inject
    Goals goals;

    @Inject
    GoalLists lists;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Instance<GoalFollowUp> followUp;

    @Inject
    Clock clock;

    @GET
    @Path("beschluss")
    @Transactional
    public TemplateInstance decision(@PathParam("id") GoalId id) {
        return page(id, new DecisionInput("", "", "", "", "", ""), Map.of());
    }

    @POST
    @Path("beschluss")
    @Transactional
    public Response decide(
            @PathParam("id") GoalId id,
            @FormParam("body") @DefaultValue("") String body,
            @FormParam("date") @DefaultValue("") String date,
            @FormParam("result") @DefaultValue("") String result,
            @FormParam("paper") @DefaultValue("") String paper,
            @FormParam("url") @DefaultValue("") String url,
            @FormParam("note") @DefaultValue("") String note) {
        var input = new DecisionInput(body, date, result, paper, url.strip(), note);
        var errors = new LinkedHashMap<>(forms.check(input));
        if (!errors.containsKey("date") && !past(date)) {
            errors.put("date", texts.say("goal", "dateAhead"));
        }
        if (!errors.isEmpty()) {
            return Forms.again(page(id, input, errors));
        }
        goals.decide(current.get(), id, input.form());
        return Redirect.to("/ziele/" + id + "#beschluss", "goal", "done_decided");
    }

    @GET
    @Path("feststellung")
    @Transactional
    public TemplateInstance judgement(@PathParam("id") GoalId id) {
        return page(id, "", "", Map.of());
    }

    @POST
    @Path("feststellung")
    @Transactional
    public Response judge(
            @PathParam("id") GoalId id,
            @FormParam("outcome") @DefaultValue("") String outcome,
            @FormParam("reason") @DefaultValue("") String reason) {
        var errors = new LinkedHashMap<String, String>();
        if (!JUDGEMENTS.contains(outcome)) {
            errors.put("outcome", texts.say("goal", "outcomeMissing"));
        }
        if (reason.strip().length() < 10 || reason.length() > 4000) {
            errors.put("reason", texts.say("goal", "reasonMissing"));
        }
        if (!errors.isEmpty()) {
            return Forms.again(page(id, outcome, reason, errors));
        }
        goals.judge(current.get(), id, GoalState.valueOf(outcome), reason);
        return Redirect.to("/ziele/" + id + "#wirkung", "goal", "done_judged");
    }

    private boolean past(String date) {
        try {
            return !LocalDate.parse(date)
                    .isAfter(LocalDate.now(clock.withZone(de.zielforum.shared.time.BerlinTime.ZONE)));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private DecisionPage page(GoalId id, DecisionInput input, Map<String, String> errors) {
        var goal = lists.detail(current.get(), id);
        return new DecisionPage(
                id.toString(),
                "/ziele/" + id,
                goal.title(),
                input,
                errors,
                List.of(
                        new Choice("ADOPTED", texts.say("goal", "result_ADOPTED")),
                        new Choice("NOT_ADOPTED", texts.say("goal", "result_NOT_ADOPTED"))));
    }

    private JudgementPage page(GoalId id, String outcome, String reason, Map<String, String> errors) {
        var goal = lists.detail(current.get(), id);
        var sentence = followUp.stream()
                .map(next -> next.progress(id, goal.target(), texts.language()))
                .filter(Objects::nonNull)
                .map(GoalFollowUp.Progress::sentence)
                .findFirst()
                .orElse(texts.say("goal", "noTarget"));
        return new JudgementPage(
                id.toString(),
                "/ziele/" + id,
                goal.title(),
                sentence,
                outcome,
                reason,
                errors,
                JUDGEMENTS.stream()
                        .map(j -> new Choice(j, texts.say("goal", "state_" + j)))
                        .toList());
    }
}
