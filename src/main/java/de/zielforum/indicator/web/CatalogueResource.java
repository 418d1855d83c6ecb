package de.zielforum.indicator.web;

import de.zielforum.indicator.OpenData;
import de.zielforum.indicator.catalogue.Catalogue;
import de.zielforum.indicator.catalogue.CatalogueFormat;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.PublicAddress;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The catalogue for open data portals. */
@Path("/katalog.{suffix}")
@Blocking
@PermitAll
class CatalogueResource {

    @Inject
    Catalogue catalogue;

    @Inject
    OpenData data;

    @Inject
    PublicAddress address;

    @GET
    public Response catalogue(@PathParam("suffix") String suffix, @Context Request request) {
        var format = CatalogueFormat.ofSuffix(suffix).orElseThrow(NotFound::new);
        var answer = Downloads.kept(
                data.state(),
                suffix,
                request,
                () -> Response.ok(catalogue.write(address.get(), format)).type(format.mediaType() + "; charset=UTF-8"));
        if (address.certain()) {
            answer.header("Vary", "Accept-Encoding");
        } else {
            // The address is only the one that was asked for: not for others to be shown.
            answer.header(HttpHeaders.CACHE_CONTROL, null).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        return answer.build();
    }
}
