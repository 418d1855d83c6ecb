package de.zielforum.participation.web;

import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.Steps;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;

/** Setting the steps of a process. */
@Path(DeskPath.ALL + "/{id}/schritte/{kind}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("planning")
class StepDesk {

    @Inject
    CurrentViewer current;

    @Inject
    Processes processes;

    @Inject
    Steps steps;

    @Inject
    Forms forms;

    @Inject
    Refusals refusals;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance form(@PathParam("id") ProcessId id, @PathParam("kind") String path) {
        var kind = StepPath.parse(path);
        return page(id, kind, steps.step(id, kind).map(StepInput::of).orElse(StepInput.EMPTY), Map.of());
    }

    @POST
    public Response schedule(
            @PathParam("id") ProcessId id, @PathParam("kind") String path, @BeanParam StepInput input) {
        var kind = StepPath.parse(path);
        var errors = forms.check(input);
        if (errors.isEmpty()) {
            errors = scheduled(id, kind, input);
        }
        return errors.isEmpty()
                ? Redirect.to(DeskPath.of(id).self(), "participation", "done_scheduled")
                : Forms.again(page(id, kind, input, errors));
    }

    @POST
    @Path("ende")
    public Response end(@PathParam("id") ProcessId id, @PathParam("kind") String path) {
        processes.endStep(current.get(), id, StepPath.parse(path));
        return Redirect.to(DeskPath.of(id).self(), "participation", "done_ended");
    }

    @POST
    @Path("streichung")
    public Response drop(@PathParam("id") ProcessId id, @PathParam("kind") String path) {
        processes.dropStep(current.get(), id, StepPath.parse(path));
        return Redirect.to(DeskPath.of(id).self(), "participation", "done_dropped");
    }

    private Map<String, String> scheduled(ProcessId id, StepKind kind, StepInput input) {
        var known = steps.step(id, kind).orElse(null);
        var opens = input.openingOr(known);
        var closes = input.closingOr(known);
        if (opens == null || closes == null) {
            return Map.of(opens == null ? "opens" : "closes", texts.say("participation", "timeUnreadable"));
        }
        try {
            processes.schedule(current.get(), id, kind, opens, closes, Participants.valueOf(input.participants()));
            return Map.of();
        } catch (Refused e) {
            return Map.of("", refusals.words(e));
        }
    }

    private StepFormPage page(ProcessId id, StepKind kind, StepInput input, Map<String, String> errors) {
        var choices = Arrays.stream(Participants.values())
                .map(value -> new Choice(value.name(), texts.say("participation", "participants", value)))
                .toList();
        return new StepFormPage(
                processes.require(id),
                DeskPath.of(id),
                kind,
                steps.step(id, kind).orElse(null),
                input,
                choices,
                errors);
    }
}
