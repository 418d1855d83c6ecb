package de.zielforum.network.web;

import de.zielforum.network.Memberships;
import de.zielforum.network.NetworkId;
import de.zielforum.network.NetworkPermissions;
import de.zielforum.network.Networks;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Applying to a network, and inviting to it. */
@Path("/netzwerke")
@Authenticated
@Blocking
class JoinResource {

    @Inject
    CurrentViewer current;

    @Inject
    Networks networks;

    @Inject
    Memberships memberships;

    @Inject
    NetworkPermissions permissions;

    @Inject
    NetworkPages pages;

    @Inject
    NetworkRefusals refusals;

    @GET
    @Path("{id}/bewerbung")
    public TemplateInstance beginApplication(@PathParam("id") NetworkId id) {
        var applicants = pages.applicants(current.get(), networks.require(id).id());
        Forbidden.unless(!applicants.isEmpty());
        return application(id, JoinInput.with(applicants.getFirst().value()), Map.of());
    }

    @POST
    @Path("{id}/bewerbung")
    public Response apply(@PathParam("id") NetworkId id, @BeanParam JoinInput input) {
        networks.require(id);
        var organisation = input.organisationId();
        if (organisation.isEmpty()) {
            return Forms.again(application(id, input, refusals.organisationMissing()));
        }
        try {
            memberships.apply(current.get(), id, organisation.get(), input.form());
            return Redirect.to("/netzwerke/" + id, "network", "done_applied");
        } catch (Invalid e) {
            return Forms.again(application(id, input, e.errors()));
        } catch (Refused e) {
            return Forms.again(application(id, input, refusals.atField(e)));
        }
    }

    @GET
    @Path("{id}/einladung")
    public TemplateInstance beginInvitation(@PathParam("id") NetworkId id) {
        networks.require(id);
        Forbidden.unless(permissions.mayInvite(current.get(), id));
        return invitation(id, JoinInput.with(""), Map.of());
    }

    @POST
    @Path("{id}/einladung")
    public Response invite(@PathParam("id") NetworkId id, @BeanParam JoinInput input) {
        networks.require(id);
        Forbidden.unless(permissions.mayInvite(current.get(), id));
        var organisation = input.organisationId();
        if (organisation.isEmpty()) {
            return Forms.again(invitation(id, input, refusals.organisationMissing()));
        }
        try {
            memberships.invite(current.get(), id, organisation.get(), input.form());
            return Redirect.to("/netzwerke/" + id, "network", "done_invited");
        } catch (Invalid e) {
            return Forms.again(invitation(id, input, e.errors()));
        } catch (Refused e) {
            return Forms.again(invitation(id, input, refusals.atField(e)));
        }
    }

    private JoinPage application(NetworkId id, JoinInput input, Map<String, String> errors) {
        var network = networks.require(id);
        return new JoinPage(network, false, input, pages.applicants(current.get(), id), errors);
    }

    private JoinPage invitation(NetworkId id, JoinInput input, Map<String, String> errors) {
        var network = networks.require(id);
        return new JoinPage(network, true, input, pages.guests(current.get(), id), errors);
    }
}
