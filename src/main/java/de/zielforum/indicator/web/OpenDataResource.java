package de.zielforum.indicator.web;

import de.zielforum.area.Areas;
import de.zielforum.indicator.OpenData;
import de.zielforum.indicator.Selection;
import de.zielforum.shared.web.PublicAddress;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Which figures anybody may take away, in which form, under which licence. */
@Path("/offene-daten")
@Blocking
@PermitAll
class OpenDataResource {

    @Inject
    OpenData data;

    @Inject
    Areas areas;

    @Inject
    Downloads downloads;

    @Inject
    PublicAddress address;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance page() {
        return OpenDataPage.of(
                data.offers(), data.editions(), areas.all(), data.publisher(), data.state(), address.get());
    }

    @GET
    @Path("daten.{suffix}")
    public Response whole(@PathParam("suffix") String suffix, @Context Request request) {
        return downloads.file(Selection.ALL, suffix, "zielforum", request);
    }
}
