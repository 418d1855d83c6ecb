package de.zielforum.indicator.web;

import de.zielforum.indicator.EditionId;
import de.zielforum.indicator.Editions;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Published editions of figures: they stay readable when newer ones replace them. */
@Path("/datenstaende/{id}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@PermitAll
class PublishedEditionResource {

    @Inject
    Editions editions;

    @GET
    public TemplateInstance show(@PathParam("id") EditionId id) {
        return new PublishedEditionPage(editions.published(id));
    }
}
