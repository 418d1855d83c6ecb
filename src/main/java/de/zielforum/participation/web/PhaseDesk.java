package de.zielforum.participation.web;

import de.zielforum.participation.PhaseForm;
import de.zielforum.participation.PhaseId;
import de.zielforum.participation.Phases;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Refused;
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
import java.util.Map;
import java.util.function.Consumer;

/** Setting the phases of a process. */
@Path(DeskPath.ALL + "/{id}/phasen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("planning")
class PhaseDesk {

    @Inject
    CurrentViewer current;

    @Inject
    Processes processes;

    @Inject
    Phases phases;

    @Inject
    Forms forms;

    @Inject
    Refusals refusals;

    @Inject
    Texts texts;

    @GET
    @Path("neu")
    public TemplateInstance blank(@PathParam("id") ProcessId id) {
        return page(id, null, PhaseInput.EMPTY, Map.of());
    }

    @POST
    public Response add(@PathParam("id") ProcessId id, @BeanParam PhaseInput input) {
        return save(id, null, input, form -> phases.add(current.get(), id, form));
    }

    @GET
    @Path("{phase}")
    public TemplateInstance form(@PathParam("id") ProcessId id, @PathParam("phase") PhaseId phase) {
        return page(id, phase, PhaseInput.of(phases.form(current.get(), id, phase)), Map.of());
    }

    @POST
    @Path("{phase}")
    public Response edit(
            @PathParam("id") ProcessId id, @PathParam("phase") PhaseId phase, @BeanParam PhaseInput input) {
        return save(id, phase, input, form -> phases.edit(current.get(), id, phase, form));
    }

    @POST
    @Path("{phase}/nach-oben")
    public Response moveUp(@PathParam("id") ProcessId id, @PathParam("phase") PhaseId phase) {
        phases.moveUp(current.get(), id, phase);
        return Redirect.to(DeskPath.of(id).self() + "#phasen");
    }

    @POST
    @Path("{phase}/loeschung")
    public Response remove(@PathParam("id") ProcessId id, @PathParam("phase") PhaseId phase) {
        phases.remove(current.get(), id, phase);
        return Redirect.to(DeskPath.of(id).self(), "participation", "done_phaseRemoved");
    }

    private Response save(ProcessId id, PhaseId phase, PhaseInput input, Consumer<PhaseForm> act) {
        var errors = problems(input);
        if (errors.isEmpty()) {
            try {
                act.accept(input.form());
                return Redirect.to(DeskPath.of(id).self(), "participation", "done_phaseSaved");
            } catch (Refused e) {
                errors = Map.of(e.rule().startsWith("phase") ? "from" : "", refusals.words(e));
            }
        }
        return Forms.again(page(id, phase, input, errors));
    }

    private Map<String, String> problems(PhaseInput input) {
        var errors = forms.check(input.form());
        var unreadable = input.unreadable();
        if (unreadable != null) {
            errors.put(unreadable, texts.say("participation", "dayUnreadable"));
        }
        return errors;
    }

    private PhaseFormPage page(ProcessId id, PhaseId phase, PhaseInput input, Map<String, String> errors) {
        return new PhaseFormPage(processes.require(id), DeskPath.of(id), phase, input, errors);
    }
}
