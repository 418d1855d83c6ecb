package de.zielforum.home.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import io.smallrye.common.annotation.Blocking;

/** The start page. */
@Path("/")
class StartResource {

    @GET
    @PermitAll
    @Blocking
    public TemplateInstance start() {
        return new StartPage("Willkommen");
    }
}
