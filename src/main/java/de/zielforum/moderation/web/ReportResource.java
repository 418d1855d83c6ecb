package de.zielforum.moderation.web;

import de.zielforum.moderation.ContentRef;
import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Reporting. */
@Path("/meldung")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ReportResource {

    @Inject
    CurrentViewer current;

    @Inject
    Moderation moderation;

    @Inject
    Forms forms;

    @GET
    public TemplateInstance form(@QueryParam("art") String kind, @QueryParam("id") String id) {
        return page(ContentRef.of(kind, id), new ReportForm(""), Map.of());
    }

    @POST
    public Response report(
            @FormParam("art") String kind, @FormParam("id") String id, @FormParam("reason") String reason) {
        var content = ContentRef.of(kind, id);
        var form = new ReportForm(reason);
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return Forms.again(page(content, form, errors));
        }
        var details = moderation.reportable(current.get(), content);
        moderation.report(current.get(), content, form.reason());
        return Redirect.to(details.path(), "moderation", "done_reported");
    }

    private ReportPage page(ContentRef content, ReportForm form, Map<String, String> errors) {
        var details = moderation.reportable(current.get(), content);
        return new ReportPage(content, details, List.of(NetiquetteRule.values()), form, errors);
    }
}
