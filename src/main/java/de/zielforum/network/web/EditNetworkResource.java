package de.zielforum.network.web;

import de.zielforum.network.NetworkId;
import de.zielforum.network.NetworkPermissions;
import de.zielforum.network.Networks;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.Whereabouts;
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

/** Editing what is said about a network. */
@Path("/netzwerke/{id}/bearbeiten")
@Authenticated
@Blocking
class EditNetworkResource {

    @Inject
    CurrentViewer current;

    @Inject
    Networks networks;

    @Inject
    NetworkPermissions permissions;

    @Inject
    NetworkPages pages;

    @Inject
    NetworkRefusals refusals;

    @Inject
    Whereabouts whereabouts;

    @Inject
    Choices choices;

    @GET
    public TemplateInstance edit(@PathParam("id") NetworkId id) {
        var network = networks.require(id);
        Forbidden.unless(permissions.mayEdit(current.get(), id));
        var input = NetworkInput.of(network, whereabouts.named(network.areas()));
        return pages.form(current.get(), network, input, Map.of());
    }

    @POST
    public Response save(@PathParam("id") NetworkId id, @BeanParam NetworkInput input) {
        try {
            networks.edit(current.get(), id, input.form(choices));
            return Redirect.to("/netzwerke/" + id, "network", "done_edited");
        } catch (Invalid e) {
            return again(id, input, e.errors());
        } catch (Refused e) {
            return again(id, input, refusals.atField(e));
        }
    }

    private Response again(NetworkId id, NetworkInput input, Map<String, String> errors) {
        return Forms.again(pages.form(current.get(), networks.require(id), input, errors));
    }
}
