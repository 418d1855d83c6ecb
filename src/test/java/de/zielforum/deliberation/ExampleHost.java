package de.zielforum.deliberation;

import de.zielforum.person.CurrentViewer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A page that carries a discussion, as the page of a proposal does. */
@Path("/beispiele")
class ExampleHost {

    @Inject
    Discussions discussions;

    @Inject
    CurrentViewer current;

    @Inject
    @Location("example-host")
    Template exampleHost;

    @GET
    @Path("{id}")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@PathParam("id") String id) {
        return exampleHost.data("thread", discussions.view(current.get(), DiscussionId.fromString(id)));
    }
}
