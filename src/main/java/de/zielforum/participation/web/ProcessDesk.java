package de.zielforum.participation.web;

import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.ProcessOverview;
import de.zielforum.participation.Processes;
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
import java.util.List;
import java.util.Map;

/** Setting processes up. */
@Path(DeskPath.ALL)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("planning")
class ProcessDesk {

    @Inject
    CurrentViewer current;

    @Inject
    Processes processes;

    @Inject
    ProcessOverview overview;

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    @Inject
    Forms forms;

    @Inject
    Refusals refusals;

    @GET
    public TemplateInstance list() {
        return new DeskListPage(overview.all(current.get()));
    }

    @GET
    @Path("neu")
    public TemplateInstance blank() {
        return new ProcessFormPage(null, null, ProcessInput.EMPTY, areas(), Map.of());
    }

    @POST
    public Response create(@BeanParam ProcessInput input) {
        var errors = forms.check(input.form());
        if (errors.isEmpty()) {
            try {
                var id = processes.create(current.get(), input.name(), input.form());
                return Redirect.to(DeskPath.of(id).self(), "participation", "done_created");
            } catch (Refused e) {
                errors = Map.of("title", refusals.words(e));
            }
        }
        return Forms.again(new ProcessFormPage(null, null, input, areas(), errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") ProcessId id) {
        return DeskProcessPage.of(overview.details(current.get(), id));
    }

    @GET
    @Path("{id}/angaben")
    public TemplateInstance form(@PathParam("id") ProcessId id) {
        var details = overview.details(current.get(), id);
        return new ProcessFormPage(
                details.process(),
                DeskPath.of(id),
                ProcessInput.of(details.about(), details.version()),
                areas(),
                Map.of());
    }

    @POST
    @Path("{id}/angaben")
    public Response edit(@PathParam("id") ProcessId id, @BeanParam ProcessInput input) {
        var errors = forms.check(input.form());
        if (!errors.isEmpty()) {
            return Forms.again(new ProcessFormPage(processes.require(id), DeskPath.of(id), input, areas(), errors));
        }
        processes.edit(current.get(), id, input.version(), input.form());
        return Redirect.to(DeskPath.of(id).self(), "participation", "done_edited");
    }

    @POST
    @Path("{id}/veroeffentlichung")
    public Response publish(@PathParam("id") ProcessId id) {
        processes.publish(current.get(), id);
        return Redirect.to(DeskPath.of(id).self(), "participation", "done_published");
    }

    @GET
    @Path("{id}/abschluss")
    public TemplateInstance closure(@PathParam("id") ProcessId id) {
        return new ClosureFormPage(processes.require(id), DeskPath.of(id), new ClosureInput(""), Map.of());
    }

    @POST
    @Path("{id}/abschluss")
    public Response close(@PathParam("id") ProcessId id, @BeanParam ClosureInput input) {
        var errors = forms.check(input);
        if (errors.isEmpty()) {
            try {
                processes.close(current.get(), id, input.summary());
                return Redirect.to(DeskPath.of(id).self(), "participation", "done_closed");
            } catch (Refused e) {
                errors = Map.of("", refusals.words(e));
            }
        }
        return Forms.again(new ClosureFormPage(processes.require(id), DeskPath.of(id), input, errors));
    }

    private List<Choice> areas() {
        return areas.all().stream()
                .map(area -> new Choice(area.id().toString(), area.name() + " (" + level(area) + ")"))
                .toList();
    }

    private String level(AreaView area) {
        return texts.say("area", "level_" + area.level());
    }
}
