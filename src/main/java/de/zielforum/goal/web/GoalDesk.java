package de.zielforum.goal.web;

import de.zielforum.area.Areas;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.GoalLists;
import de.zielforum.goal.GoalState;
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

/** Where planning writes a goal on and proposes it. */
@Path("/werkbank/ziele/{id}")
@RolesAllowed("planning")
class GoalDesk {

    @Inject
    CurrentViewer current;

    @Inject
    Goals goals;

    @Inject
    GoalLists lists;

    @Inject
    GoalForms pages;

    @Inject
    Areas areas;

    @GET
    @Path("bearbeiten")
    @Transactional
    public TemplateInstance edit(@PathParam("id") GoalId id) {
        var goal = lists.detail(current.get(), id);
        var code = areas.require(new de.zielforum.area.AreaId(goal.area())).code();
        var input = new GoalInput(
                goal.title(),
                goal.kind().name(),
                goal.parent() == null ? "" : goal.parent().id().toString(),
                code,
                goal.text(),
                goal.plainText(),
                goal.version());
        return pages.editPage(id, input, pages.chosen(id), Map.of());
    }

    @POST
    @Transactional
    public Response rewrite(
            @PathParam("id") GoalId id,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("parent") @DefaultValue("") String parent,
            @FormParam("area") @DefaultValue("") String area,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("plain") @DefaultValue("") String plain,
            @FormParam("version") @DefaultValue("0") int version,
            @FormParam("source") List<String> sources) {
        var input = new GoalInput(title, kind, parent, area, text, plain, version);
        var errors = pages.check(input);
        if (!errors.isEmpty()) {
            return Forms.again(pages.editPage(id, input, Set.copyOf(sources), errors));
        }
        goals.rewrite(current.get(), id, version, input.form(pages.area(area)));
        if (lists.detail(current.get(), id).state() == GoalState.DRAFT) {
            goals.choose(current.get(), id, GoalForms.ids(sources));
        }
        return Redirect.to("/ziele/" + id, "goal", "done_rewritten");
    }

    @POST
    @Path("vorstellung")
    public Response propose(@PathParam("id") GoalId id) {
        goals.propose(current.get(), id);
        return Redirect.to("/ziele/" + id, "goal", "done_proposed");
    }
}
