package de.zielforum.network.web;

import de.zielforum.area.AreaView;
import de.zielforum.network.NetworkCard;
import de.zielforum.network.NetworkDirectory;
import de.zielforum.network.NetworkFilter;
import de.zielforum.network.NetworkId;
import de.zielforum.network.NetworkPermissions;
import de.zielforum.network.Networks;
import de.zielforum.organisation.Choices;
import de.zielforum.organisation.Topic;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Address;
import de.zielforum.shared.web.Cursor;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Page;
import de.zielforum.shared.web.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The networks, each with its members and what can be done in it. */
@Path("/netzwerke")
@Blocking
class NetworkResource {

    private static final int PER_PAGE = 24;

    @Inject
    CurrentViewer current;

    @Inject
    Networks networks;

    @Inject
    NetworkDirectory directory;

    @Inject
    NetworkPermissions permissions;

    @Inject
    NetworkPages pages;

    @Inject
    NetworkRefusals refusals;

    @Inject
    Choices choices;

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance list(
            @QueryParam("thema") String topic, @QueryParam("gebiet") String area, @QueryParam("ab") String cursor) {
        var filter = new NetworkFilter(
                Choices.constant(Topic.class, topic).orElse(null),
                choices.area(area).map(AreaView::id).orElse(null));
        var here = Address.of("/netzwerke").with("thema", topic).with("gebiet", area);
        var page = page(filter, cursor);
        return new NetworksPage(
                page.items(),
                topic == null ? "" : topic,
                area == null ? "" : area,
                choices.topics(),
                choices.areas(),
                here.hasQuery(),
                page.next() == null ? null : here.with("ab", page.next()).toString(),
                permissions.mayFoundAny(current.get()));
    }

    private Page<NetworkCard> page(NetworkFilter filter, String cursor) {
        var after = Cursor.values(cursor, 2);
        var rows = after.isEmpty()
                ? directory.networks(filter, "", "", PER_PAGE + 1)
                : directory.networks(filter, after.get(0), after.get(1), PER_PAGE + 1);
        return Page.of(rows, PER_PAGE, card -> Cursor.of(card.name(), card.id()));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    public TemplateInstance show(@PathParam("id") NetworkId id) {
        return pages.network(current.get(), id, Map.of());
    }

    @POST
    @Path("{id}/koordination")
    @Authenticated
    public Response handOver(@PathParam("id") NetworkId id, @FormParam("organisation") String organisation) {
        var to = JoinInput.id(organisation);
        if (to.isEmpty()) {
            return Forms.again(pages.network(current.get(), id, refusals.organisationMissing()));
        }
        try {
            networks.handOver(current.get(), id, to.get());
            return Redirect.to("/netzwerke/" + id, "network", "done_handedOver");
        } catch (Refused e) {
            return Forms.again(pages.network(current.get(), id, refusals.atField(e)));
        }
    }

    @POST
    @Path("{id}/ende")
    @Authenticated
    public Response close(@PathParam("id") NetworkId id) {
        networks.close(current.get(), id);
        return Redirect.to("/netzwerke/" + id, "network", "done_closed");
    }
}
