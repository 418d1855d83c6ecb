package de.zielforum.voting.web;

import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.voting.BallotId;
import de.zielforum.voting.BallotState;
import de.zielforum.voting.Ballots;
import de.zielforum.voting.Standing;
import de.zielforum.voting.VotingPermissions;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
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
import java.util.List;

/** Ballots for everybody: what is asked, the ballot paper, the receipt, the result. */
@Path("/abstimmungen")
@Produces(MediaType.TEXT_HTML)
@Blocking
class BallotResource {

    @Inject
    CurrentViewer current;

    @Inject
    Ballots ballots;

    @Inject
    BallotPages pages;

    @GET
    @PermitAll
    public TemplateInstance list() {
        return pages.list();
    }

    @GET
    @Path("{id}")
    @PermitAll
    public TemplateInstance show(@PathParam("id") String id) {
        return pages.ballot(current.get(), ballots.require(current.get(), BallotId.fromString(id)));
    }

    @GET
    @Path("{id}/stimmzettel")
    @Authenticated
    public Object paper(@PathParam("id") String id) {
        var ballot = ballots.require(current.get(), BallotId.fromString(id));
        var standing = ballots.standing(current.get(), ballot.id());
        if (!VotingPermissions.mayVote(standing)) {
            return standing == Standing.NOT_OPEN
                    ? Redirect.to(ballot.path(), "voting", "note_notOpen")
                    : Redirect.to(ballot.path());
        }
        return pages.paper(ballot, standing == Standing.HAS_VOTED, PaperForm.EMPTY, null);
    }

    @POST
    @Path("{id}/stimmzettel")
    @Authenticated
    public Response cast(
            @PathParam("id") String id, @FormParam("kreuz") List<String> marks, @FormParam("keinem") String nothing) {
        var ballot = ballots.require(current.get(), BallotId.fromString(id));
        var form = PaperForm.of(marks, nothing);
        var problem = form.problem(ballot);
        if (problem.isPresent()) {
            return Forms.again(pages.paper(ballot, false, form, problem.get()));
        }
        ballots.cast(current.get(), ballot.id(), form.references(ballot));
        return Redirect.to(ballot.path() + "/abgegeben");
    }

    @GET
    @Path("{id}/abgegeben")
    @Authenticated
    public Object receipt(@PathParam("id") String id) {
        var ballot = ballots.require(current.get(), BallotId.fromString(id));
        return ballots.standing(current.get(), ballot.id()) == Standing.HAS_VOTED
                ? pages.receipt(ballot)
                : Redirect.to(ballot.path());
    }

    @GET
    @Path("{id}/ergebnis")
    @PermitAll
    public Object result(@PathParam("id") String id) {
        var ballot = ballots.require(current.get(), BallotId.fromString(id));
        return ballot.state() == BallotState.WITHDRAWN ? Redirect.to(ballot.path()) : pages.result(ballot);
    }
}
