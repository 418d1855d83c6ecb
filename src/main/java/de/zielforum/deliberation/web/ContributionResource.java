package de.zielforum.deliberation.web;

import de.zielforum.deliberation.ContributionId;
import de.zielforum.deliberation.ContributionView;
import de.zielforum.deliberation.Contributions;
import de.zielforum.deliberation.DiscussionId;
import de.zielforum.deliberation.DiscussionView;
import de.zielforum.deliberation.Discussions;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
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

/** One contribution: read, answered, edited, withdrawn. */
@Path("/diskussionen/{id}/beitraege/{contribution}")
@Produces(MediaType.TEXT_HTML)
class ContributionResource {

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
    public Response show(@PathParam("id") String id, @PathParam("contribution") String contribution) {
        var thread = thread(id, contribution);
        var shown = thread.contributions().getFirst();
        return shown.answers() == null
                ? Response.ok(new ContributionPage(thread, shown)).build()
                : Redirect.to(thread.ownPath() + "/beitraege/" + shown.answers() + "#" + shown.anchor());
    }

    @GET
    @Path("antwort")
    @Authenticated
    public TemplateInstance answerForm(@PathParam("id") String id, @PathParam("contribution") String contribution) {
        var thread = thread(id, contribution);
        return page("answer", thread, ContributionForm.empty(thread.submission()), Map.of());
    }

    @POST
    @Path("antwort")
    @Authenticated
    public Response answer(
            @PathParam("id") String id,
            @PathParam("contribution") String contribution,
            @FormParam("contributionText") String text,
            @FormParam("contributionFor") String organisation,
            @FormParam("submission") String submission) {
        var form = ContributionForm.answer(text, organisation, submission);
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return Forms.again(page("answer", thread(id, contribution), form, errors));
        }
        var words = form.words(DiscussionId.fromString(id), ContributionId.fromString(contribution));
        var written = contributions.write(current.get(), words);
        return Redirect.to(contributions.address(written), "deliberation", "done_answered");
    }

    @GET
    @Path("bearbeitung")
    @Authenticated
    public Response editForm(@PathParam("id") String id, @PathParam("contribution") String contribution) {
        var thread = thread(id, contribution);
        var shown = own(thread);
        if (!shown.mayEdit()) {
            return Redirect.to(shown.path(), "deliberation", "warn_notEditable");
        }
        var form = new ContributionForm(shown.kind().name(), shown.text(), "", "");
        return Response.ok(page("edit", thread, form, Map.of())).build();
    }

    @POST
    @Path("bearbeitung")
    @Authenticated
    public Response edit(
            @PathParam("id") String id,
            @PathParam("contribution") String contribution,
            @FormParam("contributionKind") String kind,
            @FormParam("contributionText") String text) {
        var thread = thread(id, contribution);
        var shown = own(thread);
        var form = shown.answers() == null
                ? new ContributionForm(kind, text, "", "")
                : new ContributionForm(shown.kind().name(), text, "", "");
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return Forms.again(page("edit", thread, form, errors));
        }
        contributions.revise(current.get(), shown.id(), form.kind(), form.contributionText());
        return Redirect.to(contributions.address(shown.id()), "deliberation", "done_revised");
    }

    @GET
    @Path("rueckzug")
    @Authenticated
    public TemplateInstance withdrawalForm(@PathParam("id") String id, @PathParam("contribution") String contribution) {
        var thread = thread(id, contribution);
        return new WithdrawalPage(thread, own(thread));
    }

    @POST
    @Path("rueckzug")
    @Authenticated
    public Response withdraw(@PathParam("id") String id, @PathParam("contribution") String contribution) {
        var shown = thread(id, contribution).contributions().getFirst();
        contributions.withdraw(current.get(), shown.id());
        return Redirect.to(contributions.address(shown.id()), "deliberation", "done_withdrawn");
    }

    private DiscussionView thread(String id, String contribution) {
        var thread = discussions.single(current.get(), ContributionId.fromString(contribution));
        if (!thread.id().equals(DiscussionId.fromString(id))) {
            throw new NotFound();
        }
        return thread;
    }

    private ContributionView own(DiscussionView thread) {
        var shown = thread.contributions().getFirst();
        Forbidden.unless(current.get().is(shown.author()));
        return shown;
    }

    private static WritingPage page(
            String act, DiscussionView thread, ContributionForm form, Map<String, String> errors) {
        var shown = thread.contributions().getFirst();
        var path = shown.path() + (act.equals("edit") ? "/bearbeitung" : "/antwort");
        return new WritingPage(act, thread, shown, path, form, errors);
    }
}
