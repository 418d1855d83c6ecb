package de.zielforum.moderation.web;

import de.zielforum.moderation.CaseView;
import de.zielforum.moderation.ContentRef;
import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.ModerationDesk;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;

/** The moderators' desk. */
@Path("/werkbank/meldungen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("moderation")
class DeskResource {

    @Inject
    CurrentViewer current;

    @Inject
    Moderation moderation;

    @Inject
    ModerationDesk desk;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance open() {
        return new DeskListPage(desk.open(current.get()));
    }

    @GET
    @Path("{kind}/{id}")
    public TemplateInstance show(@PathParam("kind") String kind, @PathParam("id") String id) {
        return page(ContentRef.of(kind, id), DecisionForm.empty(), Map.of());
    }

    @POST
    @Path("{kind}/{id}/entscheidung")
    public Response decide(
            @PathParam("kind") String kind,
            @PathParam("id") String id,
            @FormParam("action") String action,
            @FormParam("rule") String rule,
            @FormParam("reason") String reason) {
        var content = ContentRef.of(kind, id);
        var form = new DecisionForm(action, rule, reason);
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return Forms.again(page(content, form, errors));
        }
        moderation.decide(current.get(), content, form.verdict(), form.violated(), form.reason());
        return Redirect.to("/werkbank/meldungen", "moderation", "done_decided");
    }

    private CasePage page(ContentRef content, DecisionForm form, Map<String, String> errors) {
        var about = desk.find(current.get(), content);
        var actions = about.choices().stream()
                .map(action -> new Choice(action.name(), texts.say("moderation", choice(about), action)))
                .toList();
        var rules = Arrays.stream(NetiquetteRule.values())
                .map(rule -> new Choice(rule.name(), texts.say("moderation", "rule", rule)))
                .toList();
        return new CasePage(about, actions, rules, form, errors);
    }

    private static String choice(CaseView about) {
        return about.appealOpen() ? "appealChoice" : "choice";
    }
}
