package de.zielforum.moderation.web;

import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.ModerationDecisionId;
import de.zielforum.moderation.ModerationDesk;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** A published decision, and appealing against it. */
@Path("/moderationsentscheidungen/{id}")
@Produces(MediaType.TEXT_HTML)
class DecisionResource {

    @Inject
    CurrentViewer current;

    @Inject
    Moderation moderation;

    @Inject
    ModerationDesk desk;

    @Inject
    Forms forms;

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("id") String id) {
        return page(ModerationDecisionId.fromString(id), new AppealForm(""), Map.of());
    }

    @POST
    @Path("widerspruch")
    @Authenticated
    public Response appeal(@PathParam("id") String id, @FormParam("reason") String reason) {
        var decision = ModerationDecisionId.fromString(id);
        var form = new AppealForm(reason);
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return Forms.again(page(decision, form, errors));
        }
        moderation.appeal(current.get(), decision, form.reason());
        return Redirect.to("/moderationsentscheidungen/" + decision, "moderation", "done_appealed");
    }

    private DecisionPage page(ModerationDecisionId id, AppealForm form, Map<String, String> errors) {
        return new DecisionPage(desk.decision(current.get(), id), form, errors);
    }
}
