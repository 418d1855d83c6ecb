package de.zielforum.indicator.web;

import de.zielforum.indicator.Selection;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The published figures of an indicator as a file. */
@Path("/indikatoren/{key}/daten.{suffix}")
@Blocking
@PermitAll
class IndicatorDataResource {

    @Inject
    Downloads downloads;

    @GET
    public Response file(@PathParam("key") String key, @PathParam("suffix") String suffix, @Context Request request) {
        return downloads.file(Selection.ofIndicator(key), suffix, key, request);
    }
}
