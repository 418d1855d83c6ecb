package de.zielforum.deliberation.web;

import de.zielforum.deliberation.Contributions;
import de.zielforum.deliberation.DiscussionId;
import de.zielforum.deliberation.DiscussionView;
import de.zielforum.deliberation.Discussions;
import de.zielforum.deliberation.ThreadQuery;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** A discussion by itself, and contributing to it. */
@Path("/diskussionen/{id}")
@Produces(MediaType.TEXT_HTML)
class DiscussionResource {

    @Inject
    CurrentViewer current;

    @Inject
    Discussions discussions;

    @Inject
    Contributions contributions;

    @Inject
    Forms forms;

    @GET
    @PermitAll
    public TemplateInstance show(
            @PathParam("id") String id,
            @QueryParam("art") String kind,
            @QueryParam("folge") String order,
            @QueryParam("ab") String cursor) {
        var query = ThreadQuery.of(kind, order, cursor);
        return new DiscussionPage(discussions.page(current.get(), DiscussionId.fromString(id), query));
    }

    @GET
    @Path("beitraege")
    @Authenticated
    public TemplateInstance form(@PathParam("id") String id) {
        var thread = discussions.page(current.get(), DiscussionId.fromString(id), ThreadQuery.BEGINNING);
        return page(thread, ContributionForm.empty(thread.submission()), Map.of());
    }

    @POST
    @Path("beitraege")
    @Authenticated
    public Response contribute(
            @PathParam("id") String id,
            @FormParam("contributionKind") String kind,
            @FormParam("contributionText") String text,
            @FormParam("contributionFor") String organisation,
            @FormParam("submission") String submission) {
        var discussion = DiscussionId.fromString(id);
        var form = new ContributionForm(kind, text, organisation, submission);
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return Forms.again(page(discussions.page(current.get(), discussion, ThreadQuery.BEGINNING), form, errors));
        }
        var written = contributions.write(current.get(), form.words(discussion, null));
        return Redirect.to(contributions.address(written), "deliberation", "done_contributed");
    }

    private static WritingPage page(DiscussionView thread, ContributionForm form, Map<String, String> errors) {
        return new WritingPage("contribute", thread, null, thread.ownPath() + "/beitraege", form, errors);
    }
}
