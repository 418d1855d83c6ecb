package de.zielforum.network.web;

import de.zielforum.network.MembershipId;
import de.zielforum.network.Memberships;
import de.zielforum.network.NetworkId;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Redirect;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What becomes of an application, an invitation, a membership. */
@Path("/mitgliedschaften/{id}")
@Authenticated
@Blocking
class MembershipResource {

    @Inject
    CurrentViewer current;

    @Inject
    Memberships memberships;

    @POST
    @Path("annahme")
    public Response accept(@PathParam("id") MembershipId id) {
        return to(memberships.accept(current.get(), id), "done_accepted");
    }

    @POST
    @Path("ablehnung")
    public Response decline(@PathParam("id") MembershipId id) {
        return to(memberships.decline(current.get(), id), "done_declined");
    }

    @POST
    @Path("ruecknahme")
    public Response withdraw(@PathParam("id") MembershipId id) {
        return to(memberships.withdraw(current.get(), id), "done_withdrawn");
    }

    @POST
    @Path("austritt")
    public Response leave(@PathParam("id") MembershipId id) {
        return to(memberships.leave(current.get(), id), "done_left");
    }

    private static Response to(NetworkId network, String notice) {
        return Redirect.to("/netzwerke/" + network, "network", notice);
    }
}
