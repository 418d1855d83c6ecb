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

/** All that is published about an area as a file. */
@Path("/gebiete/{code}/daten.{suffix}")
@Blocking
@PermitAll
class AreaDataResource {

    @Inject
    Downloads downloads;

    @GET
    public Response file(@PathParam("code") String code, @PathParam("suffix") String suffix, @Context Request request) {
        return downloads.file(Selection.ofArea(code), suffix, code, request);
    }
}
