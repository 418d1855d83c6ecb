package de.zielforum.shared.web;

import de.zielforum.shared.error.NotFound;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A page that never changes, for the benchmark to set the real ones beside. There is none unless the installation is started
 * with {@code zielforum.bench=true}; it reads nothing and nobody's input comes out of it.
 */
@Path("/vergleichsseite")
@Produces(MediaType.TEXT_HTML)
class ComparisonResource {

    private static final String TEXT =
            "<p>Ein Absatz, der immer gleich bleibt, neben Seiten, die es nicht tun.</p>\n".repeat(4_000);

    @ConfigProperty(name = "zielforum.bench")
    boolean measuring;

    /** @param size how many characters the page shall have, at most as many as there are */
    @GET
    @Path("{size: [0-9]+}")
    @PermitAll
    public TemplateInstance page(@PathParam("size") int size) {
        if (!measuring) {
            throw new NotFound();
        }
        return new ComparisonPage(TEXT.substring(0, Math.min(size, TEXT.length())));
    }
}
