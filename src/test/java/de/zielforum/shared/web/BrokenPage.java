package de.zielforum.shared.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A page that fails in the middle of being written. */
@Path("/beispiele/kaputt")
class BrokenPage {

    private static final String PAGE =
            "{#include layout}{#title}Kaputt{/title}{#main}<p>Bis hierher.</p>{#for i in things}{i.iterator.next}{/for}{/main}{/include}";

    @Inject
    Engine engine;

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show() {
        return engine.parse(PAGE).data("things", java.util.List.of(java.util.List.of()));
    }
}
