package de.zielforum.network.web;

import de.zielforum.network.NetworkPermissions;
import de.zielforum.network.Networks;
import de.zielforum.organisation.Choices;
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
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Founding networks. */
@Path("/netzwerke/neu")
@Authenticated
@Blocking
class FoundNetworkResource {

    /** The choice that no organisation but the social planning coordinates. */
    static final String PLANNING = "sozialplanung";

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
    Choices choices;

    @GET
    public TemplateInstance begin() {
        Forbidden.unless(permissions.mayFoundAny(current.get()));
        return pages.form(current.get(), null, NetworkInput.EMPTY, Map.of());
    }

    @POST
    public Response found(@BeanParam NetworkInput input) {
        Forbidden.unless(permissions.mayFoundAny(current.get()));
        var coordinator = JoinInput.id(input.coordinator());
        if (coordinator.isEmpty() && !PLANNING.equals(input.coordinator())) {
            return again(
                    input, Map.of("coordinator", refusals.organisationMissing().get("organisation")));
        }
        try {
            var id = networks.found(current.get(), coordinator.orElse(null), input.form(choices));
            return Redirect.to("/netzwerke/" + id, "network", "done_founded");
        } catch (Invalid e) {
            return again(input, e.errors());
        } catch (Refused e) {
            return again(input, refusals.atField(e));
        }
    }

    private Response again(NetworkInput input, Map<String, String> errors) {
        return Forms.again(pages.form(current.get(), null, input, errors));
    }
}
