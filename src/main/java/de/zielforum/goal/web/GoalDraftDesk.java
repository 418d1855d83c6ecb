package de.zielforum.goal.web;

import de.zielforum.goal.Goals;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where planning drafts a goal out of the proposals of a process. */
@Path("/werkbank/verfahren/{slug}/ziele")
@RolesAllowed("planning")
class GoalDraftDesk {

    @Inject
    CurrentViewer current;

    @Inject
    Goals goals;

    @Inject
    GoalForms pages;

    @GET
    @Path("neu")
    @Transactional
    public TemplateInstance fresh(@PathParam("slug") String slug) {
        return pages.freshPage(pages.process(slug), GoalInput.EMPTY, Set.of(), Map.of());
    }

    @POST
    @Transactional
    public Response draft(
            @PathParam("slug") String slug,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("parent") @DefaultValue("") String parent,
            @FormParam("area") @DefaultValue("") String area,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("plain") @DefaultValue("") String plain,
            @FormParam("source") List<String> sources) {
        var process = pages.process(slug);
        var input = new GoalInput(title, kind, parent, area, text, plain, 0);
        var errors = pages.check(input);
        if (!errors.isEmpty()) {
            return Forms.again(pages.freshPage(process, input, Set.copyOf(sources), errors));
        }
        var id = goals.draft(current.get(), process.id(), GoalForms.ids(sources), input.form(pages.area(area)));
        return Redirect.to("/ziele/" + id, "goal", "done_drafted");
    }
}
