package de.zielforum.indicator.web;

import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.Editions;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
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

/** One edition on its way to the public: looked at, checked, published, or thrown away. */
@Path("/werkbank/daten/staende/{id}")
@RolesAllowed("statistics")
@Produces(MediaType.TEXT_HTML)
@Blocking
class EditionResource {

    @Inject
    CurrentViewer current;

    @Inject
    Editions editions;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(@PathParam("id") EditionId id) {
        return new EditionPage(editions.preview(current.get(), id), Map.of());
    }

    @POST
    @Path("pruefung")
    public Response check(@PathParam("id") EditionId id, @FormParam("geheimhaltung") String confirmed) {
        if (confirmed == null) {
            var errors = Map.of("geheimhaltung", texts.say("indicator", "secrecyUnconfirmed"));
            return Forms.again(new EditionPage(editions.preview(current.get(), id), errors));
        }
        var safe = editions.check(current.get(), id);
        return Redirect.to(address(id), "indicator", safe ? "done_checked" : "warn_notProtected");
    }

    @POST
    @Path("veroeffentlichung")
    public Response publish(@PathParam("id") EditionId id, @FormParam("anlass") String reason) {
        var preview = editions.preview(current.get(), id);
        if (preview.needsReason() && (reason == null || reason.isBlank())) {
            return Forms.again(new EditionPage(preview, Map.of("anlass", texts.say("edition", "reasonMissing"))));
        }
        editions.publish(current.get(), id, reason);
        return Redirect.to(address(id), "indicator", "done_published");
    }

    @POST
    @Path("verwerfen")
    public Response discard(@PathParam("id") EditionId id) {
        editions.discard(current.get(), id);
        return Redirect.to("/werkbank/daten", "indicator", "done_discarded");
    }

    private static String address(EditionId id) {
        return "/werkbank/daten/staende/" + id;
    }
}
