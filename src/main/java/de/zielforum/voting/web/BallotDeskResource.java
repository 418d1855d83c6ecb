package de.zielforum.voting.web;

import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.voting.BallotId;
import de.zielforum.voting.Ballots;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Ballots for planning: prepare, announce, withdraw, enter earlier ones. */
@Path("/werkbank/abstimmungen")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed("planning")
class BallotDeskResource {

    @Inject
    CurrentViewer current;

    @Inject
    Ballots ballots;

    @Inject
    BallotDeskPages pages;

    @GET
    public TemplateInstance list() {
        return pages.list(current.get());
    }

    @GET
    @Path("{id}")
    public TemplateInstance prepare(@PathParam("id") String id) {
        return pages.prepare(ballots.require(current.get(), BallotId.fromString(id)));
    }

    @POST
    @Path("{id}")
    public Response word(
            @PathParam("id") String id,
            @FormParam("version") @DefaultValue("-1") String version,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("explanation") @DefaultValue("") String explanation,
            @FormParam("rule") @DefaultValue("") String rule,
            @FormParam("places") @DefaultValue("") String places,
            @FormParam("opens") @DefaultValue("") String opens,
            @FormParam("closes") @DefaultValue("") String closes) {
        var ballot = ballots.require(current.get(), BallotId.fromString(id));
        var form = new DraftForm(title, explanation, rule, places, opens, closes);
        var errors = pages.errors(form, form.unreadable());
        var seen = Typed.number(version).map(Long::intValue).orElse(-1);
        if (!errors.isEmpty()) {
            return Forms.again(pages.prepare(ballot, form, seen, "", errors));
        }
        ballots.word(current.get(), ballot.id(), seen, form.text());
        return Redirect.to(ballot.deskPath(), "voting", "done_saved");
    }

    @POST
    @Path("{id}/ankuendigung")
    public Response announce(@PathParam("id") String id) {
        var ballot = ballots.require(current.get(), BallotId.fromString(id));
        ballots.announce(current.get(), ballot.id());
        return Redirect.to(ballot.deskPath(), "voting", "done_announced");
    }

    @POST
    @Path("{id}/zuruecknahme")
    public Response withdraw(@PathParam("id") String id, @FormParam("reason") @DefaultValue("") String reason) {
        var ballot = ballots.require(current.get(), BallotId.fromString(id));
        if (reason.isBlank()) {
            var errors = pages.missingReason();
            return Forms.again(pages.prepare(ballot, DraftForm.of(ballot), ballot.version(), reason, errors));
        }
        ballots.withdraw(current.get(), ballot.id(), reason);
        return Redirect.to(ballot.deskPath(), "voting", "done_withdrawn");
    }

    @GET
    @Path("nachtrag")
    public TemplateInstance enter() {
        return pages.record(RecordForm.EMPTY, Map.of());
    }

    @POST
    @Path("nachtrag")
    public Response record(
            @FormParam("process") @DefaultValue("") String process,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("explanation") @DefaultValue("") String explanation,
            @FormParam("rule") @DefaultValue("") String rule,
            @FormParam("places") @DefaultValue("") String places,
            @FormParam("opens") @DefaultValue("") String opens,
            @FormParam("closes") @DefaultValue("") String closes,
            @FormParam("roll") @DefaultValue("") String roll,
            @FormParam("cast") @DefaultValue("") String cast,
            @FormParam("lines") @DefaultValue("") String lines) {
        var text = new DraftForm(title, explanation, rule, places, opens, closes);
        var form = new RecordForm(text, process, roll, cast, lines);
        var errors = pages.errors(text, form.unreadable());
        if (!errors.isEmpty()) {
            return Forms.again(pages.record(form, errors));
        }
        var ballot = ballots.record(current.get(), form.recorded());
        return Redirect.to("/abstimmungen/" + ballot + "/ergebnis", "voting", "done_recorded");
    }
}
